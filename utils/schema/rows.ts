import * as v from 'valibot';
import type { TableName } from '@/utils/domain/rows/tables';
import * as oneOf from './choices';
import { calendarDate, id, instant } from './limits';

/**
 * Rows as a backup file carries them. Every field that this version reads is checked; fields that it doesn't know
 * (a later version's) are kept as they are.
 */

const rowId = v.pipe(v.string(), v.minLength(1), v.maxLength(128));
const stamp = v.pipe(v.string(), v.regex(/^[0-9a-z]{9}-[0-9a-z]{4}-.{1,64}$/));
const scope = v.pipe(v.string(), v.regex(/^(vault|pair:[\w-]{1,128})$/));
const text = v.string();
const nullable = <T extends v.GenericSchema>(schema: T) => v.nullable(schema);
const time = nullable(instant);
const date = calendarDate;

const score = nullable(v.number());

const keys = {
  id: rowId,
  scope,
  schemaV: v.pipe(v.number(), v.integer(), v.minValue(1)),
  createdAt: stamp,
  updatedAt: stamp,
  deletedAt: nullable(stamp),
};

const row = <F extends v.ObjectEntries>(fields: F) => v.looseObject({ ...keys, ...fields });

/** By table. */
export const ROW_SCHEMAS = {
  person: row({
    name: text,
    relation: text,
    stage: nullable(oneOf.stage),
    employment: nullable(oneOf.employment),
    place: nullable(oneOf.place),
    field: nullable(oneOf.workField),
    since: nullable(date),
    rhythmDays: nullable(v.number()),
    crisisFrom: nullable(date),
    crisisUntil: nullable(date),
    crisisRhythmDays: nullable(v.number()),
    askedAt: time,
    timeZone: nullable(text),
    minutes: nullable(v.number()),
    archivedAt: time,
    mergedInto: nullable(id),
  }),
  alias: row({ personId: id, kind: oneOf.aliasKind, value: text, account: nullable(text) }),
  'self-alias': row({ kind: oneOf.aliasKind, value: text }),
  pair: row({ personId: id }),
  meeting: row({
    pairId: id,
    site: nullable(oneOf.site),
    seriesKey: nullable(text),
    title: text,
    start: time,
    end: time,
    date: nullable(date),
    timeZone: nullable(text),
    zoneCertain: v.boolean(),
    state: oneOf.meetingState,
    stateReason: text,
    stateBy: oneOf.byWhom,
    movedFrom: time,
    recurring: nullable(v.boolean()),
    location: nullable(text),
    userSaid: nullable(oneOf.userSaid),
    standsAgainst: nullable(text),
    saidBy: nullable(oneOf.side),
    answeredAt: time,
    templateKey: nullable(text),
    repair: nullable(v.picklist(['skipped', 'written', 'replaced'])),
    repairAskedAt: time,
    replacedBy: nullable(id),
  }),
  'meeting-change': row({
    pairId: id,
    meetingId: id,
    at: instant,
    state: oneOf.meetingState,
    reason: text,
    by: oneOf.byWhom,
    start: time,
    date: nullable(date),
    wasState: nullable(oneOf.meetingState),
    wasStart: time,
    wasDate: nullable(date),
  }),
  sighting: row({}),
  'verdict-rule': row({
    about: oneOf.verdictAbout,
    key: text,
    say: oneOf.verdictSay,
  }),
  topic: row({
    pairId: id,
    text,
    raisedBy: oneOf.side,
    rank: text,
    doneAt: time,
    doneIn: nullable(id),
    sectionId: nullable(id),
    kind: oneOf.topicKind,
    unblocker: nullable(text),
    theme: nullable(oneOf.theme),
    pinned: v.boolean(),
    parkedAt: time,
    notIn: nullable(id),
    detail: nullable(text),
    outcome: nullable(text),
    questionKey: nullable(text),
  }),
  section: row({ pairId: id, meetingId: id, title: text, minutes: nullable(v.number()), rank: text }),
  note: row({ pairId: id, meetingId: id, visibility: oneOf.visibility, body: text }),
  'note-version': row({}),
  'action-item': row({
    pairId: id,
    madeIn: nullable(id),
    text,
    owner: oneOf.side,
    due: nullable(v.union([v.literal('next'), date])),
    rank: text,
    doneAt: time,
    droppedAt: time,
    dropReason: nullable(text),
    movedTimes: v.number(),
    nextFrom: time,
    obstacle: nullable(text),
    support: nullable(text),
    repeats: nullable(oneOf.repeats),
    fromNote: nullable(id),
  }),
  capture: row({
    pairId: nullable(id),
    kind: oneOf.captureKind,
    text,
    source: nullable(text),
    capturedAt: instant,
    usedAt: time,
  }),
  'prompt-answer': row({ pairId: id, meetingId: id, prompt: text, text }),
  feedback: row({
    pairId: id,
    kind: oneOf.feedbackKind,
    direction: oneOf.feedbackDirection,
    situation: text,
    behaviour: text,
    impact: text,
    closing: text,
    state: oneOf.feedbackState,
    stateAt: instant,
    saidIn: nullable(id),
    topicId: nullable(id),
  }),
  concern: row({ pairId: id, behaviour: text, impact: text, nextStep: text, reviewOn: nullable(date), closedAt: time }),
  'concern-entry': row({ pairId: id, concernId: id, at: instant, text }),
  question: row({
    text,
    asker: nullable(oneOf.asker),
    theme: oneOf.theme,
    stage: nullable(oneOf.stage),
    field: nullable(oneOf.workField),
    tone: oneOf.questionTone,
  }),
  asked: row({ pairId: id, questionKey: text, meetingId: nullable(id), askedAt: instant }),
  template: row({ name: text, purpose: text, body: text }),
  'wrap-up': row({
    pairId: id,
    meetingId: id,
    rating: nullable(v.number()),
    better: nullable(text),
    betterClosedAt: time,
    secondsMe: v.number(),
    secondsThem: v.number(),
    talkedUntil: time,
    guessedShare: nullable(v.number()),
    wentQuiet: v.boolean(),
  }),
  'theme-touch': row({ pairId: id, meetingId: id, theme: oneOf.theme, touched: v.boolean() }),
  aim: row({
    pairId: id,
    text,
    why: nullable(text),
    until: nullable(date),
    closedAt: time,
    outcome: nullable(text),
    rank: text,
  }),
  milestone: row({
    pairId: id,
    aimId: id,
    text,
    due: nullable(date),
    doneAt: time,
    movedTimes: v.number(),
    rank: text,
  }),
  skill: row({
    pairId: id,
    name: text,
    level: nullable(v.number()),
    wanted: nullable(v.number()),
    closedAt: time,
    rank: text,
  }),
  evidence: row({ pairId: id, aboutId: id, meetingId: nullable(id), at: instant, text }),
  priority: row({
    pairId: id,
    text,
    goal: nullable(text),
    goalOf: nullable(oneOf.goalOf),
    why: nullable(text),
    closedAt: time,
    rank: text,
  }),
  mention: row({ pairId: id, meetingId: id, aboutId: id, at: instant }),
  succession: row({ pairId: id, readyFor: text, readyWhen: text, gap: text, nextStep: text }),
  survey: row({ pairId: nullable(id), name: text, value: v.number(), best: v.number(), takenOn: date }),
  effectiveness: row({
    pairId: id,
    at: instant,
    side: oneOf.side,
    q1: score,
    q2: score,
    q3: score,
    q4: score,
    q5: score,
  }),
  'profile-change': row({
    personId: id,
    what: oneOf.profileFact,
    was: nullable(text),
    is: nullable(text),
    on: date,
  }),
  group: row({ name: text, rank: text }),
  'group-member': row({ groupId: id, personId: id }),
  hush: row({ pairId: nullable(id), key: text, until: time }),
  nudge: row({
    kind: text,
    meetingId: id,
    dueAt: instant,
    graceUntil: instant,
    state: v.picklist(['planned', 'claimed', 'snoozed', 'answered', 'expired']),
    shownAt: time,
  }),
  setting: row({ value: text }),
  health: row({}),
  feed: row({}),
} satisfies Record<TableName, v.GenericSchema>;

export const rowTable = v.picklist(Object.keys(ROW_SCHEMAS) as TableName[]);

/** Tables whose rows belong to one pair, when they are shared. */
const OF_PAIR: ReadonlySet<string> = new Set(['meeting', 'meeting-change', 'topic', 'section', 'note', 'action-item']);

/** True when a row may stand in its table: its fields fit, and a shared row is in the scope of its own pair. */
export function isRow(table: TableName, value: unknown): boolean {
  if (!v.is(ROW_SCHEMAS[table], value)) return false;
  const { scope: own, pairId } = value as { scope: string; pairId?: string };
  if (!own.startsWith('pair:')) return true;
  return OF_PAIR.has(table) && own === `pair:${pairId}`;
}
