import { expect, test } from 'vitest';
import { BANK, QUIET_KEYS } from '@/utils/domain/questions/bank';
import { randomId } from '@/utils/domain/rows/id';
import { newTopic } from '@/utils/domain/rows/new-rows';
import { DAY_MS } from '@/utils/domain/time/lengths';
import { guest, oneOnOne, TestWorker } from './support/worker';

/** A one-on-one with Ben, who reports to the user, on a day. */
async function withBen(day: string, more = {}) {
  const worker = new TestWorker(`${day}T08:30:00Z`);
  await worker.click(oneOnOne('weekly', `${day}T10:00`));
  const { meeting, person } = await worker.ask('view/panel');
  const fields = { relation: 'report' as const, ...more };
  await worker.ask('row/patch', { table: 'person', id: person!.id, fields });
  const bank = () => worker.ask('view/question-bank', { personId: person!.id });
  return { worker, meeting: meeting!, person: person!, bank };
}

const asked = (pairId: string, questionKey: string, askedAt: number, meetingId: string | null = null) => ({
  table: 'asked' as const,
  id: randomId(),
  visibility: 'private' as const,
  fields: { pairId, questionKey, meetingId, askedAt },
});

test('the bank knows as whom one asks, and offers something of each theme to a stranger', async () => {
  const { bank, worker, person } = await withBen('2026-11-23');
  const first = await bank();
  expect(first).toMatchObject({ asker: 'manager', own: [], asked: [] });
  expect(new Set(first.offered.map(({ theme }) => theme)).size).toBe(6);
  await worker.ask('row/patch', { table: 'person', id: person.id, fields: { relation: 'manager' } });
  const upwards = await bank();
  expect(upwards.asker).toBe('employee');
  for (const { key } of upwards.offered) expect(key).toMatch(/^(employee|any)-/);
});

test('what is asked in a silence is remembered, offered to nobody, and touches no theme', async () => {
  const { bank, worker, meeting } = await withBen('2026-11-23');
  const before = (await bank()).offered;
  await worker.ask('row/create', asked(meeting.pairId, 'any-quiet-begin', worker.clock, meeting.id));
  expect((await bank()).offered).toEqual(before);
  const seen = new Set<string>();
  for (let day = 0; day < 60; day++) {
    worker.clock += DAY_MS;
    for (const { key } of (await bank()).offered) seen.add(key);
  }
  expect(seen.size).toBeGreaterThan(20);
  expect([...seen].filter((key) => QUIET_KEYS.includes(key))).toEqual([]);
});

test('what was asked is remembered with its day, not offered again, and forgotten when it is taken back', async () => {
  const { bank, worker, meeting } = await withBen('2026-11-23');
  const [offer] = (await bank()).offered;
  const row = asked(meeting.pairId, offer!.key, worker.clock, meeting.id);
  await worker.ask('row/create', row);
  const after = await bank();
  expect(after.asked).toEqual([{ key: offer!.key, at: worker.clock, personName: 'Ben', visibility: 'private' }]);
  expect(after.offered.map(({ key }) => key)).not.toContain(offer!.key);
  await worker.ask('row/delete', { table: 'asked', id: row.id });
  expect((await bank()).offered[0]).toEqual(offer);
});

test('a theme that was ticked long ago is overdue; one that waits on the agenda is not asked for first', async () => {
  const { worker, meeting, bank } = await withBen('2026-09-07');
  const topic = (text: string) => ({
    table: 'topic' as const,
    id: randomId(),
    visibility: 'shared' as const,
    fields: newTopic({ pairId: meeting.pairId, text, raisedBy: 'me', rank: 'a0' }),
  });
  const career = topic('Where is my career going?');
  await worker.ask('row/create', career);
  worker.clock = Date.parse('2026-09-07T08:20:00Z');
  await worker.ask('topic/tick', { id: career.id, meetingId: meeting.id, done: true });

  worker.clock = Date.parse('2026-12-07T08:30:00Z');
  const offered = (await bank()).offered;
  expect(offered[0]).toMatchObject({ theme: 'growth', reason: { code: 'overdue', weeks: 13 } });
  await worker.ask('row/create', topic('Promotion'));
  expect((await bank()).offered[0]!.theme).not.toBe('growth');
});

test('the owner’s word on a meeting counts, and so does what a merged person was asked', async () => {
  const { worker, meeting, person, bank } = await withBen('2026-11-23');
  await worker.ask('theme/touch', { meetingId: meeting.id, theme: 'belonging', touched: true });
  worker.clock = Date.parse('2027-06-21T08:30:00Z');
  expect((await bank()).offered[0]).toMatchObject({ theme: 'belonging', reason: { code: 'overdue', weeks: 30 } });

  await worker.click(oneOnOne('other', '2027-06-21T14:00', [guest('Benjamin', 'b@home.example')]));
  const other = await worker.ask('view/panel');
  expect(other.person!.id).not.toBe(person.id);
  await worker.ask('row/create', asked(other.person!.pairId, 'manager-word-in', worker.clock - 1_000));
  await worker.ask('person/merge', { personId: other.person!.id, into: person.id });
  const merged = await bank();
  expect(merged.asked).toMatchObject([{ key: 'manager-word-in', personName: 'Ben' }]);
  expect(merged.offered[0]!.theme).not.toBe('belonging');
});

test('own questions stand in the bank, and are offered to those whom they fit', async () => {
  const { worker, bank } = await withBen('2026-11-23');
  const make = (text: string, asker: 'manager' | 'employee') => ({
    table: 'question' as const,
    id: randomId(),
    visibility: 'private' as const,
    fields: { text, asker, theme: 'team' as const, stage: null, field: null, tone: 'open' as const },
  });
  const mine = make('Who brings the cake?', 'manager');
  await worker.ask('row/create', mine);
  worker.clock += 1_000;
  await worker.ask('row/create', make('May I go home?', 'employee'));
  expect((await bank()).own.map(({ text }) => text)).toEqual(['May I go home?', 'Who brings the cake?']);

  // Everything of its theme was asked, so that the own one is the next of it.
  const { pairId } = (await worker.ask('view/panel')).meeting!;
  const rest = BANK.filter(({ theme, asker }) => theme === 'team' && asker !== 'employee');
  for (const { key } of rest) await worker.ask('row/create', asked(pairId, key, worker.clock));
  worker.clock += 60 * DAY_MS;
  expect((await bank()).offered[0]).toMatchObject({ key: mine.id, theme: 'team' });
  await worker.ask('row/delete', { table: 'question', id: mine.id });
  expect((await bank()).offered.map(({ key }) => key)).not.toContain(mine.id);
});

test('without a person nothing is offered, and the last time of each question is told with its name', async () => {
  const { worker, meeting } = await withBen('2026-11-23');
  await worker.ask('row/create', asked(meeting.pairId, 'any-mood-around', worker.clock - 5_000));
  await worker.ask('row/create', asked(meeting.pairId, 'any-mood-around', worker.clock - 9_000));
  const bank = await worker.ask('view/question-bank', { personId: null }, null);
  expect(bank).toEqual({
    asker: null,
    offered: [],
    own: [],
    asked: [{ key: 'any-mood-around', at: worker.clock - 5_000, personName: 'Ben', visibility: 'private' }],
  });
  await expect(worker.ask('view/question-bank', { personId: randomId() })).rejects.toMatchObject({ code: 'not-found' });
});
