import type { ZoneSigns } from '@/utils/domain/calendar/page-reading';
import type { Grid } from './read-grid';
import { SELECTORS } from './selectors';

/** A month that was shown earlier named the zone; the clock still has to agree with it. */
const shownBefore = new WeakMap<Document, string[]>();

/** Collects by what the zone of the grid can be told. `now` is the browser's clock in milliseconds, `own` its zone. */
export function zoneSigns(document: Document, { cellIds: all }: Grid, now: number, own: string): ZoneSigns {
  // The clocks change at most once in six weeks: both ends and the middle tell as much as all cells.
  const shown = all.length === 0 ? [] : [all[0], all[all.length >> 1], all.at(-1)].map((id) => id ?? '');
  if (shown.length > 0) shownBefore.set(document, shown);
  return {
    cells: shown.length > 0 ? shown : (shownBefore.get(document) ?? []),
    current: shown.length > 0,
    clock: document.querySelector(SELECTORS.clock)?.getAttribute('aria-label') ?? '',
    now,
    own,
  };
}
