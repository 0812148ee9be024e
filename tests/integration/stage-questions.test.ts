import { expect, test } from 'vitest';
import { randomId } from '@/utils/domain/rows/id';
import { DAY_MS } from '@/utils/domain/time/lengths';
import { addCalendarDays } from '@/utils/domain/time/zone';
import { TestWorker } from './support/worker';

const START = '2026-08-25T09:00:00Z';

/** Ben, whose first one-on-one was on the day he was entered. */
async function story() {
  const worker = new TestWorker(START);
  const id = randomId();
  await worker.ask('person/create', { id, name: 'Ben', relation: 'report' });
  const meet = async (daysAhead = 0) => {
    const meetingId = randomId();
    const start = worker.clock + daysAhead * DAY_MS - 2 * 3_600_000;
    await worker.ask('meeting/start', { meetingId, personId: id, name: null, start });
    await worker.ask('meeting/answer', { meetingId, answer: 'held' });
  };
  await meet();
  const say = (fields: object) => worker.ask('row/patch', { table: 'person', id, fields });
  const profile = () => worker.ask('view/profile', { personId: id });
  const asked = async () => (await profile()).proposal?.stage ?? null;
  const later = (days: number) => {
    worker.clock += days * DAY_MS;
  };
  return { worker, id, meet, say, profile, asked, later };
}

test('ninety days after somebody was called new it is asked whether they have settled in; the answer ends it', async () => {
  const { worker, id, say, asked, later } = await story();
  await say({ stage: 'new' });
  later(89);
  expect(await asked()).toBeNull();
  later(1);
  expect(await asked()).toBe('settled');
  expect(await worker.ask('view/person', { personId: id })).toMatchObject({ person: { profile: { stage: 'new' } } });
  await say({ stage: 'senior' });
  expect(await asked()).toBeNull();
});

test('“still new” is remembered, can be taken back, and is asked again', async () => {
  const { worker, id, profile, say, asked, later } = await story();
  await say({ stage: 'new', since: '2026-08-01' });
  later(90);
  const until = addCalendarDays((await profile()).today, 30);
  await worker.ask('stage/aside', { personId: id, until });
  expect(await asked()).toBeNull();
  await worker.ask('stage/aside', { personId: id, until: null });
  expect(await asked()).toBe('settled');
  await worker.ask('stage/aside', { personId: id, until });
  later(29);
  expect(await asked()).toBeNull();
  later(1);
  expect(await asked()).toBe('settled');
});

test('a new role is noticed by its day, and a mistyped one never was', async () => {
  const { say, asked, profile, later } = await story();
  await say({ stage: 'settled', since: '2024-03-01' });
  later(30);
  await say({ since: '2026-09-15' });
  expect(await asked()).toBe('new');
  await say({ since: '2024-03-01' });
  expect(await asked()).toBeNull();
  expect((await profile()).changes.filter(({ what }) => what === 'role')).toMatchObject([{ is: '2024-03-01' }]);
});

test('whoever was merged brings their history; the day they were met first counts', async () => {
  const { worker, id, say, profile, later } = await story();
  later(10);
  await say({ stage: 'new' });
  const other = randomId();
  await worker.ask('person/create', { id: other, name: 'Benjamin', relation: 'unknown' });
  const early = Date.parse('2026-03-02T09:00:00Z');
  await worker.ask('meeting/start', { meetingId: 'early', personId: other, name: null, start: early });
  await worker.ask('meeting/answer', { meetingId: 'early', answer: 'held' });
  await worker.ask('row/patch', { table: 'person', id: other, fields: { stage: 'settled' } });
  expect((await profile()).firstMet).toBe('2026-08-25');
  await worker.ask('person/merge', { personId: other, into: id });
  const merged = await profile();
  expect(merged).toMatchObject({ personId: id, firstMet: '2026-03-02', present: { stage: 'new', relation: 'report' } });
  expect(merged.changes.map(({ is }) => is)).toEqual(['report', 'new', 'settled']);
  expect(await worker.ask('view/profile', { personId: other })).toEqual(merged);
  await worker.ask('person/unmerge', { personId: other });
  expect((await profile()).changes.map(({ is }) => is)).toEqual(['report', 'new']);
});

test('it is asked in the week and while preparing, too, but not of whoever was put away', async () => {
  const { worker, id, say, later } = await story();
  await say({ stage: 'new' });
  later(90);
  const meetingId = randomId();
  await worker.ask('meeting/start', { meetingId, personId: id, name: null, start: worker.clock + DAY_MS });
  const inWeek = async () => (await worker.ask('view/week', { from: '2026-11-23' })).stages;
  const asked = [{ personId: id, personName: 'Ben', stage: 'new', proposal: { stage: 'settled', because: 'said' } }];
  expect(await inWeek()).toMatchObject(asked);
  expect((await worker.ask('view/preparation', { meetingId })).stage).toMatchObject(asked[0]!);
  await say({ archivedAt: worker.clock });
  expect(await inWeek()).toEqual([]);
});

test('what the calendar shows stands beside it; nobody is asked about who is not there', async () => {
  const { worker, profile, meet, later } = await story();
  expect((await profile()).lately).toEqual({ minutes: 30, rhythmDays: null });
  for (let week = 0; week < 3; week++) {
    later(7);
    await meet();
  }
  expect((await profile()).lately).toEqual({ minutes: 30, rhythmDays: 7 });
  await expect(worker.ask('view/profile', { personId: 'nobody' })).rejects.toMatchObject({ code: 'not-found' });
});
