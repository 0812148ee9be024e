import type { PageView } from '@/utils/domain/calendar/page-report';
import { languageTag } from '@/utils/readings/text';
import { hasLayout } from '../visible';
import type { DayRow } from './chip-date';
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
  /** Where the view stands on the screen; endless without layout. */
  viewLeft: number;
  viewRight: number;
  /** What chips with this parent have in common, as far as known. */
  parts: Map<Element, Part>;
  /** Rows of days without columns, as far as looked at. */
  rows: Map<Element, DayRow>;
  /** Grids and columns of the week that is just being left; nothing in them is current. */
  stale: Set<Element>;
  /** Chips of this page name their calendar in `jslog`: one that doesn't is no event (appointment schedules). */
  namesCalendars: boolean;
  /** Chips may hold pictures by role: asked once, so that not every element has to be. */
  pictures: boolean;
  /** Pixels of an hour in the day columns; null where nothing is laid out. */
  hourHeight: number | null;
}

/** The column, cell or row in which chips lie. */
export interface Part {
  /** False in popups, in what is hidden and in the week that is being left. */
  inView: boolean;
  /** Its day, as the site packs it. */
  datekey: string | null;
  /** Where a day's column begins on the screen; null elsewhere. */
  columnTop: number | null;
  /** One of its chips stands where its style puts it, and in view. */
  trusted: boolean;
}

export function pageContext(document: Document, url: URL): PageContext {
  const layout = hasLayout(document);
  const main = one(document, 'main');
  const box = layout ? main?.getBoundingClientRect() : undefined;
  const isDrawn = box !== undefined && box.width > 0;
  return {
    document,
    lang: languageTag(document.documentElement?.lang),
    view: readView(document, url),
    layout,
    main,
    viewLeft: isDrawn ? box.left : Number.NEGATIVE_INFINITY,
    viewRight: isDrawn ? box.right : Number.POSITIVE_INFINITY,
    parts: new Map(),
    rows: new Map(),
    stale: readStaleParts(document, url, layout),
    namesCalendars: document.querySelector(`${SELECTORS.chip}[jslog*='1:["']`) !== null,
    pictures: document.querySelector(`${SELECTORS.eventId} [role="img"]`) !== null,
    hourHeight: layout ? hourHeight(document) : null,
  };
}

/** A column is as tall as its day. Anything outside of 15 to 400 px an hour is no day grid. */
function hourHeight(document: Document): number | null {
  const column = all(document, 'column')[0];
  const hour = (column?.getBoundingClientRect().height ?? 0) / 24;
  return hour >= 15 && hour <= 400 ? hour : null;
}
