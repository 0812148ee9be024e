import type { Attendee, CalendarEvent, EventKind, EventState } from '../calendar/calendar-event';

/** Addresses and names under which the user appears; normalised or as shown, both work. */
export interface Self {
  emails: readonly string[];
  names: readonly string[];
}

/** Everything a verdict may rest on. */
export interface Evidence {
  /** As the calendar shows it; a cancel prefix may still stand in front. */
  title: string;
  /** `html lang` of the page, or null. Titles may be written in any language all the same. */
  lang: string | null;
  /** The complete list, or null while it isn't known. */
  attendees: readonly Attendee[] | null;
  /** Heads as the calendar counts them, the user included, when only a count is known. */
  attendeeCount: number | null;
  self: Self;
  recurring: boolean | null;
  allDay: boolean;
  kind: EventKind;
  state: EventState;
  /** An earlier verdict about the same series that rested on its people or on the user's word. */
  seriesKnown: 'one-on-one' | 'not' | null;
  /** The user's word that fits this event (users-word.ts), or null. */
  rules: 'always' | 'never' | null;
}

/** What is remembered around an event when it is judged. */
export type JudgeContext = Pick<Evidence, 'lang' | 'self'> &
  Partial<Pick<Evidence, 'attendeeCount' | 'seriesKnown' | 'rules'>>;

/** The evidence that an event of a calendar gives. */
export function evidenceOf(event: CalendarEvent, context: JudgeContext): Evidence {
  return {
    title: event.title,
    attendees: event.attendees,
    recurring: event.recurring,
    allDay: event.allDay,
    kind: event.kind,
    state: event.state,
    attendeeCount: context.attendeeCount ?? event.attendeeCount ?? null,
    seriesKnown: context.seriesKnown ?? null,
    rules: context.rules ?? null,
    lang: context.lang,
    self: context.self,
  };
}
