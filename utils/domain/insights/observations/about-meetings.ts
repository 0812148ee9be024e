import { timeOfMeeting } from '../../meetings/time-of-meeting';
import { DAY_MS, MINUTE_MS } from '../../time/lengths';
import type { CountedMeeting } from '../relationship';
import type { Rule } from './observation';

/** Twelve weeks, as for consistency. */
const LOOK_BACK = 84 * DAY_MS;
const OFTEN = 3;
/** Three of a weekly rhythm are a quarter; of a monthly one all. */
const OFTEN_SHARE = 0.25;
const LENGTH_MEETINGS = 4;
/** Beyond an hour growth was felt least (Persol). */
const LONG_MINUTES = 60;

/** Late by their own rhythm; how late stands with the rhythm itself. */
export const tooRare: Rule = ({ standing, gapDays }) =>
  (standing === 'late' || standing === 'strong') && gapDays !== null ? { seen: gapDays } : null;

/** Called off by the user themselves, three times and a quarter of those of twelve weeks (row 68). */
export const calledOffOften: Rule = ({ relationship, now }) => {
  const recent = relationship.meetings.filter((meeting) => {
    const at = timeOfMeeting(meeting);
    return at >= now - LOOK_BACK && at < now && meeting.repair !== 'replaced';
  });
  const mine = recent.filter(
    ({ state, stateBy }) => (state === 'cancelled' || state === 'declined') && stateBy === 'me',
  );
  const often = mine.length >= OFTEN && mine.length >= recent.length * OFTEN_SHARE;
  return often ? { seen: mine.length, of: recent.length } : null;
};

/** The last four took more than an hour each on average (row 24, defaults "length"). */
export const tooLong: Rule = ({ held }) => {
  const minutes = held.slice(0, LENGTH_MEETINGS).flatMap(minutesOf);
  if (minutes.length < LENGTH_MEETINGS) return null;
  const average = minutes.reduce((sum, one) => sum + one, 0) / minutes.length;
  return average > LONG_MINUTES ? { seen: Math.round(average) } : null;
};

function minutesOf({ start, end }: CountedMeeting): number[] {
  return start === null || end === null || end <= start ? [] : [(end - start) / MINUTE_MS];
}
