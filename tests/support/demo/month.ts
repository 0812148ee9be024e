import { normaliseEmail, normaliseName } from '@/utils/domain/identity/normalise';
import { occurrenceId } from '@/utils/domain/meetings/occurrence-id';
import type { ActionItemRow } from '@/utils/domain/rows/agenda';
import { hashId } from '@/utils/domain/rows/id';
import { newActionItem, newMeeting, newPerson, newTopic } from '@/utils/domain/rows/new-rows';
import { rankBetween } from '@/utils/domain/rows/rank';
import type { Scope } from '@/utils/domain/rows/row';
import type { TableName } from '@/utils/domain/rows/tables';
import { formatStamp } from '@/utils/domain/time/hybrid-clock';
import { DAY_MS } from '@/utils/domain/time/lengths';
import { wallToInstant } from '@/utils/domain/time/zone';
import { googlePageKey } from '../../stand-ins/google-calendar/page-key';
import { PEOPLE } from '../../stand-ins/shared/seed-people';
import type { StandInConfig, StandInEvent } from '../../stand-ins/shared/stand-in';
import { addDays } from '../../stand-ins/shared/wall-time';
import { type Chapter, type PersonStory, STORIES } from './story';

type RowOf = { id: string; scope: Scope } & Record<string, unknown>;

/** Gathers rows as a backup holds them. */
class BackupRows {
  readonly tables: Partial<Record<TableName, unknown[]>> = {};

  add(table: TableName, row: RowOf, at: number): void {
    const stamp = formatStamp({ ms: at, counter: 0 }, 'demo');
    const list = this.tables[table] ?? [];
    list.push({ schemaV: 2, createdAt: stamp, updatedAt: stamp, deletedAt: null, ...row });
    this.tables[table] = list;
  }

  /** What only the owner sees. */
  addOwn(table: TableName, fields: object, at: number, ...names: string[]): void {
    this.add(table, { id: hashId(...names), scope: 'vault', ...fields }, at);
  }
}

/** One relationship while it is told. */
interface Telling {
  rows: BackupRows;
  story: PersonStory;
  config: StandInConfig;
  pairId: string;
  now: number;
}

/**
 * A believable month as a backup file: the people of the stories, what was said in their past meetings, what is
 * promised and what waits. It enters through the product's own restore.
 */
export function demoMonth(google: StandInConfig, outlook: StandInConfig, accounts: string[], now: number): string {
  const rows = new BackupRows();
  for (const story of STORIES) {
    const config = story.profile.relation === 'report' ? google : outlook;
    const pairId = hashId('pair', hashId('demo', story.key));
    const telling = { rows, story, config, pairId, now };
    tellPerson(telling, accounts);
    const past = pastMeetings(story, config);
    for (const chapter of story.chapters) {
      const event = past.at(-chapter.ago);
      if (event) tellMeeting(telling, chapter, event);
    }
    tellWaiting(telling);
  }
  return JSON.stringify({
    format: 'halfhour-backup',
    version: 2,
    madeAt: new Date(now).toISOString(),
    tables: rows.tables,
  });
}

function tellPerson({ rows, story, pairId, now }: Telling, accounts: string[]): void {
  const { name, email } = PEOPLE[story.key];
  const personId = hashId('demo', story.key);
  const begin = now - 40 * DAY_MS;
  rows.add('person', { id: personId, scope: 'vault', ...newPerson({ name, ...story.profile }) }, begin);
  rows.add('pair', { id: pairId, scope: 'vault', personId }, begin);
  const alias = (kind: 'email' | 'name', value: string, account: string | null) =>
    rows.addOwn('alias', { personId, kind, value, account }, begin, 'alias', kind, value, account ?? '');
  alias('email', normaliseEmail(email), null);
  for (const account of new Set(accounts)) alias('name', normaliseName(name), account);
}

/** Topics that wait, and what the owner keeps for themselves until it is used. */
function tellWaiting({ rows, story, pairId, now }: Telling): void {
  const { key, waiting, captures = [], feedback = [] } = story;
  let rank: string | null = null;
  for (const { text, by, days, private: own, more } of waiting) {
    rank = rankBetween(rank, null);
    const id = hashId('demo topic', key, text);
    const fields = newTopic({ pairId, text, raisedBy: by, rank, ...more });
    rows.add('topic', { id, scope: own ? 'vault' : `pair:${pairId}`, ...fields }, now - days * DAY_MS);
  }
  for (const { days, source = null, ...capture } of captures) {
    const capturedAt = now - days * DAY_MS;
    const fields = { pairId, ...capture, source, capturedAt, usedAt: null };
    rows.addOwn('capture', fields, capturedAt, 'demo capture', capture.text);
  }
  for (const { days, ...words } of feedback) {
    const stateAt = now - days * DAY_MS;
    const rest = { direction: 'given', closing: '', state: 'draft', stateAt, saidIn: null, topicId: null };
    rows.addOwn('feedback', { pairId, ...words, ...rest }, stateAt, 'demo feedback', words.behaviour);
  }
}

