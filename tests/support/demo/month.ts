import { normaliseEmail, normaliseName } from '@/utils/domain/identity/normalise';
import { occurrenceId } from '@/utils/domain/meetings/occurrence-id';
import { hashId } from '@/utils/domain/rows/id';
import { rankBetween } from '@/utils/domain/rows/rank';
import type { Scope } from '@/utils/domain/rows/row';
import type { TableName } from '@/utils/domain/rows/tables';
import { formatStamp } from '@/utils/domain/time/hybrid-clock';
import { wallToInstant } from '@/utils/domain/time/zone';
import { googlePageKey } from '../../stand-ins/google-calendar/page-key';
import { PEOPLE } from '../../stand-ins/shared/seed-people';
import type { StandInConfig, StandInEvent } from '../../stand-ins/shared/stand-in';
import { addDays, startOfWeek } from '../../stand-ins/shared/wall-time';
import { type Chapter, type PersonStory, STORIES } from './story';

const DAY = 86_400_000;

type RowOf = { id: string; scope: Scope } & Record<string, unknown>;

/** Gathers rows as a backup holds them. */
class BackupRows {
  readonly tables: Partial<Record<TableName, unknown[]>> = {};

  add(table: TableName, row: RowOf, at: number): void {
    const stamp = formatStamp({ ms: at, counter: 0 }, 'demo');
    const list = this.tables[table] ?? [];
    list.push({ schemaV: 1, createdAt: stamp, updatedAt: stamp, deletedAt: null, ...row });
    this.tables[table] = list;
  }
}

/**
 * A believable month as a backup file: the people of the stories, what was said in their past meetings, what is
 * promised and what waits. It enters through the product's own restore.
 */
export function demoMonth(google: StandInConfig, outlook: StandInConfig, accounts: string[], now: number): string {
  const rows = new BackupRows();
  for (const story of STORIES) {
    const config = story.relation === 'report' ? google : outlook;
    tellPerson(rows, story, config, accounts, now);
  }
  return JSON.stringify({
    format: 'halfhour-backup',
    version: 1,
    madeAt: new Date(now).toISOString(),
    tables: rows.tables,
  });
}

function tellPerson(
  rows: BackupRows,
  story: PersonStory,
  config: StandInConfig,
  accounts: string[],
  now: number,
): void {
  const { name, email } = PEOPLE[story.key];
  const personId = hashId('demo', story.key);
  const pairId = hashId('pair', personId);
  const begin = now - 40 * DAY;
  rows.add(
    'person',
    { id: personId, scope: 'vault', name, relation: story.relation, rhythmDays: null, mergedInto: null },
    begin,
  );
  rows.add('pair', { id: pairId, scope: 'vault', personId }, begin);
  const alias = (kind: 'email' | 'name', value: string, account: string | null) =>
    rows.add(
      'alias',
      { id: hashId('alias', kind, value, account ?? ''), scope: 'vault', personId, kind, value, account },
      begin,
    );
  alias('email', normaliseEmail(email), null);
  for (const account of new Set(accounts)) alias('name', normaliseName(name), account);
  for (const chapter of story.chapters)
    tellMeeting(rows, pairId, chapter, meetingOf(story, chapter.week, config), config, now);
  let rank: string | null = null;
  for (const topic of story.waiting) {
    rank = rankBetween(rank, null);
    const fields = { pairId, text: topic.text, raisedBy: topic.by, rank, doneAt: null, doneIn: null };
    const scope: Scope = topic.private ? 'vault' : `pair:${pairId}`;
    rows.add('topic', { id: hashId('demo topic', story.key, topic.text), scope, ...fields }, now - topic.days * DAY);
  }
}

function meetingOf(story: PersonStory, week: number, config: StandInConfig): StandInEvent | undefined {
  const monday = addDays(startOfWeek(config.now.slice(0, 10), 1), week * 7);
  const until = addDays(monday, 7);
  const { email } = PEOPLE[story.key];
  return config.events.find(
    (event) =>
      event.start >= monday &&
      event.start < until &&
      !event.cancelled &&
      event.guests.some((guest) => guest.email === email) &&
      event.guests.filter((guest) => guest.kind === 'person').length === 2,
  );
}

function tellMeeting(
  rows: BackupRows,
  pairId: string,
  chapter: Chapter,
  event: StandInEvent | undefined,
  config: StandInConfig,
  now: number,
): void {
  if (!event) return;
  const pageKey = config.site === 'google' ? googlePageKey(event, config.calendars) : event.id;
  const id = occurrenceId(config.site, { id: pageKey });
  const start = wallToInstant(event.start, config.timeZone) ?? now;
  const end = wallToInstant(event.end, config.timeZone) ?? start;
  const shared: Scope = `pair:${pairId}`;
  const { site, timeZone } = config;
  const known = { zoneCertain: true, recurring: event.seriesId !== null, location: event.location || null };
  const state = { state: 'held', stateReason: 'note', stateBy: 'unknown', movedFrom: null, userSaid: null };
  const when = { start, end, date: event.start.slice(0, 10), timeZone };
  const seriesKey = event.seriesId ?? event.id;
  rows.add(
    'meeting',
    { id, scope: shared, pairId, site, seriesKey, title: event.title, ...when, ...known, ...state, answeredAt: null },
    start,
  );
  const note = (visibility: 'shared' | 'private', body: string) =>
    rows.add(
      'note',
      {
        id: hashId('note', id, visibility),
        scope: visibility === 'shared' ? shared : 'vault',
        ...{ pairId, meetingId: id, visibility, body },
      },
      end,
    );
  note('shared', chapter.shared);
  if (chapter.private) note('private', chapter.private);
  for (const [index, text] of chapter.talked.entries()) {
    const done = { doneAt: end, doneIn: id, rank: `a${index}`, raisedBy: index % 2 ? 'me' : 'them' };
    rows.add('topic', { id: hashId('demo talked', id, text), scope: shared, pairId, text, ...done }, start - 2 * DAY);
  }
  for (const [index, item] of (chapter.promised ?? []).entries()) {
    const due = item.due === undefined ? 'next' : addDays(config.now.slice(0, 10), item.due);
    const fields = { pairId, madeIn: id, text: item.text, owner: item.by, due, rank: `a${index}` };
    const doneAt = item.done ? end + 3 * DAY : null;
    rows.add('action-item', { id: hashId('demo item', id, item.text), scope: shared, ...fields, doneAt }, end);
  }
}
