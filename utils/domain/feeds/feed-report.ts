import type { CalendarDate, Site } from '../calendar/calendar-event';

/** What a feed or file carries, in counts: what a person may see before it is kept. Never a title, name or address. */
export interface FeedReport {
  /** Whose it looks to be; null for other programs. */
  site: Site | null;
  /** `PUBLISH`, `REQUEST`, `CANCEL`… ; null when the file says none. */
  method: string | null;
  events: number;
  /** Series, and single occurrences of them that differ. */
  series: number;
  changed: number;
  allDay: number;
  /** Cancelled ones that it still shows; 0 may mean that it drops them. */
  cancelled: number;
  withAttendees: number;
  withOrganizer: number;
  /** How many different titles there are: a calendar that shows only "busy" has a few. */
  titles: number;
  /** Days of the earliest and the latest event; null without any. Series without an end go on after it. */
  from: CalendarDate | null;
  to: CalendarDate | null;
  endless: number;
  /** Zones by how they were understood. Known ones by their IANA name, sorted. */
  zones: { known: string[]; ownRules: number; unknown: number; floating: number };
  /** Which of the fields that we read are there, sorted. */
  fields: string[];
  /** What could not be read, and what was left out as an older version of the same event. */
  broken: { lines: number; events: number; rules: number };
  outdated: number;
  /** The file ends before its end: what is missing in it may exist. */
  truncated: boolean;
  /** More was in it than we take. */
  cutShort: boolean;
}