/** The two's meetings that are over, in order. */
function pastMeetings({ key }: PersonStory, { events, now }: StandInConfig): StandInEvent[] {
  const { email } = PEOPLE[key];
  return events
    .filter(
      ({ end, cancelled, guests }) =>
        end < now && !cancelled && guests.every(({ response }) => response !== 'declined'),
    )
    .filter(({ guests }) => guests.some((guest) => guest.email === email))
    .filter(({ guests }) => guests.filter(({ kind }) => kind === 'person').length === 2)
    .sort((a, b) => (a.start < b.start ? -1 : 1));
}

function tellMeeting({ rows, story, config, pairId, now }: Telling, chapter: Chapter, event: StandInEvent): void {
  const pageKey = config.site === 'google' ? googlePageKey(event, config.calendars) : event.id;
  const id = occurrenceId(config.site, { id: pageKey });
  const start = wallToInstant(event.start, config.timeZone) ?? now;
  const end = wallToInstant(event.end, config.timeZone) ?? start;
  const shared: Scope = `pair:${pairId}`;
  const { site, timeZone } = config;
  const known = { zoneCertain: true, recurring: event.seriesId !== null, location: event.location || null };
  const state = { state: 'held', stateReason: 'note', stateBy: 'unknown', movedFrom: null, userSaid: null } as const;
  const when = { start, end, date: event.start.slice(0, 10), timeZone };
  const seriesKey = event.seriesId ?? event.id;
  const rest = { ...when, ...known, ...state, answeredAt: null };
  const fields = newMeeting({ pairId, site, seriesKey, title: event.title, ...rest });
  rows.add('meeting', { id, scope: shared, ...fields }, start);
  const note = (visibility: 'shared' | 'private', body: string) => {
    const scope = visibility === 'shared' ? shared : 'vault';
    rows.add('note', { id: hashId('note', id, visibility), scope, pairId, meetingId: id, visibility, body }, end);
  };
  note('shared', chapter.shared);
  if (chapter.private) note('private', chapter.private);
  for (const [index, talk] of chapter.talked.entries()) {
    const { text, outcome } = typeof talk === 'string' ? { text: talk, outcome: null } : talk;
    const done = { doneAt: end, doneIn: id, outcome };
    const fields = newTopic({ pairId, text, rank: `a${index}`, raisedBy: index % 2 ? 'me' : 'them', ...done });
    rows.add('topic', { id: hashId('demo talked', id, text), scope: shared, ...fields }, start - 2 * DAY_MS);
  }
  for (const [index, item] of (chapter.promised ?? []).entries()) {
    const { dropped, ...more } = item.more ?? {};
    const due: ActionItemRow['due'] = item.due === undefined ? 'next' : addDays(config.now.slice(0, 10), item.due);
    const doneAt = item.done ? end + 3 * DAY_MS : null;
    const closed = dropped ? { droppedAt: end + DAY_MS, dropReason: dropped } : {};
    const given = { pairId, madeIn: id, text: item.text, owner: item.by, due, rank: `a${index}` };
    const fields = { ...newActionItem({ ...given, ...more }), doneAt, ...closed };
    rows.add('action-item', { id: hashId('demo item', id, item.text), scope: shared, ...fields }, end);
  }
  tellOwnerOf({ rows, story, pairId }, chapter, id, end);
}

/** What the owner thought of a meeting, before it and after. */
function tellOwnerOf(
  { rows, story, pairId }: Pick<Telling, 'rows' | 'story' | 'pairId'>,
  chapter: Chapter,
  meetingId: string,
  at: number,
): void {
  const of = { pairId, meetingId };
  const counted = { secondsMe: 0, secondsThem: 0, talkedUntil: null, guessedShare: null, wentQuiet: false };
  const wrapUp = { ...of, rating: chapter.rating, better: null, betterClosedAt: null, ...counted };
  rows.addOwn('wrap-up', wrapUp, at, 'wrap-up', meetingId);
  for (const theme of chapter.themes) {
    rows.addOwn('theme-touch', { ...of, theme, touched: true }, at, 'theme-touch', meetingId, theme);
  }
  if (chapter.ago > 1) return;
  for (const [prompt, text] of Object.entries(story.answers ?? {})) {
    rows.addOwn('prompt-answer', { ...of, prompt, text }, at, 'prompt', meetingId, prompt);
  }
}
