import type { PageView } from '@/utils/domain/calendar/page-report';
import { languageTag } from '../text';
import { hasLayout } from '../visible';
import { readStaleParts } from './read-stale-parts';
import { readView } from './read-view';
import { all, one, SELECTORS } from './selectors';

/** What every chip of one reading has in common; worked out once. */
export interface PageContext {
  document: Document;
  lang: string;
  view: PageView;
  /** False in unit tests and in a tab that was never drawn. */
  layout: boolean;
  main: Element | null;
  /** Where the view stands on the screen; null without layout. */
  viewBox: DOMRect | null;
  /** Whether chips with this parent are part of the view, as far as known. */
  parents: Map<Element, boolean>;
  /** Grids and columns of the week that is just being left; nothing in them is current. */
  stale: Set<Element>;
  /** Chips of this page name their calendar in `jslog`: one that doesn't is no event (appointment schedules). */
  namesCalendars: boolean;
  /** Pixels of an hour in the day columns; null where nothing is laid out. */
  hourHeight: number | null;
}

export function pageContext(document: Document, url: URL): PageContext {
  const layout = hasLayout(document);
  const main = one(document, 'main');
  return {
    document,
    lang: languageTag(document.documentElement?.lang),
    view: readView(document, url),
    layout,
    main,
    viewBox: layout ? (main?.getBoundingClientRect() ?? null) : null,
    parents: new Map(),
    stale: readStaleParts(document, url, layout),
    namesCalendars: document.querySelector(`${SELECTORS.chip}[jslog*='1:["']`) !== null,
    hourHeight: layout ? hourHeight(document) : null,
  };
}

/** A column is as tall as its day. Anything outside of 15 to 400 px an hour is no day grid. */
function hourHeight(document: Document): number | null {
  const column = all(document, 'column')[0];
  const hour = (column?.getBoundingClientRect().height ?? 0) / 24;
  return hour >= 15 && hour <= 400 ? hour : null;
}
