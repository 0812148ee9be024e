import type { CalendarDate } from '@/utils/domain/calendar/calendar-event';
import { parseDatekey } from '@/utils/readings/google/parse-datekey';
import { around, SELECTORS } from './selectors';

/** A row of days: the days that it names, and its cells. */
export interface DayRow {
  days: CalendarDate[];
  cells: Element[];
}

/**
 * The day of a chip whose cell carries none (month view): the cell's place in its row, whose background and day
 * numbers do carry their days; else the chip's own place from the left, a share of the row. Rows are kept in `rows`.
 */
export function dateByPlace(chip: HTMLElement, rows: Map<Element, DayRow>): CalendarDate | null {
  const row = around(chip, 'row') ?? around(chip, 'grid');
  if (!row) return null;
  const known = rows.get(row) ?? { days: daysOf(row), cells: [...row.querySelectorAll(SELECTORS.gridcell)] };
  rows.set(row, known);
  const { days, cells } = known;
  const cell = around(chip, 'gridcell');
  if (cell && cells.length === days.length) return days[cells.indexOf(cell)] ?? null;
  const left = /^(?:calc\()?([\d.]+)%/.exec(chip.style.left)?.[1];
  if (left === undefined || !days.length || cell) return null;
  return days[Math.round((Number(left) / 100) * days.length)] ?? null;
}

function daysOf(row: Element): CalendarDate[] {
  const keys = [...row.querySelectorAll(SELECTORS.datekey)].map((e) => e.getAttribute('data-datekey'));
  const days = keys.map(parseDatekey).filter((day) => day !== null);
  return [...new Set(days)].sort();
}
