import { parseDatekey } from '@/utils/readings/google/parse-datekey';
import { calendarDate } from '@/utils/readings/wall-time';
import { dateInAddress } from './read-view';
import { all, around } from './selectors';

/**
 * While one week slides out and the next one in, the columns of both are in the page (seen 2024). Returns the grids,
 * or the single columns, that are on their way out; empty when the page stands still.
 */
export function readStaleParts(document: Document, url: URL, layout: boolean): Set<Element> {
  const groups = new Map<Element, Element[]>();
  for (const column of [...all(document, 'column'), ...all(document, 'monthGrid')]) {
    const group = around(column, 'grid') ?? column.parentElement ?? column;
    groups.set(group, [...(groups.get(group) ?? []), column]);
  }
  if (groups.size > 1) {
    const parts = [...groups.keys()];
    const current = pickCurrent(parts, groups, url, layout);
    return new Set(parts.filter((part) => part !== current));
  }
  return doubledColumns([...groups.values()][0] ?? [], url, layout);
}

/** Both weeks inside one grid: the same column number twice. */
function doubledColumns(columns: Element[], url: URL, layout: boolean): Set<Element> {
  const sets: Element[][] = [];
  for (const column of columns) {
    const index = column.getAttribute('data-column-index');
    const free = sets.find((set) => index === null || !set.some((c) => c.getAttribute('data-column-index') === index));
    if (free) free.push(column);
    else sets.push([column]);
  }
  if (sets.length < 2) return new Set();
  const named = new Map(sets.map((set) => [set[0] as Element, set]));
  const current = pickCurrent([...named.keys()], named, url, layout);
  return new Set(sets.filter((set) => set[0] !== current).flat());
}

function pickCurrent(
  parts: Element[],
  columns: Map<Element, Element[]>,
  url: URL,
  layout: boolean,
): Element | undefined {
  const asked = dateInAddress(url);
  const date = asked && calendarDate(...asked);
  const holding = parts.filter((part) => date && columns.get(part)?.some((column) => holds(column, date)));
  if (holding.length === 1) return holding[0];
  const width = parts[0]?.ownerDocument.documentElement.clientWidth ?? 0;
  const onScreen = parts.filter((part) => {
    const box = (columns.get(part)?.[0] ?? part).getBoundingClientRect();
    return box.width > 0 && box.left >= 0 && box.left < width;
  });
  return (layout && onScreen.length ? onScreen : parts).at(-1);
}

function holds(column: Element, date: string): boolean {
  const from = parseDatekey(column.getAttribute('data-datekey') ?? column.getAttribute('data-start-date-key'));
  const to = parseDatekey(column.getAttribute('data-datekey') ?? column.getAttribute('data-end-date-key'));
  return from !== null && to !== null && date >= from && date <= to;
}
