import type { CalendarDate } from '@/utils/domain/calendar/calendar-event';
import { parseMonthCellId } from '@/utils/readings/outlook/month-cell';
import { hasLayout } from '../visible';
import { SELECTORS } from './selectors';

/** Which days the page draws, and on which of them an element stands (facts §2.1, §2.2). Read once a reading. */
export interface Grid {
  /** Sorted, each day once. */
  days: CalendarDate[];
  month: boolean;
  /** The day under the element: by containment at no cost, then by position, then by column number. */
  dayOf(element: Element): CalendarDate | null;
  /** What holds for all that stands beside the element: asked once a column instead of once a tile. */
  columnOf(element: Element): Column;
  /** Ids of all month cells, drawn or not. */
  cellIds: string[];
}

interface Slot {
  element: Element;
  date: CalendarDate;
  /** Where it lies, once somebody asked. */
  box?: DOMRect;
}

export function readGrid(document: Document): Grid {
  const all = slots(document, SELECTORS.monthCell, (cell) => parseMonthCellId(cell.id)?.date);
  const month = all.length > 0;
  const drawn = shown(
    month ? all : slots(document, SELECTORS.dayColumn, (column) => column.getAttribute('data-column-date')),
  );
  const days = [...new Set(drawn.map((slot) => slot.date))].sort();
  const columns = new Map<Element, Column>();
  const columnOf = (element: Element): Column => {
    const parent = element.parentElement ?? element;
    const known = columns.get(parent);
    if (known) return known;
    const column = { day: containedDay(parent), timed: parent.closest(SELECTORS.timedColumn) !== null };
    columns.set(parent, column);
    return column;
  };
  return {
    days,
    month,
    columnOf,
    cellIds: all.map(({ element }) => element.id),
    dayOf: (element) =>
      columnOf(element).day ?? dayByPosition(element, drawn, month) ?? dayByNumber(element, days, month),
  };
}

/** The column or cell that holds an element. */
interface Column {
  /** Null where tiles lie over the days, not in them. */
  day: CalendarDate | null;
  /** It holds the events with a time of day; whole days stand in the strip above. */
  timed: boolean;
}

function slots(document: Document, css: string, dateOf: (element: Element) => string | null | undefined): Slot[] {
  return [...document.querySelectorAll(css)].flatMap((element) => {
    const date = /^\d{4}-\d{2}-\d{2}/.exec(dateOf(element) ?? '')?.[0];
    return date ? [{ element, date }] : [];
  });
}

/** Without any box the page is drawn elsewhere (a background tab): then the attributes are all there is. */
function shown(all: Slot[]): Slot[] {
  const drawn = all.filter((slot) => takesRoom(slot.element));
  return drawn.length > 0 ? drawn : all;
}

/** Hidden columns have no width. An empty day may have no height where the page's styles are missing, and yet is a day. */
function takesRoom(element: Element): boolean {
  return element.getBoundingClientRect().width > 0 && (element.checkVisibility?.({ visibilityProperty: true }) ?? true);
}

function containedDay(element: Element): CalendarDate | null {
  const cell = element.closest(SELECTORS.monthCell);
  if (cell) return parseMonthCellId(cell.id)?.date ?? null;
  return element.closest(SELECTORS.dayColumn)?.getAttribute('data-column-date')?.slice(0, 10) ?? null;
}

/** A tile that spans several days begins where its first edge lies, which is the right one in a right-to-left page. */
function dayByPosition(element: Element, drawn: Slot[], month: boolean): CalendarDate | null {
  if (!hasLayout(element.ownerDocument)) return null;
  const box = element.getBoundingClientRect();
  if (box.width <= 0) return null;
  const rightToLeft = element.ownerDocument.documentElement.dir === 'rtl';
  const inside = Math.min(4, box.width / 2);
  const x = rightToLeft ? box.right - inside : box.left + inside;
  const y = box.top + Math.min(4, box.height / 2);
  const under = new Set<CalendarDate>();
  for (const slot of drawn) {
    slot.box ??= slot.element.getBoundingClientRect();
    const at = slot.box;
    if (x >= at.left && x < at.right && (!month || (y >= at.top && y < at.bottom))) under.add(slot.date);
  }
  // Columns on top of each other (a page without its styles) say nothing.
  return under.size === 1 ? ([...under][0] ?? null) : null;
}

/** Seen once, in a week view: the number of the column. In month view the attribute means something else. */
function dayByNumber(element: Element, days: CalendarDate[], month: boolean): CalendarDate | null {
  if (month || days.length < 2) return null;
  const index = element.closest(SELECTORS.columnIndex)?.getAttribute('data-itemindex');
  return index && /^\d$/.test(index) ? (days[Number(index)] ?? null) : null;
}
