import { expect, test } from 'vitest';
import { randomId } from '@/utils/domain/rows/id';
import { MINUTE_MS } from '@/utils/domain/time/lengths';
import { oneOnOne, TestWorker } from './support/worker';

/** Ben, whose weekly half hour of Tuesday falls out. */
async function story() {
  const worker = new TestWorker('2026-11-23T08:30:00Z');
  const tuesday = oneOnOne('weekly', '2026-11-24T10:00');
  await worker.click(tuesday);
  const { meeting, person } = await worker.ask('view/panel');
  await worker.click({ ...tuesday, state: 'cancelled' });
  const personId = person!.id;
  const lengths = async () => {
    const meetingId = randomId();
    await worker.ask('meeting/start', { meetingId, personId, name: null, start: worker.clock });
    const started = (await worker.ask('view/meeting', { meetingId })).meeting;
    return {
      asked: (await worker.ask('view/ask', { personId, minutes: null })).minutes,
      again: (await worker.ask('view/repair', { meetingId: meeting!.id })).minutes,
      started: (started.end! - started.start!) / MINUTE_MS,
    };
  };
  const plan = (minutes: number | null) =>
    worker.ask('row/patch', { table: 'person', id: personId, fields: { minutes } });
  return { worker, personId, lengths, plan };
}

test('what was planned with somebody holds wherever a time is looked for; else it is as the calendar has it', async () => {
  const { lengths, plan } = await story();
  expect(await lengths()).toEqual({ asked: 30, again: 30, started: 30 });
  await plan(25);
  expect(await lengths()).toEqual({ asked: 25, again: 25, started: 25 });
  await plan(null);
  expect(await lengths()).toEqual({ asked: 30, again: 30, started: 30 });
});

test('whoever asks for another length once gets that one', async () => {
  const { worker, personId, plan } = await story();
  await plan(25);
  expect((await worker.ask('view/ask', { personId, minutes: 60 })).minutes).toBe(60);
});
