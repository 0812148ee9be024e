import type { CalendarDate, CalendarEvent, Site } from './calendar-event';

/** Which part of the calendar a page shows. */
export type PageView = 'day' | 'workweek' | 'week' | 'month' | 'schedule' | 'search' | 'editor' | 'other';

export interface ShownRange {
  from: CalendarDate;
  /** Exclusive. */
  to: CalendarDate;
  /** True only when every event of the range was on the page: an event missing from it is gone. */
  complete: boolean;
}

/** One reading of a calendar page: all events that it shows and how well they could be read. */
export interface PageReport {
  site: Site;
  url: string;
  /** `html lang`, as the page says it. */
  lang: string;
  view: PageView;
  /** IANA zone of the drawn grid; null when the page doesn't tell. */
  timeZone: string | null;
  /** Address of the signed-in account; null when the page doesn't tell. */
  account: string | null;
  /** Null for views without a range (search, editor). */
  range: ShownRange | null;
  /** Keys of the calendars that are ticked in the list beside the grid; absent or empty: the list isn't on the page. */
  ticked?: string[];
  /** Those that aren't. Google: the calendar's id as its events carry it. Outlook: the calendar's name. */
  unticked?: string[];
  events: CalendarEvent[];
  /** Elements that look like events and could not be read. */
  unread: number;
  /** The page is drawn dark. */
  dark: boolean;
}

/** One event that the user picked (clicked, opened in the editor), with its people once they are known. */
export interface SelectedReport {
  site: Site;
  lang: string;
  timeZone: string | null;
  account: string | null;
  event: CalendarEvent;
  /** `chip`: before the popup was read; `popup`: with what the popup says; `editor`: the full form. */
  from: 'chip' | 'popup' | 'editor';
  dark: boolean;
}
