import { noteId } from '../agenda/note-id';
import { hashId } from '../rows/id';
import { newActionItem, newTopic } from '../rows/new-rows';
import type { Id } from '../rows/row';
import { THEMES } from '../themes/theme';
import { DAY_MS, MINUTE_MS } from '../time/lengths';
import { addCalendarDays, instantToDate } from '../time/zone';
import type { SampleMeeting } from './sample-meetings';
import type { PersonWords } from './sample-words';
import type { Sheet } from './sheet';

/** A one-on-one that was held, with its row. */
export interface Held extends SampleMeeting {
  id: Id;
}

/** With whom, in which words. */
export interface Talk {
  pairId: Id;
  words: PersonWords;
  everyday: readonly string[];
  /** Where in the words of every day this person begins, so that not everybody says the same. */
  turn: number;
  zone: string;
}

/** Topics of the last one-on-ones have words of their own. */
const TALKED_IN = 3;
const RATINGS = [4, 5, 4, 3, 5, 4, 4, 3];
/** Share of the user in what was said, in percent, one-on-one by one-on-one. */
const SHARES = [41, 46, 52, 38, 44, 55];
const RATED = 12;

/** What was talked about, newest one-on-one first: topics, notes, ratings and who talked. */
export function writeTalked(sheet: Sheet, talk: Talk, held: readonly Held[]): void {
  for (const [at, meeting] of held.entries()) {
    writeTopics(sheet, talk, meeting, at);
    if (at < talk.words.notes.length) writeNotes(sheet, talk, meeting, at);
    if (at < RATED) writeRating(sheet, talk, meeting, at);
  }
}

function writeTopics(sheet: Sheet, { pairId, words, everyday, turn }: Talk, meeting: Held, at: number): void {
  const texts = at < TALKED_IN ? words.talked.slice(at * 2, at * 2 + 2) : [everyday[(turn + at) % everyday.length]!];
  for (const [nth, text] of texts.entries()) {
    const raisedBy = (at + nth) % 2 === 0 ? 'them' : 'me';
    const fields = newTopic({
      ...{ pairId, text, raisedBy, rank: sheet.nextRank() },
      ...{ doneAt: meeting.start + (nth + 1) * 10 * MINUTE_MS, doneIn: meeting.id },
      ...{ theme: THEMES[(turn + at + nth) % THEMES.length]!, outcome: at === 0 && nth === 0 ? words.outcome : null },
    });
    sheet.write('topic', sheet.id('topic', meeting.id, String(nth)), `pair:${pairId}`, meeting.start - DAY_MS, fields);
  }
}

function writeNotes(sheet: Sheet, { pairId, words }: Talk, meeting: Held, at: number): void {
  const zones = [{ visibility: 'shared' as const, body: words.notes[at]! }];
  const own = { visibility: 'private' as const, body: words.privateNote };
  for (const { visibility, body } of at === 0 ? [...zones, own] : zones) {
    const scope = visibility === 'shared' ? (`pair:${pairId}` as const) : 'vault';
    const fields = { pairId, meetingId: meeting.id, visibility, body };
    sheet.write('note', noteId(meeting.id, visibility), scope, meeting.start + 5 * MINUTE_MS, fields);
  }
}

function writeRating(sheet: Sheet, { pairId, turn }: Talk, meeting: Held, at: number): void {
  const talked = (meeting.end - meeting.start) / 1000;
  const share = at < SHARES.length ? SHARES[(turn + at) % SHARES.length]! / 100 : 0;
  sheet.write('wrap-up', hashId('wrap-up', meeting.id), 'vault', meeting.end, {
    ...{ pairId, meetingId: meeting.id, rating: RATINGS[(turn + at) % RATINGS.length]! },
    ...{ better: null, betterClosedAt: null, guessedShare: null, wentQuiet: false },
    ...{ secondsMe: Math.round(talked * share), secondsThem: share === 0 ? 0 : Math.round(talked * (1 - share)) },
    talkedUntil: share === 0 ? null : sheet.past(meeting.end),
  });
}

/** What stands on the agenda, and what both promised each other. `held`: newest first, at least three. */
export function writeOpen(sheet: Sheet, { pairId, words, zone, turn }: Talk, held: readonly Held[]): void {
  const [last, before, earlier] = [held[0]!, held[1]!, held[2]!];
  const waiting = [
    { raisedBy: 'me', since: before.end, scope: `pair:${pairId}` },
    { raisedBy: 'them', since: last.end, scope: `pair:${pairId}` },
    { raisedBy: 'me', since: last.end + DAY_MS, scope: 'vault' },
  ] as const;
  for (const [at, { raisedBy, since, scope }] of waiting.entries()) {
    const fields = newTopic({ pairId, text: words.waiting[at]!, raisedBy, rank: sheet.nextRank() });
    sheet.write('topic', sheet.id('waiting', pairId, String(at)), scope, since, fields);
  }
  const day = (meeting: Held, days: number) => addCalendarDays(instantToDate(meeting.end, zone), days);
  const promise = (nth: string, made: Held, given: Partial<Parameters<typeof newActionItem>[0]> & Promised) => {
    const fields = newActionItem({ pairId, madeIn: made.id, due: 'next', rank: sheet.nextRank(), ...given });
    sheet.write('action-item', sheet.id('item', pairId, nth), `pair:${pairId}`, made.end - 5 * MINUTE_MS, fields);
  };
  promise('1', last, { owner: 'me', text: words.mine[0]! });
  promise('2', before, { owner: 'me', text: words.mine[1]!, doneAt: sheet.past(last.start - DAY_MS) });
  // Not everybody waits for the same: with every second one a promise was put off, with the others it was kept.
  const late = turn % 4 === 2 ? {} : { doneAt: sheet.past(before.start - DAY_MS) };
  promise('3', earlier, { owner: 'me', text: words.mine[2]!, due: day(earlier, 4), movedTimes: 2, ...late });
  promise('4', last, { owner: 'them', text: words.theirs[0]! });
  promise('5', before, { owner: 'them', text: words.theirs[1]!, doneAt: sheet.past(last.start + 6 * MINUTE_MS) });
  const droppedAt = sheet.past(last.start + 8 * MINUTE_MS);
  promise('6', earlier, { owner: 'them', text: words.theirs[2]!, droppedAt, dropReason: words.dropReason });
}

interface Promised {
  owner: 'me' | 'them';
  text: string;
}
