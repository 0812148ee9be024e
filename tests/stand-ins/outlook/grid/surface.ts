import type { StandInEvent } from '../../shared/stand-in';
import { addDays, addMonths, startOfMonth, startOfWeek } from '../../shared/wall-time';
import type { App, View } from '../app';
import type { Words } from '../words/words';

/** One drawn view. The frame stays while one pages; a change of view makes a new one. */
export interface Surface {
  view: View;
  root: HTMLElement;
  /** Dates of headers and cells, changed in place. */
  drawFrame(): void;
  drawTiles(events: StandInEvent[], shuffled: boolean): void;
  /** The clock walked on. */
  tick(): void;
  /** Called once the root stands in the document. */
  mounted(): void;
}

/** Evidence (§1.2). */
export const SURFACE_NAMES: Record<View, string> = {
  day: 'Surface_Day',
  workweek: 'Surface_WorkWeek',
  week: 'Surface_Week',
  month: 'Surface_Month',
};

/** The dates a view shows. The month shows whole weeks: 28, 35 or 42 cells with neighbours' days (evidence §2.2). */
export function datesOf(view: View, date: string, words: Words): string[] {
  if (view === 'day') return [date];
  if (view === 'workweek') return run(startOfWeek(date, 1), 5);
  if (view === 'week') return run(startOfWeek(date, words.firstDay), 7);
  const first = startOfWeek(startOfMonth(date), words.firstDay);
  const lastOfMonth = addDays(addMonths(startOfMonth(date), 1), -1);
  const weeks =
    startOfWeek(lastOfMonth, words.firstDay) === addDays(first, 35) ? 6 : lastOfMonth < addDays(first, 28) ? 4 : 5;
  return run(first, weeks * 7);
}

const run = (from: string, count: number): string[] => Array.from({ length: count }, (_, i) => addDays(from, i));

/** The date one page further. */
export function pageBy(view: View, date: string, pages: number): string {
  if (view === 'month') return addMonths(startOfMonth(date), pages);
  return addDays(date, pages * (view === 'day' ? 1 : 7));
}

export const today = (app: App): string => app.now().slice(0, 10);
