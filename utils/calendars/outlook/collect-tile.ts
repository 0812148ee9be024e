import type { OutlookTile } from '@/utils/domain/calendar/page-reading';
import type { Grid } from './read-grid';
import { SELECTORS } from './selectors';

/** A label with a year tells the day itself, and what it stands for: no need to look where it is drawn. */
const YEAR = /(?<!\d)20\d\d(?!\d)/;

/** What one tile says and where it stands, as the page has it. */
export function collectTile(tile: Element, grid: Grid): OutlookTile {
  const button = buttonOf(tile);
  const label = button.getAttribute('aria-label');
  const title = button.getAttribute('title');
  const dated = label !== null && YEAR.test(label);
  return {
    id: tile.getAttribute('data-calitemid') ?? '',
    label,
    title,
    shown: label || title ? null : visibleSubject(button),
    day: dated ? grid.columnOf(tile).day : grid.dayOf(tile),
    timed: grid.columnOf(tile).timed || (!dated && tile.querySelector('time') !== null),
    recurring: tile.querySelector(SELECTORS.recurring) !== null,
    workplace: !dated && tile.querySelector(SELECTORS.workLocation) !== null,
  };
}

function buttonOf(tile: Element): Element {
  const first = tile.firstElementChild;
  if (first?.matches(SELECTORS.tileButton) && !tile.matches(SELECTORS.tileButton)) return first;
  return tile.matches(SELECTORS.tileButton) ? tile : (tile.querySelector(SELECTORS.tileButton) ?? tile);
}

function visibleSubject(button: Element): string | null {
  const time = button.querySelector('time');
  const text = [...button.querySelectorAll('span, div')].find((part) => !part.children.length && part !== time);
  return (text ?? button).textContent?.trim() || null;
}
