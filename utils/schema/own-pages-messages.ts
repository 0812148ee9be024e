import * as v from 'valibot';
import { OBSERVATION_KEYS } from '@/utils/domain/insights/observations/observation';
import { PROMPTS } from '@/utils/domain/preparation/prompts';
import { TIMELINE_KINDS } from '@/utils/domain/timeline/timeline-kind';
import { REVIEW_PARTS } from '@/utils/domain/views/review-view';
import { SHARE_PARTS } from '@/utils/domain/views/share-view';
import * as oneOf from './choices';
import { feedFile, feedHost, feedLook, feedWords, newFeed } from './feed-messages';
import { firstRunMessages } from './first-run-messages';
import { calendarDate, id, instant, userText } from './limits';
import { createCommand, madeItem, madeRow, patchCommand, sharedRow } from './row-commands';
import { settingsPatch } from './settings';
import { templateUndo, templateUse } from './template-use';

/**
 * What own pages may ask. They are ours, so nothing is cut or guessed: what doesn't fit is a mistake and is refused.
 * Patches name the fields that may change; keys, scope and stamps are not among them.
 */

const NOTE = 2_000_000;
const BACKUP = 500_000_000;

const nothing = v.optional(v.null());
const aliasValue = v.pipe(userText(500), v.trim(), v.minLength(1));
const name = v.pipe(userText(500), v.trim(), v.minLength(1));
const file = v.strictObject({ text: userText(BACKUP), mode: v.picklist(['merge', 'replace']) });
const whole = (to: number, from = 0) => v.pipe(v.number(), v.integer(), v.minValue(from), v.maxValue(to));
const days = v.strictObject({ first: calendarDate, last: calendarDate });

const insightsAbout = v.variant('kind', [
  v.strictObject({ kind: v.literal('all') }),
  v.strictObject({ kind: v.picklist(['person', 'group']), id }),
]);

const WRAP_UP = {
  rating: v.nullable(whole(5, 1)),
  better: v.nullable(userText(10_000)),
  betterClosedAt: v.nullable(instant),
  guessedShare: v.nullable(whole(100)),
  wentQuiet: v.boolean(),
};

const sheetText = userText(10_000);
const SHEET = { readyFor: sheetText, readyWhen: sheetText, gap: sheetText, nextStep: sheetText };

