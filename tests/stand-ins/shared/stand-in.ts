/**
 * The contract of both stand-in calendars: one event model, one way to serve them, one way to drive them from a test.
 * The pages keep their events in localStorage of the real address, so they survive reloads and navigation.
 */

export interface StandInPerson {
  name: string;
  email: string;
  kind: 'person' | 'room' | 'bot' | 'group';
}

export interface StandInGuest extends StandInPerson {
  response: 'accepted' | 'declined' | 'tentative' | 'needsAction';
  organizer: boolean;
}

/** Which occurrences of a series a change is for; single events ignore it. */
export type Scope = 'this' | 'following' | 'all';

export interface StandInEvent {
  /** The site's raw event id; recurring instances end in the site's own suffix. */
  id: string;
  seriesId: string | null;
  title: string;
  /** Wall time in the calendar's zone, or a date when allDay (end exclusive). */
  start: string;
  end: string;
  allDay: boolean;
  kind:
    | 'event'
    | 'task'
    | 'birthday'
    | 'out-of-office'
    | 'working-location'
    | 'focus-time'
    | 'holiday'
    | 'appointment-schedule';
  /** Index in StandInConfig.calendars. */
  calendar: number;
  /** All people, the user included when invited; empty: an own event without guests. */
  guests: StandInGuest[];
  /** The host hides the guest list: only a count is shown. */
  guestsHidden: boolean;
  location: string;
  cancelled: boolean;
  private: boolean;
  charm: string | null;
  colour: string | null;
}

export interface StandInConfig {
  site: 'google' | 'outlook';
  /** `en`, `de`, `fr`, `ja`, `ar` for Google; `en`, `fr`, `ja`, `nb` for Outlook. */
  lang: string;
  hours: 12 | 24;
  /** IANA zone of the calendar or mailbox. */
  timeZone: string;
  /** The page's own "now": wall time in `timeZone`. */
  now: string;
  dark: boolean;
  user: { name: string; email: string };
  calendars: { name: string; id: string; primary: boolean }[];
  events: StandInEvent[];
  /** Milliseconds after which the popup fills its second step (people); 0 in fast tests. */
  popupDelay: number;
  /** Further signed-in accounts, drawn at `/u/1/`, `/u/2/` …; absent: one account. */
  accounts?: Pick<StandInConfig, 'user' | 'calendars' | 'events'>[];
}

/** What a test may do that a user can't see: the other side's moves and the site's own tricks. Set as window.standIn. */
export interface StandInControls {
  events(): StandInEvent[];
  /** The other side changes its mind; the page redraws as the real one would. */
  respond(eventId: string, email: string, response: StandInGuest['response'], scope?: Scope): void;
  cancelByOrganizer(eventId: string, scope?: Scope): void;
  /** With dates instead of times it becomes an event of whole days; `following` splits the series. */
  moveByOrganizer(eventId: string, start: string, end: string, scope?: Scope): void;
  /** Gone without a trace, as after a deletion at another of the user's devices. */
  remove(eventId: string, scope?: Scope): void;
  add(event: Partial<StandInEvent> & { title: string; start: string; end: string }): string;
  setView(view: string, date?: string): void;
  /** Redraws everything with recycled nodes. */
  recycle(): void;
}
