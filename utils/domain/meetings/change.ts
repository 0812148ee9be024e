import type { Instant } from '../calendar/calendar-event';
import type { MeetingChangeRow, MeetingRow } from '../rows/meeting';
import type { Fields } from '../rows/row';
import { sameTime } from './moved';

/** The part of a meeting that its history tells. */
type Changing = Pick<
  MeetingRow,
  'pairId' | 'state' | 'stateReason' | 'stateBy' | 'start' | 'end' | 'date' | 'timeZone' | 'zoneCertain'
>;

const CALLED_OFF: ReadonlySet<string> = new Set(['cancelled', 'declined']);

/**
 * What the history of a meeting keeps when its row becomes another, or null when nothing happened that it tells: the
 * same said again, another reason for the same state, a zone that became known. `before`: null for a new meeting.
 */
export function changeOf(
  before: Changing | null,
  after: Changing & Pick<MeetingRow, 'id'>,
  now: Instant,
): Fields<MeetingChangeRow> | null {
  if (before && !differs(before, after)) return null;
  return {
    pairId: after.pairId,
    meetingId: after.id,
    at: now,
    state: after.state,
    reason: after.stateReason,
    by: after.stateBy,
    start: after.start,
    date: after.date,
    wasState: before?.state ?? null,
    wasStart: before?.start ?? null,
    wasDate: before?.date ?? null,
  };
}

function differs(before: Changing, after: Changing): boolean {
  if (before.state !== after.state || !sameTime(before, after)) return true;
  // Who called it off may come out later than that it was.
  return CALLED_OFF.has(after.state) && before.stateBy !== after.stateBy;
}
