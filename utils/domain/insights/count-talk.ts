import { timeOfMeeting } from '../meetings/time-of-meeting';
import { themesTouched } from '../wrap-up/themes-touched';
import { countLength } from './count-length';
import type { CountedMeeting, CountedTopic, Relationship } from './relationship';
import type { Into, Tally } from './tally';

/** What was felt, who talked, how long and what it was about, of held meetings; and praise on the day it was said. */
export function countTalk(relationship: Relationship, into: Into): void {
  const wrapUps = new Map(relationship.wrapUps.map((wrapUp) => [wrapUp.meetingId, wrapUp]));
  const ticked = Map.groupBy(relationship.topics, ({ doneIn }) => doneIn);
  const said = Map.groupBy(relationship.touches, ({ meetingId }) => meetingId);
  for (const meeting of relationship.meetings) {
    const tally = meeting.state === 'held' && into(timeOfMeeting(meeting));
    if (!tally) continue;
    const wrapUp = wrapUps.get(meeting.id);
    if (wrapUp) countWrapUp(tally, meeting, wrapUp);
    countLength(tally, meeting, wrapUp, relationship.plannedMinutes);
    countThemes(tally, ticked.get(meeting.id) ?? [], said.get(meeting.id) ?? []);
  }
  for (const { kind, direction, state, stateAt } of relationship.feedback) {
    const tally = kind === 'praise' && state === 'said' && into(stateAt);
    if (tally) tally.praise[direction]++;
  }
}

/** The owner's guess stands where the keys counted too little; it weighs as much as the meeting was long. */
function countWrapUp(tally: Tally, meeting: CountedMeeting, wrapUp: Relationship['wrapUps'][number]): void {
  if (wrapUp.rating !== null) tally.ratings.push({ at: timeOfMeeting(meeting), value: wrapUp.rating });
  const { secondsMe, secondsThem, guessedShare } = wrapUp;
  const seconds = meeting.start !== null && meeting.end !== null ? (meeting.end - meeting.start) / 1000 : 1800;
  if (guessedShare !== null) {
    tally.talked.part += (guessedShare / 100) * seconds;
    tally.talked.of += seconds;
  } else {
    tally.talked.part += secondsMe;
    tally.talked.of += secondsMe + secondsThem;
  }
}

/** A theme counts once a meeting, however many topics it had. The owner's word beats what topics say. */
function countThemes(
  { themes }: Tally,
  topics: readonly Pick<CountedTopic, 'theme'>[],
  said: Relationship['touches'],
): void {
  if (topics.length + said.length === 0) return;
  const chosen = topics.flatMap(({ theme }) => (theme === null ? [] : { theme, text: '' }));
  for (const { theme, touched } of themesTouched(chosen, said)) if (touched) themes[theme]++;
}
