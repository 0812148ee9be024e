import { expect, test } from 'vitest';
import type { Visibility } from '@/utils/domain/rows/agenda';
import { hashId, randomId } from '@/utils/domain/rows/id';
import { newActionItem, newTopic } from '@/utils/domain/rows/new-rows';
import type { ReviewLeftOut } from '@/utils/domain/views/review-view';
import { create } from '@/utils/store/commands';
import { guest, oneOnOne, TestWorker } from './support/worker';

const SECRET = 'PRIVATE';
const QUARTER = { first: '2026-09-01', last: '2026-11-30' };

/** Two one-on-ones that were held, with things of every kind in them. */
async function story() {
  const worker = new TestWorker('2026-11-16T09:00:00Z');
  const ben = [guest('Ben Okafor', 'ben@acme.example')];
  await worker.click(oneOnOne('weekly', '2026-11-16T10:00', ben));
  const { id: meetingId, pairId, personId } = (await worker.ask('view/panel')).meeting!;
  const make = (table: 'topic' | 'action-item', visibility: Visibility, fields: object) =>
    worker.ask('row/create', { table, id: randomId(), visibility, fields } as never);
  const topic = (text: string, more: object) => ({
    ...newTopic({ pairId, text, raisedBy: 'me', rank: 'a0' }),
    ...more,
  });
  const item = (text: string, more: object) => ({
    ...newActionItem({ pairId, madeIn: meetingId, text, owner: 'them', due: null, rank: 'a0' }),
    ...more,
  });
  const at = worker.clock;
  const thoughts = { obstacle: SECRET, support: SECRET, dropReason: SECRET };
  await make(
    'topic',
    'shared',
    topic('Holiday', { doneAt: at, doneIn: meetingId, outcome: 'Two weeks in May', unblocker: SECRET }),
  );
  await make('topic', 'private', topic(SECRET, { doneAt: at, doneIn: meetingId, outcome: SECRET }));
  await make('action-item', 'shared', item('Book the room', { doneAt: at, ...thoughts }));
  await make('action-item', 'shared', item('Write the plan', { owner: 'me', due: '2026-12-01', ...thoughts }));
  await make('action-item', 'shared', item(SECRET, { droppedAt: at, ...thoughts }));
  await make('action-item', 'private', item(SECRET, { doneAt: at }));
  await worker.ask('note/write', { meetingId, visibility: 'shared', base: '', body: '# Agreed\n- Try it' });
  await worker.ask('note/write', { meetingId, visibility: 'private', base: '', body: SECRET });
  await worker.alive.database.write(async (unit) => {
    const said = { pairId, state: 'said' as const, stateAt: at, saidIn: meetingId, topicId: null, closing: SECRET };
    const words = { situation: SECRET, behaviour: SECRET, impact: SECRET };
    await create(unit, 'feedback', randomId(), 'vault', { ...words, ...said, kind: 'praise', direction: 'given' });
    const aim = { pairId, text: SECRET, why: SECRET, until: null, closedAt: null, outcome: SECRET, rank: 'a0' };
    await create(unit, 'aim', randomId(), 'vault', aim);
    const concern = { pairId, behaviour: SECRET, impact: SECRET, nextStep: SECRET, reviewOn: null, closedAt: null };
    await create(unit, 'concern', randomId(), 'vault', concern);
    const sheet = { pairId, readyFor: SECRET, readyWhen: SECRET, gap: SECRET, nextStep: SECRET };
    await create(unit, 'succession', hashId('succession', pairId), 'vault', sheet);
  });
  worker.clock = Date.parse('2026-11-22T12:00:00Z');
  const look = (more: { days?: typeof QUARTER; leaveOut?: Partial<ReviewLeftOut>; personId?: string } = {}) =>
    worker.ask('view/review', {
      personId: more.personId ?? personId,
      days: more.days ?? QUARTER,
      leaveOut: { parts: [], lines: [], ...more.leaveOut },
    });
  return { worker, personId, pairId, look };
}

