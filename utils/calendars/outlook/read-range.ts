import type { PageView, ShownRange } from '@/utils/domain/calendar/page-report';
import { pieces } from '@/utils/readings/outlook/match-words';
import { plain } from '@/utils/readings/outlook/plain';
import { MORE } from '@/utils/readings/outlook/words';
import { daysBetween, plusDays } from '@/utils/readings/wall-time';
import type { Grid } from './read-grid';
import { SELECTORS, SURFACE_VIEWS } from './selectors';

const saysMore = pieces(MORE);

/** What the page shows. The number of columns is surer than the surface's name (facts §1.2). */
export function readView(document: Document, url: URL, grid: Grid): PageView {
  if (document.querySelector(SELECTORS.form) || /^\/calendar\/(\d+\/)?item\//.test(url.pathname)) return 'editor';
  const name = document.querySelector(SELECTORS.surface)?.getAttribute('data-app-section') ?? '';
  if (grid.month) return 'month';
  const named = SURFACE_VIEWS[name] ?? 'other';
  const columns = grid.days.length;
  if (columns === 0 || (columns === 1 && named !== 'month')) return columns === 1 ? 'day' : named;
  if (named === 'day' || named === 'other') return columns > 5 ? 'week' : 'workweek';
  return named;
}

/** The days drawn; complete when they are a block, nothing loads and no cell hides events behind "+3 more". */
export function readRange(document: Document, grid: Grid): ShownRange | null {
  const [from, last] = [grid.days[0], grid.days.at(-1)];
  if (!from || !last) return null;
  const block = daysBetween(from, last) === grid.days.length - 1;
  const surface = surfaceOf(document);
  const complete = block && surface !== null && !isLoading(document) && !hidesEvents(surface);
  return { from, to: plusDays(last, 1), complete };
}

function surfaceOf(document: Document): Element | null {
  return document.querySelector(SELECTORS.surface) ?? document.querySelector(SELECTORS.moduleSurface);
}

/** Busy is the surface, something in it or something around it: not the mail pane, not an open peek. */
function isLoading(document: Document): boolean {
  const surface = surfaceOf(document);
  if (!surface) return false;
  return surface.closest('[aria-busy="true"]') !== null || surface.querySelector(SELECTORS.loading) !== null;
}

/** `+1 more`, `+2 autres`, `他 2 件`: a button of the grid that is no event and counts some. */
function hidesEvents(surface: Element): boolean {
  return [...surface.querySelectorAll('button, [role="button"], [role="link"]')].some((button) => {
    if (button.closest(SELECTORS.tile)) return false;
    const texts = [plain(button.textContent), plain(button.getAttribute('aria-label'))];
    return texts.some(
      (text) => text.length < 40 && /\d/.test(text) && (/^\+\s?\d|^\d+\s?\+/.test(text) || saysMore(text)),
    );
  });
}