/** What each message of OwnPagesProtocol carries. */
export const OWN_PAGES_MESSAGES = {
  'view/panel': nothing,
  'view/popup': v.optional(v.nullable(v.strictObject({ all: v.boolean() }))),
  'view/week': v.strictObject({ from: calendarDate }),
  'view/people': nothing,
  'view/person': v.strictObject({ personId: id }),
  'view/person-needs': v.strictObject({ personId: id }),
  'view/timeline': v.strictObject({
    personId: id,
    kinds: v.pipe(v.array(v.picklist(TIMELINE_KINDS)), v.maxLength(TIMELINE_KINDS.length)),
    words: v.nullable(userText(500)),
    visibility: v.nullable(oneOf.visibility),
    first: v.nullable(calendarDate),
    last: v.nullable(calendarDate),
    limit: whole(100_000, 1),
    reach: v.nullable(id),
  }),
  'view/meeting': v.strictObject({ meetingId: id }),
  'view/meeting-history': v.strictObject({ meetingId: id }),
  'view/feedback': v.strictObject({ personId: id }),
  'view/all-feedback': nothing,
  'view/succession': v.strictObject({ personId: id }),
  'succession/write': v.strictObject({ pairId: id, fields: v.partial(v.strictObject(SHEET)) }),
  'view/growth': v.strictObject({ personId: id }),
  'group/member': v.strictObject({ groupId: id, personId: id, on: v.boolean() }),
  'view/profile': v.strictObject({ personId: id }),
  'stage/aside': v.strictObject({ personId: id, until: v.nullable(calendarDate) }),
  'mention/say': v.strictObject({ meetingId: id, aboutId: id, on: v.boolean() }),
  'view/search': v.strictObject({
    text: userText(500),
    personId: v.nullable(id),
    limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(200)),
  }),
  'view/note-versions': v.strictObject({ meetingId: id, visibility: oneOf.visibility }),
  'view/repair': v.strictObject({ meetingId: id }),
  'view/ask': v.strictObject({ personId: id, minutes: v.nullable(whole(480, 5)) }),
  'view/question-bank': v.strictObject({ personId: v.nullable(id) }),
  'view/insights': v.strictObject({
    about: insightsAbout,
    days,
    firstDay: whole(6),
  }),
  'view/effectiveness': v.strictObject({ personId: id }),
  'effectiveness/hush': v.strictObject({ personId: id, how: v.picklist(['later', 'never', 'again']) }),
  'view/surveys': v.strictObject({ about: insightsAbout }),
  'view/observations': v.strictObject({ personId: v.nullable(id) }),
  'observation/hush': v.strictObject({
    personId: id,
    key: v.picklist(OBSERVATION_KEYS),
    how: v.picklist(['while', 'good', 'never']),
  }),
  'observation/unhush': v.strictObject({ personId: id }),
  'view/wrap-up': v.strictObject({ meetingId: id }),
  'view/preparation': v.strictObject({ meetingId: id }),
  'view/review': v.strictObject({
    personId: id,
    days,
    leaveOut: v.strictObject({ parts: v.array(v.picklist(REVIEW_PARTS)), lines: v.array(id) }),
  }),
  'view/share': v.strictObject({
    meetingId: id,
    about: v.picklist(['agenda', 'recap']),
    leaveOut: v.array(v.picklist(SHARE_PARTS)),
  }),
  'view/health': nothing,
  'view/feeds': nothing,
  'view/rules': nothing,
  'view/settings': nothing,
  'view/days-off': nothing,
  'view/templates': nothing,
  'view/shortcuts': nothing,
  'row/create': createCommand,
  'row/patch': patchCommand,
  'row/delete': madeRow,
  'row/restore': madeRow,
  'note/write': v.strictObject({
    meetingId: id,
    visibility: oneOf.visibility,
    base: userText(NOTE),
    body: userText(NOTE),
    writeId: v.optional(id),
    made: v.optional(v.strictObject({ id, ...madeItem })),
    taken: v.optional(id),
  }),
  'item/back-to-note': v.strictObject({ id, line: userText(20_000) }),
  'row/share': sharedRow,
  'item/close': v.strictObject({
    id,
    how: v.picklist(['done', 'dropped', 'open']),
    reason: v.nullable(userText(10_000)),
  }),
  'topic/tick': v.strictObject({ id, meetingId: v.nullable(id), done: v.boolean() }),
  'topic/give': v.strictObject({ id, newId: id, personId: id }),
  'lopsided/hush': v.strictObject({ personId: id }),
  'template/apply': templateUse,
  'template/undo': templateUndo,
  'meeting/unstart': v.strictObject({ meetingId: id }),
  'meeting/start': v.strictObject({ meetingId: id, personId: v.nullable(id), name: v.nullable(name), start: instant }),
  'meeting/answer': v.strictObject({
    meetingId: id,
    answer: v.picklist(['held', 'not-held', 'stands', 'off', 'dismiss']),
  }),
  'meeting/take-back': v.strictObject({
    meetingId: id,
    said: v.strictObject({
      state: oneOf.meetingState,
      stateReason: userText(100),
      stateBy: oneOf.byWhom,
      userSaid: v.nullable(oneOf.userSaid),
      standsAgainst: v.nullable(userText(500)),
      answeredAt: v.nullable(instant),
    }),
  }),
  'repair/ask': v.strictObject({ meetingId: id }),
  'repair/settle': v.strictObject({ meetingId: id, how: v.picklist(['skipped', 'written']) }),
  'repair/reopen': v.strictObject({ meetingId: id }),
  'repair/who': v.strictObject({ meetingId: id, by: v.nullable(v.picklist(['me', 'them'])) }),
  'wrap-up/patch': v.strictObject({ meetingId: id, fields: v.partial(v.strictObject(WRAP_UP)) }),
  'talk/count': v.strictObject({
    meetingId: id,
    slots: v.pipe(v.array(v.strictObject({ slot: whole(1e12), side: oneOf.side })), v.maxLength(5_000)),
  }),
  'theme/touch': v.strictObject({ meetingId: id, theme: oneOf.theme, touched: v.nullable(v.boolean()) }),
  'prompt/write': v.strictObject({ meetingId: id, prompt: v.picklist(PROMPTS), text: userText(10_000) }),
  'meeting/open': v.strictObject({ meetingId: id }),
  'verdict/say': v.strictObject({
    sightingId: id,
    about: oneOf.verdictAbout,
    say: oneOf.verdictSay,
    personId: v.optional(v.nullable(id)),
    personName: v.optional(v.nullable(name)),
  }),
  'verdict/forget': v.strictObject({ ruleId: id }),
  'verdict/take-back': v.strictObject({ meetingId: id, sightingId: id }),
  'person/create': v.strictObject({ id, name, relation: oneOf.relation }),
  'person/merge': v.strictObject({ personId: id, into: id }),
  'person/unmerge': v.strictObject({ personId: id }),
  'person/alias': v.strictObject({ personId: id, kind: oneOf.aliasKind, value: aliasValue }),
  'alias/delete': v.strictObject({ id }),
  'self/alias': v.strictObject({ kind: oneOf.aliasKind, value: aliasValue }),
  'self/forget': v.strictObject({ id }),
  'panel/close': nothing,
  'panel/swap': nothing,
  'feed/look': feedLook,
  'feed/add': newFeed,
  'feed/take-file': v.strictObject({ ...feedFile, ...feedWords }),
  'feed/rename': v.strictObject({ id, name }),
  'feed/allow-host': v.strictObject({ id, host: feedHost }),
  'feed/read-now': v.strictObject({ id }),
  'feed/remove': v.strictObject({ id }),
  ...firstRunMessages,
  'settings/patch': settingsPatch,
  'health/structure': v.strictObject({ healthId: id }),
  'export/make': v.strictObject({
    what: v.picklist(['notes', 'items', 'career']),
    meetingId: v.nullable(id),
    personId: v.nullable(id),
    slice: v.pipe(v.number(), v.integer(), v.minValue(0)),
    mine: v.boolean(),
  }),
  'backup/make': nothing,
  'backup/preview': file,
  'backup/restore': file,
  'data/erase': nothing,
};
