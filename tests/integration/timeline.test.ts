import { expect, test } from 'vitest';
import { randomId } from '@/utils/domain/rows/id';
import { newActionItem, newTopic } from '@/utils/domain/rows/new-rows';
import type { TimelineQuery, TimelineView } from '@/utils/domain/views/timeline-view';
import { guest, oneOnOne, TestWorker } from './support/worker';

/** The worker dies before every single message of these stories, unless they say otherwise. */

type Met = Awaited<ReturnType<typeof meet>>;

async function meet(worker: TestWorker, day: string, name = 'Ben') {
  worker.clock = Date.parse(`${day}T08:58:00Z`);
  await worker.click(oneOnOne(`weekly-${name}-${day}`, `${day}T10:00`, [guest(name)]));
  const { meeting, person } = await worker.ask('view/panel');
  worker.clock = Date.parse(`${day}T09:10:00Z`);
  return { meetingId: meeting!.id, pairId: meeting!.pairId, personId: person!.id };
}

async function create(worker: TestWorker, table: string, fields: object, visibility = 'private'): Promise<string> {
  const id = randomId();
  await worker.ask('row/create', { table, id, visibility, fields } as never);
  return id;
}

async function talk(worker: TestWorker, { pairId, meetingId }: Met, words: string) {
  const topic = newTopic({ pairId, text: `Topic on ${words}`, raisedBy: 'them', rank: 'a0' });
  const topicId = await create(worker, 'topic', topic, 'shared');
  await worker.ask('topic/tick', { id: topicId, meetingId, done: true });
  const item = newActionItem({
    pairId,
    madeIn: meetingId,
    text: `Promise on ${words}`,
    owner: 'me',
    due: null,
    rank: 'a0',
  });
  const itemId = await create(worker, 'action-item', item, 'shared');
  await worker.ask('note/write', { meetingId, visibility: 'shared', base: '', body: `Note on ${words}` });
  return { topicId, itemId };
}

const captureOf = (pairId: string, text: string, capturedAt: number) => ({
  ...{ pairId, kind: 'win', text, source: null, capturedAt, usedAt: null },
});

function ask(worker: TestWorker, personId: string, fields: Partial<TimelineQuery> = {}): Promise<TimelineView> {
  const all = { kinds: [], words: null, visibility: null, first: null, last: null, limit: 100, reach: null };
  return worker.ask('view/timeline', { personId, ...all, ...fields });
}

const kindsOf = ({ lines }: TimelineView) =>
  lines.map(({ entry, under }) => [entry.kind, ...under.map(({ kind }) => kind)]);
const countsOf = ({ counts }: TimelineView) => Object.fromEntries(counts.map(({ kind, count }) => [kind, count]));

async function story() {
  const worker = new TestWorker('2025-11-10T08:30:00Z');
  const first = await meet(worker, '2025-11-12');
  const old = await talk(worker, first, 'budgets');
  const second = await meet(worker, '2026-11-12');
  const late = await talk(worker, second, 'holidays');
  await worker.ask('wrap-up/patch', { meetingId: second.meetingId, fields: { rating: 4 } });
  worker.clock = Date.parse('2026-11-14T09:00:00Z');
  await create(worker, 'capture', captureOf(first.pairId, 'Held the demo', worker.clock));
  return { worker, first, second, old, late, personId: first.personId };
}

test('what belongs to a one-on-one stands under it, what came between by itself, over the years', async () => {
  const { worker, personId, second } = await story();
  const view = await ask(worker, personId);
  expect(view).toMatchObject({ more: false, years: [2026, 2025] });
  expect(kindsOf(view)).toEqual([
    ['capture'],
    ['meeting', 'note', 'topic', 'promise', 'rating'],
    ['meeting', 'note', 'topic', 'promise'],
  ]);
  expect(view.lines[1]!.entry).toMatchObject({ id: second.meetingId, gist: 'Note on holidays', visibility: 'shared' });
  expect(countsOf(view)).toEqual({ meeting: 2, note: 2, topic: 2, promise: 2, rating: 1, capture: 1 });
});

test('kinds, years and eyes narrow it down; the counts are of all kinds, and nothing private is among the shared', async () => {
  const { worker, personId } = await story();
  const topics = await ask(worker, personId, { kinds: ['topic', 'promise'] });
  expect(kindsOf(topics)).toEqual([['topic'], ['promise'], ['topic'], ['promise']]);
  expect(countsOf(topics)).toMatchObject({ meeting: 2, capture: 1 });
  const year = await ask(worker, personId, { first: '2025-01-01', last: '2025-12-31' });
  expect(kindsOf(year)).toEqual([['meeting', 'note', 'topic', 'promise']]);
  expect(year.years).toEqual([2026, 2025]);
  const day = await ask(worker, personId, { first: '2026-11-14', last: '2026-11-14' });
  expect(kindsOf(day)).toEqual([['capture']]);
  expect((await ask(worker, personId, { first: '2027-01-01' })).lines).toEqual([]);
  const shared = await ask(worker, personId, { visibility: 'shared' });
  expect(JSON.stringify(shared)).not.toMatch(/private|rating|Held the demo/);
  expect(kindsOf(await ask(worker, personId, { visibility: 'private' }))).toEqual([['capture'], ['rating']]);
});

