import { timesMoved } from '../../actions/due';
import { timeOfMeeting } from '../../meetings/time-of-meeting';
import { MANAGER_BAND } from '../../wrap-up/talk-balance';
import type { DatedValue } from '../tally';
import { percentOf, trendOf } from '../tally';
import type { Rule } from './observation';

/** Put off so often, it is worth asking what gets in the way (row 67). */
const TOO_OFTEN = 2;
const TALK_MEETINGS = 3;
/** Ratings go from one to five: less is mood. */
const FALL = -1;

/** Open promises of either side that were put off at least twice. */
export const putOffPromises: Rule = ({ relationship: { items, meetings } }) => {
  const open = items.filter(({ doneAt, droppedAt }) => doneAt === null && droppedAt === null);
  const seen = open.filter((item) => timesMoved(item, meetings) >= TOO_OFTEN).length;
  return seen === 0 ? null : { seen, of: open.length };
};

/** Above the band in the last three that were counted, all together (row 31). Of those who lead. */
export const talksTooMuch: Rule = ({ relationship, held, role }) => {
  if (role !== 'manager') return null;
  const counted = new Map(
    relationship.wrapUps
      .filter(({ secondsMe, secondsThem }) => secondsMe + secondsThem > 0)
      .map((wrapUp) => [wrapUp.meetingId, wrapUp]),
  );
  const last = held.flatMap(({ id }) => counted.get(id) ?? []).slice(0, TALK_MEETINGS);
  if (last.length < TALK_MEETINGS) return null;
  const mine = last.reduce((sum, { secondsMe }) => sum + secondsMe, 0);
  const all = last.reduce((sum, { secondsMe, secondsThem }) => sum + secondsMe + secondsThem, 0);
  const share = percentOf({ part: mine, of: all });
  return share !== null && share > MANAGER_BAND.to ? { seen: share } : null;
};

/** The last three ratings are a whole point below the three before. */
export const ratingsFall: Rule = ({ relationship, held }) => {
  const times = new Map(held.map((meeting) => [meeting.id, timeOfMeeting(meeting)]));
  const ratings = relationship.wrapUps.flatMap(({ meetingId, rating }): DatedValue[] => {
    const at = times.get(meetingId);
    return at === undefined || rating === null ? [] : [{ at, value: rating }];
  });
  const trend = trendOf(ratings.sort((a, b) => a.at - b.at));
  return trend !== null && trend <= FALL ? { seen: Math.round(-trend * 10) / 10 } : null;
};
