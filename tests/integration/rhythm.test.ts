import { describe, expect, test } from 'vitest';
import { randomId } from '@/utils/domain/rows/id';
import { newTopic } from '@/utils/domain/rows/new-rows';
import type { PersonRow } from '@/utils/domain/rows/person';
import { HOUR_MS } from '@/utils/domain/time/lengths';
import { instantToWall } from '@/utils/domain/time/zone';
import { guest, oneOnOne, page, TestWorker, ZONE } from './support/worker';

const start = (at = '2026-11-23T08:30:00Z') => new TestWorker(at);

/** Weekly one-on-ones with Ben that took place, the last of them on the given day. */
async function metWeekly(worker: TestWorker, days: string[], note: string | null = 'Something.'): Promise<string> {
  for (const day of days) {
    await worker.click(oneOnOne(`weekly-${day}`, `2026-11-${day}T10:00`));
    const { meeting } = await worker.ask('view/panel');
    worker.clock = Date.parse(`2026-11-${day}T12:00:00Z`);
    if (note) {
      await worker.ask('note/write', {
        meetingId: meeting!.id,
        visibility: 'shared',
        base: '',
        body: `${note} ${day}`,
      });
    } else {
      await worker.ask('meeting/answer', { meetingId: meeting!.id, answer: 'held' });
    }
  }
  return (await worker.ask('view/panel')).person!.id;
}

const patch = (worker: TestWorker, id: string, fields: Partial<PersonRow>) =>
  worker.ask('row/patch', { table: 'person', id, fields });

const rhythmWith = async (worker: TestWorker, personId: string) =>
  (await worker.ask('view/person', { personId })).rhythm!;

describe('the rhythm with somebody', () => {
  test('is read, set, and lost for a while to a crisis that ends by itself', async () => {
    const worker = start('2026-11-02T08:30:00Z');
    const ben = await metWeekly(worker, ['02', '09', '16']);
    expect((await rhythmWith(worker, ben)).plan).toEqual({ days: 7, from: 'calendar', reason: null });
    await patch(worker, ben, { rhythmDays: 14 });
    expect((await rhythmWith(worker, ben)).plan).toMatchObject({ days: 14, from: 'chosen' });

    await patch(worker, ben, { crisisFrom: '2026-11-16', crisisUntil: '2026-11-20', crisisRhythmDays: 3 });
    expect(await rhythmWith(worker, ben)).toMatchObject({
      plan: { days: 3, from: 'crisis' },
      usual: { days: 14, from: 'chosen' },
      crisis: { until: '2026-11-20', on: true },
    });
    // The last day is a day of it; at midnight where the user is it is over, and nothing had to run.
    worker.clock = Date.parse('2026-11-20T22:59:00Z');
    expect((await rhythmWith(worker, ben)).crisis).not.toBeNull();
    worker.clock = Date.parse('2026-11-20T23:01:00Z');
    expect(await rhythmWith(worker, ben)).toMatchObject({ plan: { days: 14 }, crisis: null });
  });

  test('late ones stand first among the people, and the panel tells it, too', async () => {
    const worker = start('2026-11-02T08:30:00Z');
    const ben = await metWeekly(worker, ['02', '09', '16']);
    worker.clock = Date.parse('2026-11-28T12:00:00Z');
    await worker.click(oneOnOne('cem', '2026-11-30T10:00', [guest('Cem')]));
    const { people } = await worker.ask('view/people');
    expect(people.map(({ name, rhythm }) => [name, rhythm!.standing, rhythm!.because])).toEqual([
      ['Ben', 'late', 'gap'],
      ['Cem', 'unknown', 'no-plan'],
    ]);
    await patch(worker, ben, { rhythmDays: 28 });
    expect((await rhythmWith(worker, ben)).standing).toBe('on-time');
    await worker.click(oneOnOne('weekly-16', '2026-11-16T10:00'));
    expect((await worker.ask('view/panel')).rhythm).toMatchObject({ gapDays: 12, longestGapDays: 12 });
  });

  test('short ones without a word suggest a rarer rhythm; a topic that waits says there is something to talk about', async () => {
    const worker = start('2026-11-02T08:30:00Z');
    const ben = await metWeekly(worker, ['02', '09', '16'], null);
    const advice = async () => (await worker.ask('view/person', { personId: ben })).advice;
    expect(await advice()).toEqual({ kind: 'rarer', days: 14 });
    const { person } = await worker.ask('view/panel');
    const fields = newTopic({ pairId: person!.pairId, text: 'Budget', raisedBy: 'me', rank: 'a0' });
    await worker.ask('row/create', { table: 'topic', id: randomId(), visibility: 'shared', fields });
    expect(await advice()).toBeNull();
  });

  test('a field that is no day, and a rhythm that is no number of days, are refused', async () => {
    const worker = start();
    const id = randomId();
    await worker.ask('person/create', { id, name: 'Ben', relation: 'report' });
    for (const fields of [{ crisisUntil: 'soon' }, { crisisRhythmDays: 0 }, { askedAt: 'today' }]) {
      await expect(patch(worker, id, fields as never)).rejects.toMatchObject({ code: 'bad-request' });
    }
  });
});