test('words are found with what is around them, folded nowhere; what is not written in words never is', async () => {
  const { worker, personId } = await story();
  const found = await ask(worker, personId, { words: 'holi' });
  expect(kindsOf(found)).toEqual([['note'], ['topic'], ['promise']]);
  expect(found.lines[1]!.snippet).toEqual([
    { text: 'Topic on ', hit: false },
    { text: 'holidays', hit: true },
  ]);
  expect(countsOf(found)).toEqual({ note: 1, topic: 1, promise: 1 });
  expect(kindsOf(await ask(worker, personId, { words: 'holi', kinds: ['topic'] }))).toEqual([['topic']]);
  for (const words of ['cancelled', '4', '…', 'nowhere']) {
    expect((await ask(worker, personId, { words })).lines, words).toEqual([]);
  }
});

test('lines come a page at a time; one that is to be among them is, and so is all that came before', async () => {
  const { worker, personId, first } = await story();
  const page = await ask(worker, personId, { limit: 1 });
  expect([kindsOf(page), page.more]).toEqual([[['capture']], true]);
  const far = await ask(worker, personId, { limit: 1, reach: first.meetingId });
  expect([far.lines.length, far.more]).toEqual([3, false]);
  expect((await ask(worker, personId, { limit: 2, reach: 'gone' })).lines).toHaveLength(2);
});

test('somebody else changes nothing; whoever is merged brings their history, and takes it along again', async () => {
  const { worker, personId } = await story();
  const before = await ask(worker, personId);
  const other = await meet(worker, '2026-11-13', 'Cleo');
  await talk(worker, other, 'ships');
  await create(worker, 'capture', captureOf(other.pairId, 'Not of Ben', worker.clock));
  expect(await ask(worker, personId)).toEqual(before);
  await worker.ask('person/merge', { personId: other.personId, into: personId });
  const merged = await ask(worker, personId);
  expect(countsOf(merged)).toMatchObject({ meeting: 3, note: 3, capture: 2 });
  expect(merged.lines.flatMap(({ entry }) => (entry.kind === 'meeting' ? [entry.meeting.personName] : []))).toEqual([
    'Ben',
    'Ben',
    'Ben',
  ]);
  // Who was merged is asked for by their old id, too.
  expect(await ask(worker, other.personId)).toEqual(merged);
  expect(countsOf(await ask(worker, personId, { words: 'ships' }))).toEqual({ note: 1, topic: 1, promise: 1 });
  await worker.ask('person/unmerge', { personId: other.personId });
  expect(await ask(worker, personId)).toEqual(before);
});

test('what is deleted is gone and what is brought back is there, told by a worker that lives on', async () => {
  const { worker, personId, late } = await story();
  const before = await ask(worker, personId);
  worker.dies = false;
  expect(await ask(worker, personId)).toEqual(before);
  await worker.ask('row/delete', { table: 'topic', id: late.topicId });
  expect(countsOf(await ask(worker, personId))).toMatchObject({ topic: 1 });
  await worker.ask('row/restore', { table: 'topic', id: late.topicId });
  expect(await ask(worker, personId)).toEqual(before);
  await worker.ask('row/patch', { table: 'person', id: personId, fields: { archivedAt: worker.clock } });
  expect(countsOf(await ask(worker, personId))).toMatchObject({ topic: 2 });
  await expect(ask(worker, 'nobody')).rejects.toMatchObject({ code: 'not-found' });
});

test('growth, concerns with their trail, feedback, surveys and changes of a life stand in it, each once', async () => {
  const worker = new TestWorker('2026-11-09T08:30:00Z');
  const { pairId, meetingId, personId } = await meet(worker, '2026-11-12');
  const at = worker.clock;
  const aim = await create(worker, 'aim', {
    ...{ pairId, text: 'Lead a team', why: null, until: null, closedAt: null, outcome: null, rank: 'a0' },
  });
  await create(worker, 'evidence', { pairId, aboutId: aim, meetingId, at, text: 'Led the planning' });
  await worker.ask('mention/say', { meetingId, aboutId: aim, on: true });
  const concern = await create(worker, 'concern', {
    ...{ pairId, behaviour: 'Late', impact: '', nextStep: '', reviewOn: null, closedAt: null },
  });
  await create(worker, 'concern-entry', { pairId, concernId: concern, at, text: 'Late again' });
  await create(worker, 'survey', { pairId, name: 'Pulse', value: 7, best: 10, takenOn: '2026-11-01' });
  await create(worker, 'survey', { pairId: null, name: 'Of all', value: 7, best: 10, takenOn: '2026-11-01' });
  await create(worker, 'profile-change', { personId, what: 'stage', was: 'new', is: 'settled', on: '2026-10-01' });
  const view = await ask(worker, personId);
  expect(countsOf(view)).toMatchObject({ growth: 3, concern: 2, survey: 1, profile: 1 });
  // What the search over everything leaves out is found here.
  expect(countsOf(await ask(worker, personId, { words: 'late' }))).toEqual({ concern: 2 });
  expect(countsOf(await ask(worker, personId, { words: 'team' }))).toEqual({ growth: 1 });
  const meeting = view.lines.find(({ entry }) => entry.kind === 'meeting')!;
  expect(meeting.under.map(({ kind }) => kind)).toEqual(['growth', 'growth']);
});
