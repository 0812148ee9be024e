import { meetingSummary } from '../agenda/meeting-summary';
import type { MeetingChangeRow, MeetingState } from '../rows/meeting';
import { placed, type Tellers } from './around';
import { oneLine } from './one-line';

/** What a calendar does to a one-on-one; that it was held, its own line tells. */
const CALLED_OFF: ReadonlySet<MeetingState> = new Set(['cancelled', 'declined']);

/** One-on-ones, what became of them in the calendar, and what the owner thought of them. */
export const tellMeetings: Tellers<'meeting' | 'meeting-change' | 'wrap-up'> = {
  meeting: (row, around) => {
    const { waiting: _, ...meeting } = meetingSummary(row, around.person, 0);
    return {
      ...placed(row, around, row.id, 0),
      at: around.meetings.get(row.id) ?? null,
      kind: 'meeting',
      meeting,
      gist: around.gists.get(row.id) ?? null,
    };
  },
  'meeting-change': (row, around) => {
    if (!tellsOfCalendar(row)) return null;
    const { state, reason, by, start, date, wasState, wasStart, wasDate } = row;
    return {
      ...placed(row, around, row.meetingId, row.at),
      // It was noticed on a day of its own, mostly before.
      at: row.at,
      kind: 'calendar',
      change: { state, reason, by, start, date, wasState, wasStart, wasDate },
    };
  },
  'wrap-up': (row, around) => {
    const better = oneLine(row.better ?? '') || null;
    if (row.rating === null && better === null) return null;
    const own = around.meetings.get(row.meetingId) ?? 0;
    return { ...placed(row, around, row.meetingId, own), kind: 'rating', rating: row.rating, better };
  },
};

/** It moved, was called off, or came back; the first sight of it is no change. */
function tellsOfCalendar({ wasState, state, start, wasStart, date, wasDate }: MeetingChangeRow): boolean {
  if (wasState === null) return CALLED_OFF.has(state);
  if (start !== wasStart || date !== wasDate) return true;
  return state !== wasState && (CALLED_OFF.has(state) || CALLED_OFF.has(wasState));
}
