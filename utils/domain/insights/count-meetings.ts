import { timeOfMeeting } from '../meetings/time-of-meeting';
import { MINUTE_MS } from '../time/lengths';
import type { CountedMeeting, Relationship } from './relationship';
import type { BySide, Into, Tally } from './tally';

/**
 * Held of known: held, cancelled, declined and missed ones are known. One that was replaced by another is not counted,
 * since the other one is. What is over without a sign is counted by itself and never as held or missed.
 */
export function countMeetings({ meetings, moves }: Pick<Relationship, 'meetings' | 'moves'>, into: Into): void {
  const movesOf = Map.groupBy(moves, ({ meetingId }) => meetingId);
  for (const meeting of meetings) {
    const tally = into(timeOfMeeting(meeting));
    if (!tally) continue;
    countMoves(tally.moved, meeting, movesOf.get(meeting.id) ?? []);
    if (meeting.repair === 'replaced') continue;
    if (meeting.repair === 'written') tally.written++;
    if (meeting.repair === 'skipped') tally.skipped++;
    countState(tally, meeting);
  }
}

function countState(tally: Tally, meeting: CountedMeeting): void {
  switch (meeting.state) {
    case 'held':
      tally.held.part++;
      tally.held.of++;
      countMinutes(tally, meeting);
      return;
    case 'cancelled':
    case 'declined':
      tally.cancelled[meeting.stateBy]++;
      tally.held.of++;
      return;
    case 'missed':
      tally.missed++;
      tally.held.of++;
      return;
    case 'unknown':
    case 'scheduled':
      tally.unknown++;
  }
}

function countMinutes(tally: Tally, { start, end }: CountedMeeting): void {
  if (start === null || end === null || end <= start) return;
  tally.minutes.part += (end - start) / MINUTE_MS;
  tally.minutes.of++;
}

/** Each change of its time; one that moved before changes were kept counts once, by nobody known. */
function countMoves(moved: BySide, meeting: CountedMeeting, moves: readonly { by: keyof BySide }[]): void {
  for (const { by } of moves) moved[by]++;
  if (moves.length === 0 && meeting.movedFrom !== null) moved.unknown++;
}
