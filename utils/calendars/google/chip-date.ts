import type { CalendarDate } from '@/utils/domain/calendar/calendar-event';
import { parseDatekey } from './parse-datekey';
import { around, SELECTORS } from './selectors';

/** The day of the column, cell or group that holds a chip. */
export function ownDate(chip: Element): CalendarDate | null {
  return parseDatekey(around(chip, 'datekey')?.getAttribute('data-datekey'));
}

/**
 * The day of a chip whose cell carries none (month view): the cell's place in its row, whose background and day
 * numbers do carry their days; else the chip's own place from the left, a share of the row.
 */
export function dateByPlace(chip: HTMLElement): CalendarDate | null {
  const row = around(chip, 'row') ?? around(chip, 'grid');
  if (!row) return null;
  const days = daysOf(row);
  const cell = around(chip, 'gridcell');
  const cells = [...row.querySelectorAll(SELECTORS.gridcell)];
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