describe('asking for a one-on-one', () => {
  test('somebody new: free times, whose words, an address, a first agenda; private topics are not in it', async () => {
    const worker = start();
    const id = randomId();
    await worker.ask('person/create', { id, name: 'Noor', relation: 'unknown' });
    const ask = (minutes: number | null = null) => worker.ask('view/ask', { personId: id, minutes });
    expect(await ask()).toMatchObject({ role: 'manager', email: null, minutes: 30, waiting: [], askedAt: null });

    await patch(worker, id, { relation: 'manager' });
    await worker.ask('person/alias', { personId: id, kind: 'email', value: 'Noor@acme.example' });
    const { pairId } = (await ask()).person;
    for (const [text, visibility] of [
      ['Budget', 'shared'],
      ['My salary', 'private'],
    ] as const) {
      const fields = newTopic({ pairId, text, raisedBy: 'me', rank: 'a0' });
      await worker.ask('row/create', { table: 'topic', id: randomId(), visibility, fields });
    }
    const view = await ask();
    expect(view).toMatchObject({ role: 'employee', email: 'noor@acme.example', waiting: [{ text: 'Budget' }] });
    expect(JSON.stringify(view)).not.toContain('salary');
    expect((await ask(60)).proposals.map(({ start, end }) => end - start)).toContain(HOUR_MS);
  });

  test('times that the calendar shows as taken are not offered', async () => {
    const worker = start();
    const id = randomId();
    await worker.ask('person/create', { id, name: 'Noor', relation: 'peer' });
    const times = async () =>
      (await worker.ask('view/ask', { personId: id, minutes: 30 })).proposals.map(({ start }) =>
        instantToWall(start, ZONE),
      );
    const [first] = await times();
    expect(first).toBeDefined();
    const busy = { ...oneOnOne('review', first!, [guest('Cem'), guest('Dana')]) };
    await worker.report('calendar/page', page([busy], { from: '2026-11-23', to: '2026-11-30', complete: true }));
    expect(await times()).not.toContain(first);
  });

  test('what was asked is kept until the new event shows up, with the agenda on it', async () => {
    const worker = start();
    const id = randomId();
    await worker.ask('person/create', { id, name: 'Ben', relation: 'manager' });
    await worker.ask('person/alias', { personId: id, kind: 'email', value: 'ben@acme.example' });
    const { person } = await worker.ask('view/ask', { personId: id, minutes: null });
    const fields = newTopic({ pairId: person.pairId, text: 'A second view', raisedBy: 'me', rank: 'a0' });
    await worker.ask('row/create', { table: 'topic', id: randomId(), visibility: 'shared', fields });
    const askedAt = worker.clock;
    await patch(worker, id, { askedAt });
    expect((await rhythmWith(worker, id)).askedAt).toBe(askedAt);

    await worker.click(oneOnOne('new', '2026-11-26T10:00'));
    expect((await rhythmWith(worker, id)).askedAt).toBeNull();
    const panel = await worker.ask('view/panel');
    expect(panel.person!.id).toBe(id);
    expect(panel.topics.map(({ text }) => text)).toEqual(['A second view']);
  });

  test('nobody can be asked who is not there', async () => {
    const asking = start().ask('view/ask', { personId: randomId(), minutes: null });
    await expect(asking).rejects.toMatchObject({ code: 'not-found' });
  });
});
