import type { MeetingTruth } from '../meetings/facts';
import type { ActionItemRow, TopicRow } from './agenda';
import type { MeetingRow } from './meeting';
import type { PersonRow } from './person';
import type { Fields } from './row';

type Given<R extends TopicRow | ActionItemRow, K extends keyof Fields<R>> = Pick<Fields<R>, K> & Partial<Fields<R>>;

/** The fields of a new topic, with what a topic is when nothing more is said of it. */
export function newTopic(given: Given<TopicRow, 'pairId' | 'text' | 'raisedBy' | 'rank'>): Fields<TopicRow> {
  return {
    doneAt: null,
    doneIn: null,
    sectionId: null,
    kind: 'talk',
    unblocker: null,
    theme: null,
    pinned: false,
    parkedAt: null,
    notIn: null,
    detail: null,
    outcome: null,
    questionKey: null,
    ...given,
  };
}

/** The fields of a new action item: open, once, never put off. */
export function newActionItem(
  given: Given<ActionItemRow, 'pairId' | 'madeIn' | 'text' | 'owner' | 'due' | 'rank'>,
): Fields<ActionItemRow> {
  return {
    doneAt: null,
    droppedAt: null,
    dropReason: null,
    movedTimes: 0,
    nextFrom: null,
    obstacle: null,
    support: null,
    repeats: null,
    fromNote: null,
    ...given,
  };
}

/** The fields of a person of whom only the name is known. */
export function newPerson(given: Pick<PersonRow, 'name'> & Partial<Fields<PersonRow>>): Fields<PersonRow> {
  return {
    relation: 'unknown',
    stage: null,
    employment: null,
    place: null,
    field: null,
    since: null,
    rhythmDays: null,
    crisisFrom: null,
    crisisUntil: null,
    crisisRhythmDays: null,
    askedAt: null,
    timeZone: null,
    minutes: null,
    archivedAt: null,
    mergedInto: null,
    ...given,
  };
}

/** What only the user says. */
type UserOnly = 'standsAgainst' | 'saidBy';

/** The fields of a meeting of which nothing is known yet but who, where it stands and what its sources say. */
export function newMeeting(
  given: Pick<MeetingRow, 'pairId' | 'site' | 'seriesKey'> & Omit<MeetingTruth, UserOnly> & Partial<MeetingTruth>,
): Fields<MeetingRow> {
  return {
    standsAgainst: null,
    templateKey: null,
    saidBy: null,
    repair: null,
    repairAskedAt: null,
    replacedBy: null,
    ...given,
  };
}
