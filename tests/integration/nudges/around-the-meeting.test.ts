import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { randomId } from '@/utils/domain/rows/id';
import { newTopic } from '@/utils/domain/rows/new-rows';
import { answerNudge } from '@/utils/services/nudges/answer-nudge';
import { guest, oneOnOne, TestWorker } from '../support/worker';
import { at, nextAlarm, openedPages, shown, wake } from './on-the-screen';

beforeEach(() => fakeBrowser.reset());

/** On the Thursday before, Ben's one-on-one on Tuesday at ten is known; so are those of others at the same time. */
async function known(others: string[] = []) {
  const worker = new TestWorker('2026-11-19T08:30:00Z');
  await worker.click(oneOnOne('ben', '2026-11-24T10:00'));
  for (const name of others) await worker.click(oneOnOne(name, '2026-11-24T10:00', [guest(name)]));
  await worker.click(oneOnOne('ben', '2026-11-24T10:00'));
  const { meeting } = await worker.ask('view/panel');
  return { worker, meeting: meeting! };
}

function addTopic(worker: TestWorker, pairId: string, text: string) {
  const fields = newTopic({ pairId, text, raisedBy: 'me', rank: 'a0' });
  return worker.ask('row/create', { table: 'topic', id: randomId(), visibility: 'private', fields });
}

describe('an empty agenda', () => {
  test('is told of a day before, once, with a way to it', async () => {
    const { worker } = await known();
    await wake(worker, '23T09:30');
    expect(await nextAlarm()).toBe(at('23T10:00'));
    await wake(worker, '23T10:00');
    expect(shown()).toMatchObject([
      { title: expect.stringMatching(/^Your 1:1 with Ben: .*24/), buttons: ['Open the agenda', 'In an hour'] },
    ]);
    await answerNudge(worker.alive, shown()[0]!.id, 1);
    expect(shown()).toEqual([]);
    await wake(worker, '23T11:00');
    expect(shown()).toHaveLength(1);
  });

  test('with one line on it nothing is said, and what is said is taken back when there is one', async () => {
    const { worker, meeting } = await known();
    await wake(worker, '23T10:00');
    expect(shown()).toHaveLength(1);
    await addTopic(worker, meeting.pairId, 'Secret plans');
    await wake(worker, '23T10:05');
    expect(shown()).toEqual([]);
  });

  test('several at once are one notification that leads to all of them', async () => {
    const { worker } = await known(['Cem', 'Dana', 'Eve', 'Fay']);
    await wake(worker, '23T10:00');
    expect(shown()).toMatchObject([
      { title: '5 1:1s ahead with an empty agenda', buttons: ['Have a look', 'In an hour'] },
    ]);
    expect(shown()[0]!.message).toMatch(/ and 2 more$/);
    await worker.die();
    await answerNudge(worker.alive, shown()[0]!.id, 1);
    await wake(worker, '23T11:00');
    expect(shown()).toHaveLength(1);
    const pages = openedPages();
    await answerNudge(worker.alive, shown()[0]!.id, null);
    expect(pages).toEqual([expect.stringContaining('dashboard.html#/people')]);
    await wake(worker, '23T11:05');
    expect(shown()).toEqual([]);
  });
});

describe('afterwards', () => {
  test('nothing written two hours later is asked about; what is written answers', async () => {
    const { worker, meeting } = await known();
    await wake(worker, '24T10:31');
    expect(await nextAlarm()).toBe(at('24T12:30'));
    await wake(worker, '24T12:30');
    expect(shown()).toMatchObject([
      { title: 'Anything to keep from your 1:1 with Ben?', buttons: ['Open the agenda', 'We met'] },
    ]);
    await worker.ask('note/write', { meetingId: meeting.id, visibility: 'private', base: '', body: 'Ben moves on.' });
    await wake(worker, '24T12:40');
    expect(shown()).toEqual([]);
  });

  test('"we met" ends it, and nobody asks again the next morning', async () => {
    const { worker, meeting } = await known();
    await wake(worker, '24T12:30');
    await answerNudge(worker.alive, shown()[0]!.id, 1);
    await wake(worker, '25T09:00');
    expect(shown()).toEqual([]);
    expect((await worker.ask('view/meeting', { meetingId: meeting.id })).meeting.state).toBe('held');
  });

  test('left alone it makes way for the next morning, when the question is whether they met', async () => {
    const { worker } = await known();
    await wake(worker, '24T12:30');
    await wake(worker, '25T09:00');
    expect(shown().map(({ title }) => title)).toEqual(['Did you and Ben meet?']);
  });

  test('a note from before the meeting is preparation; a rating after it is a word', async () => {
    const { worker, meeting } = await known();
    worker.clock = at('24T08:00');
    await worker.ask('note/write', { meetingId: meeting.id, visibility: 'private', base: '', body: 'Ask about Rome.' });
    await wake(worker, '24T12:30');
    expect(shown()).toHaveLength(1);
    await worker.ask('wrap-up/patch', { meetingId: meeting.id, fields: { rating: 4 } });
    await wake(worker, '24T12:31');
    expect(shown()).toEqual([]);
  });
});

test('five minutes before the end, for those who want it', async () => {
  const { worker } = await known();
  await worker.ask('settings/patch', { nudgeWrapUp: true }, null);
  await wake(worker, '24T10:10');
  expect(await nextAlarm()).toBe(at('24T10:25'));
  await wake(worker, '24T10:25');
  expect(shown()).toMatchObject([{ title: 'Your 1:1 with Ben ends soon', buttons: ['Open the agenda'] }]);
  await wake(worker, '24T10:31');
  expect(shown()).toEqual([]);
});
