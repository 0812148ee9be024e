import * as v from 'valibot';
import { isZone } from '@/utils/domain/time/zone';
import * as oneOf from './choices';
import { calendarDate, id, instant, userText } from './limits';

/**
 * Rows as own pages create and patch them. A patch names the fields that may change; keys, scope and stamps are not
 * among them, nor is the pair: it names the scope, and moving something to another person is a copy.
 */

const LINE = 10_000;
const TEXT = 200_000;

const rank = v.pipe(v.string(), v.regex(/^[0-9A-Za-z]{1,500}$/));
const line = userText(LINE);
const text = userText(TEXT);
const time = v.nullable(instant);
const someId = v.nullable(id);
const someLine = v.nullable(line);
const someDate = v.nullable(calendarDate);
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));
const days = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3650)));
const amount = (least: number) => v.pipe(v.number(), v.minValue(least), v.maxValue(1e9));
const scale = (best: number) => v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(best)));
const level = scale(4);
const score = scale(5);
/** A built-in key or an id. */
const key = v.pipe(v.string(), v.regex(/^[\w-]{1,128}$/));

/** What a line of a note says of the item it becomes. */
export const madeItem = {
  text: line,
  owner: oneOf.side,
  due: v.nullable(v.union([v.literal('next'), calendarDate])),
  rank,
};

/** The agenda's rows: shared or private. */
const AGENDA = {
  topic: {
    pairId: id,
    text: line,
    raisedBy: oneOf.side,
    rank,
    doneAt: time,
    doneIn: someId,
    sectionId: someId,
    kind: oneOf.topicKind,
    unblocker: someLine,
    theme: v.nullable(oneOf.theme),
    pinned: v.boolean(),
    parkedAt: time,
    notIn: someId,
    detail: v.nullable(text),
    outcome: someLine,
    questionKey: v.nullable(key),
  },
  'action-item': {
    pairId: id,
    madeIn: someId,
    text: line,
    owner: oneOf.side,
    due: v.nullable(v.union([v.literal('next'), calendarDate])),
    rank,
    doneAt: time,
    droppedAt: time,
    dropReason: someLine,
    movedTimes: count,
    nextFrom: time,
    obstacle: someLine,
    support: someLine,
    repeats: v.nullable(oneOf.repeats),
    fromNote: someId,
  },
};

const SECTION = {
  pairId: id,
  meetingId: id,
  title: userText(500),
  minutes: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1440))),
  rank,
};

/** The owner's alone. */
const OWN = {
  capture: {
    pairId: someId,
    kind: oneOf.captureKind,
    text: line,
    source: v.nullable(userText(2_000)),
    capturedAt: instant,
    usedAt: time,
  },
  feedback: {
    pairId: id,
    kind: oneOf.feedbackKind,
    direction: oneOf.feedbackDirection,
    situation: line,
    behaviour: line,
    impact: line,
    closing: line,
    state: oneOf.feedbackState,
    stateAt: instant,
    saidIn: someId,
    topicId: someId,
  },
  concern: { pairId: id, behaviour: line, impact: line, nextStep: line, reviewOn: someDate, closedAt: time },
  'concern-entry': { pairId: id, concernId: id, at: instant, text: line },
  question: {
    text: line,
    asker: v.nullable(oneOf.asker),
    theme: oneOf.theme,
    stage: v.nullable(oneOf.stage),
    field: v.nullable(oneOf.workField),
    tone: oneOf.questionTone,
  },
  asked: { pairId: id, questionKey: key, meetingId: someId, askedAt: instant },
  template: { name: userText(500), purpose: line, body: text },
  aim: { pairId: id, text: line, why: someLine, until: someDate, closedAt: time, outcome: someLine, rank },
  milestone: { pairId: id, aimId: id, text: line, due: someDate, doneAt: time, movedTimes: count, rank },
  skill: { pairId: id, name: line, level, wanted: level, closedAt: time, rank },
  evidence: { pairId: id, aboutId: id, meetingId: someId, at: instant, text: line },
  priority: {
    pairId: id,
    text: line,
    goal: someLine,
    goalOf: v.nullable(oneOf.goalOf),
    why: someLine,
    closedAt: time,
    rank,
  },
  survey: { pairId: someId, name: userText(500), value: amount(0), best: amount(1e-6), takenOn: calendarDate },
  effectiveness: { pairId: id, at: instant, side: oneOf.side, q1: score, q2: score, q3: score, q4: score, q5: score },
  'profile-change': {
    personId: id,
    what: oneOf.profileFact,
    was: someLine,
    is: someLine,
    on: calendarDate,
  },
  group: { name: userText(500), rank },
};

const PERSON = {
  name: v.pipe(userText(500), v.trim(), v.minLength(1)),
  relation: oneOf.relation,
  rhythmDays: days,
  crisisFrom: someDate,
  crisisUntil: someDate,
  crisisRhythmDays: days,
  askedAt: time,
  timeZone: v.nullable(
    v.pipe(
      userText(100),
      v.check((zone) => isZone(zone)),
    ),
  ),
  minutes: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(480))),
  archivedAt: time,
  stage: v.nullable(oneOf.stage),
  employment: v.nullable(oneOf.employment),
  place: v.nullable(oneOf.place),
  field: v.nullable(oneOf.workField),
  since: someDate,
};

const MADE_TABLES = [...Object.keys(AGENDA), ...Object.keys(OWN), 'section'];

function making(table: string, visibility: v.GenericSchema, fields: v.ObjectEntries) {
  return v.strictObject({ table: v.literal(table), id, visibility, fields: v.strictObject(fields) });
}

/** What was captured for nobody in particular may be given to somebody: it stays in the vault. */
const MAY_CHANGE_PAIR = 'capture';

function patching(table: string, { pairId, ...rest }: v.ObjectEntries) {
  const fields = pairId && table === MAY_CHANGE_PAIR ? { pairId, ...rest } : rest;
  return v.strictObject({ table: v.literal(table), id, fields: v.partial(v.strictObject(fields)) });
}

const entries = (tables: Record<string, v.ObjectEntries>) => Object.entries(tables);

export const createCommand = v.variant('table', [
  ...entries(AGENDA).map(([table, fields]) => making(table, oneOf.visibility, fields)),
  ...entries(OWN).map(([table, fields]) => making(table, v.literal('private'), fields)),
  making('section', v.literal('shared'), SECTION),
]);

export const patchCommand = v.variant('table', [
  ...entries({ ...AGENDA, ...OWN, section: SECTION, person: PERSON }).map(([table, fields]) => patching(table, fields)),
]);

export const madeRow = v.strictObject({ table: v.picklist(MADE_TABLES), id });
export const sharedRow = v.strictObject({ table: v.picklist(['topic', 'action-item']), id, newId: id });
