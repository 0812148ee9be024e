import { newActionItem, newMeeting, newTopic } from '@/utils/domain/rows/new-rows';
import type { Scope } from '@/utils/domain/rows/row';
import type { Tables } from '@/utils/domain/rows/tables';
import { formatStamp } from '@/utils/domain/time/hybrid-clock';
import type { TimelineEntry } from '@/utils/domain/timeline/timeline-entry';
import { timelineOf } from '@/utils/domain/timeline/timeline-of';
import { TIMELINE_TABLES, type TimelineRows, type TimelineTable } from '@/utils/domain/timeline/timeline-rows';

const PAIR = 'pair-ana';
const SHARED: Scope = `pair:${PAIR}`;
/** When rows of these stories were written, unless they say otherwise. */
export const WRITTEN = Date.UTC(2026, 0, 1);

/** Ten o'clock of a day, UTC. */
export const at = (day: string) => Date.parse(`${day}T10:00:00Z`);
export const stampOf = (instant: number) => formatStamp({ ms: instant, counter: 0 }, 'test');
const of = { pairId: PAIR };
const held: Parameters<typeof newMeeting>[0] = {
  ...{ pairId: PAIR, site: null, seriesKey: null, title: 'Ana / Ben 1:1', start: WRITTEN, end: null, date: null },
  ...{ timeZone: 'UTC', zoneCertain: true, recurring: true, location: null, movedFrom: null, userSaid: null },
  ...{ state: 'held', stateReason: 'note', stateBy: 'unknown', answeredAt: null },
};

/** A row of each table as it is when nothing more is said of it. */
const DEFAULTS: { [T in TimelineTable]: [Scope, object] } = {
  meeting: [SHARED, newMeeting(held)],
  'meeting-change': [
    SHARED,
    {
      ...of,
      ...{ meetingId: 'm1', at: WRITTEN, state: 'cancelled', reason: 'marked-cancelled', by: 'them' },
      ...{ start: WRITTEN, date: null, wasState: 'scheduled', wasStart: WRITTEN, wasDate: null },
    },
  ],
  note: [SHARED, { ...of, meetingId: 'm1', visibility: 'shared', body: 'A note' }],
  'prompt-answer': ['vault', { ...of, meetingId: 'm1', prompt: 'their-mind', text: 'An answer' }],
  topic: [SHARED, newTopic({ ...of, text: 'A topic', raisedBy: 'me', rank: 'a0' })],
  'action-item': [
    SHARED,
    newActionItem({ ...of, madeIn: null, text: 'A promise', owner: 'them', due: 'next', rank: 'a0' }),
  ],
  feedback: [
    'vault',
    {
      ...of,
      ...{ kind: 'praise', direction: 'given', situation: 'At noon', behaviour: 'You helped', impact: '', closing: '' },
      ...{ state: 'draft', stateAt: WRITTEN, saidIn: null, topicId: null },
    },
  ],
  concern: ['vault', { ...of, behaviour: 'Late', impact: '', nextStep: '', reviewOn: null, closedAt: null }],
  'concern-entry': ['vault', { ...of, concernId: 'c1', at: WRITTEN, text: 'Late again' }],
  capture: ['vault', { ...of, kind: 'win', text: 'A win', source: null, capturedAt: WRITTEN, usedAt: null }],
  aim: ['vault', { ...of, text: 'Lead', why: null, until: null, closedAt: null, outcome: null, rank: 'a0' }],
  milestone: ['vault', { ...of, aimId: 'g1', text: 'A step', due: null, doneAt: null, movedTimes: 0, rank: 'a0' }],
  skill: ['vault', { ...of, name: 'Planning', level: 2, wanted: 3, closedAt: null, rank: 'a0' }],
  priority: ['vault', { ...of, text: 'Calm', goal: null, goalOf: null, why: null, closedAt: null, rank: 'a0' }],
  evidence: ['vault', { ...of, aboutId: 'g1', meetingId: null, at: WRITTEN, text: 'Led it alone' }],
  mention: ['vault', { ...of, meetingId: 'm1', aboutId: 'g1', at: WRITTEN }],
  'wrap-up': [
    'vault',
    {
      ...of,
      ...{ meetingId: 'm1', rating: 4, better: null, betterClosedAt: null, secondsMe: 0, secondsThem: 0 },
      ...{ talkedUntil: null, guessedShare: null, wentQuiet: false },
    },
  ],
  'profile-change': ['vault', { personId: 'ana', what: 'stage', was: 'new', is: 'settled', on: '2026-01-01' }],
  survey: ['vault', { ...of, name: 'Pulse', value: 7.5, best: 10, takenOn: '2026-01-01' }],
  effectiveness: ['vault', { ...of, at: WRITTEN, side: 'me', q1: 4, q2: 5, q3: null, q4: null, q5: null }],
};

export function rowOf<T extends TimelineTable>(table: T, id: string, fields: Partial<Tables[T]> = {}): Tables[T] {
  const [scope, rest] = DEFAULTS[table];
  const stamp = stampOf(WRITTEN);
  const row = { id, scope, schemaV: 5, createdAt: stamp, updatedAt: stamp, deletedAt: null };
  return { ...row, ...rest, ...fields } as unknown as Tables[T];
}

export function rowsOf(rows: Partial<TimelineRows>): TimelineRows {
  const none = Object.fromEntries(TIMELINE_TABLES.map((table) => [table, []]));
  return { ...(none as unknown as TimelineRows), ...rows };
}

/** The timeline of these rows; days begin in UTC. */
export function told(rows: Partial<TimelineRows>): TimelineEntry[] {
  return timelineOf(rowsOf(rows), { id: 'ana', name: 'Ana Novak' }, (date) => Date.parse(`${date}T00:00:00Z`));
}
