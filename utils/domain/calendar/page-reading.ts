import type { CalendarDate, Site } from './calendar-event';
import type { PageReport } from './page-report';

/**
 * One reading of a calendar page before its texts are understood. The calendar's own main thread only collects; what the
 * texts mean is worked out in the worker (`utils/readings`), where nobody waits for a frame.
 */
export type PageReading = GoogleReading | OutlookReading;

/** What needs no understanding. `range.complete` knows nothing yet of chips that can't be understood. */
type Frame<S extends Site> = Omit<PageReport, 'site' | 'timeZone' | 'events' | 'unread'> & { site: S };

export interface GoogleReading extends Frame<'google'> {
  timeZone: string | null;
  /** Pixels of an hour in the day columns; null where nothing is laid out. */
  hourHeight: number | null;
  /** Chips of this page name their calendar: one that doesn't is no event (appointment schedules). */
  namesCalendars: boolean;
  chips: GoogleChip[];
}

/** What one chip says, and where it stands. Texts as the page has them. */
export interface GoogleChip {
  id: string;
  /** The day of the column, cell or group that holds it, packed as the site packs it. */
  datekey: string | null;
  /** Of a chip whose cell carries no day: the day at its place in the row. */
  placeDay: CalendarDate | null;
  /** Address of its calendar; an empty text when the site's own log line names none, null without such a line. */
  calendar: string | null;
  /** What it says to the ear. */
  spoken: string;
  /** What it says to the eye, element by element, in the order of the page. */
  visible: string[];
  /** Where its style puts it in its column of hours: `top: …; height: …`. Empty elsewhere. */
  style: string;
  /** Pixels between the top of its column and its own, as drawn; null outside of columns. */
  drawn: number | null;
}

export interface OutlookReading extends Frame<'outlook'> {
  zone: ZoneSigns;
  chips: OutlookTile[];
}

/** What one tile of Outlook says. */
export interface OutlookTile {
  id: string;
  label: string | null;
  title: string | null;
  /** Its visible text, where it has neither. */
  shown: string | null;
  /** The day on which it is drawn, where its text may not tell. */
  day: CalendarDate | null;
  /** It stands in a column of hours, or has a `<time>`. */
  timed: boolean;
  /** It has the sign of a series. */
  recurring: boolean;
  /** It has the sign of a place of work. */
  workplace: boolean;
}

/** By what the zone of Outlook's grid can be told. */
export interface ZoneSigns {
  /** Ids of month cells: the first, the middle and the last of those shown now, or else of those shown before. */
  cells: string[];
  /** The cells are shown now. */
  current: boolean;
  /** The label with the page's own clock. */
  clock: string;
  /** The browser's clock in milliseconds since 1970, and its zone. */
  now: number;
  own: string;
}
