import type { Instant } from '../calendar/calendar-event';

/** How a zone of notes once was. */
export interface NoteVersionView {
  at: Instant;
  body: string;
}