const plainOf = (text: string) => text.replace(/[\u2009\u202f]/g, ' ');

test('a sheet says what both know of a span, in every format, and nothing else', async () => {
  const { worker, personId, look } = await story();
  await worker.ask('row/patch', { table: 'person', id: personId, fields: { relation: 'report' } });
  const sheet = await look();
  expect(JSON.stringify(sheet)).not.toContain(SECRET);
  expect(plainOf(sheet.plain)).toBe(
    [
      'Our 1:1s: Ben Okafor',
      'Manager and report · September 1 – November 30, 2026 · 1 of 1 planned 1:1 held',
      'Done',
      '✓ Ben: Book the room',
      'Still open',
      '☐ Ana: Write the plan (by Tue, Dec 1)',
      'What came of our talks',
      '- Holiday: Two weeks in May',
      'What we wrote down',
      '- Mon, Nov 16: Agreed · Try it',
    ].join('\n\n'),
  );
  expect(sheet.markdown).toContain('- [x] Ben: Book the room');
  expect(sheet.fileName).toBe('halfhour-ben-okafor-review-2026-11-22.md');
});

test('what was left out is gone from every format, and comes back', async () => {
  const { look } = await story();
  const whole = await look();
  const [done] = whole.sections;
  const less = await look({ leaveOut: { parts: ['notes'], lines: [done!.lines[0]!.id] } });
  for (const text of [less.plain, less.markdown, less.html, JSON.stringify(less.document)]) {
    expect(text).not.toMatch(/Book the room|Try it/);
    expect(text).toContain('Two weeks in May');
  }
  expect(less.sections[0]!.lines[0]).toMatchObject({ text: 'Ben: Book the room', kept: false });
  expect((await look()).plain).toBe(whole.plain);
});

test.each([
  ['before they met', { first: '2020-01-01', last: '2020-03-31' }],
  ['years ahead', { first: '2090-01-01', last: '2090-03-31' }],
  ['with its ends swapped', { first: '2026-11-30', last: '2026-09-01' }],
])('a span %s has no figures made up', async (_, days) => {
  const { look } = await story();
  const sheet = await look({ days });
  expect(sheet.facts.at(-1)).toBe('No 1:1 was planned');
  expect(sheet.plain).not.toMatch(/NaN|undefined|Infinity|Book the room/);
});

test('somebody who was merged brings their history along, and who left keeps theirs', async () => {
  const { worker, personId, look } = await story();
  const into = randomId();
  await worker.ask('person/create', { id: into, name: 'Benjamin', relation: 'peer' });
  await worker.ask('person/merge', { personId, into });
  await worker.ask('row/patch', { table: 'person', id: into, fields: { archivedAt: worker.clock } });
  for (const asked of [personId, into]) {
    const sheet = await look({ personId: asked });
    expect(sheet).toMatchObject({ personId: into, personName: 'Benjamin' });
    expect(sheet.plain).toMatch(/Peers.*Benjamin: Book the room.*Agreed/s);
  }
  await expect(look({ personId: randomId() })).rejects.toThrow(/not-found/);
});

test('a name of any length and direction leaves room for what was said', async () => {
  const { worker, personId, look } = await story();
  const name = `\u202e${'Maximiliane \u05d0 '.repeat(30)}`;
  await worker.ask('row/patch', { table: 'person', id: personId, fields: { name } });
  const { title, sections } = await look();
  expect(title.length).toBeLessThan(70);
  expect(sections[0]!.lines[0]!.text).toContain('Book the room');
});

test('two people of one first name are called by their whole names', async () => {
  const { worker, personId, look } = await story();
  await worker.ask('row/patch', { table: 'person', id: personId, fields: { name: 'Ana Silva' } });
  expect((await look()).plain).toMatch(/✓ Ana Silva: Book the room/);
});
