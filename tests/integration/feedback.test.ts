import { expect, test } from 'vitest';
import type { FeedbackWords } from '@/utils/state/feedback/feedback-edits';
import { FeedbackModel } from '@/utils/state/feedback/feedback-model';
import { portOf } from './support/port';
import { oneOnOne, TestWorker } from './support/worker';

const WORDS: FeedbackWords = {
  ...{ kind: 'praise', direction: 'given', situation: 'Friday', behaviour: 'Stayed calm', impact: 'We shipped' },
  closing: 'What helped you?',
};

async function story() {
  const worker = new TestWorker('2026-11-23T08:30:00Z');
  await worker.click(oneOnOne('weekly', '2026-11-23T10:00'));
  const { person, meeting } = await worker.ask('view/panel');
  const feedback = new FeedbackModel(portOf(worker), person!.id, () => worker.clock);
  await feedback.start();
  await expect.poll(() => feedback.view.value).not.toBeNull();
  const stored = async () => (await worker.ask('view/feedback', { personId: person!.id })).feedback;
  return { worker, feedback, meetingId: meeting!.id, stored };
}

test('a draft is raised as a private topic, and said once that topic is ticked', async () => {
  const { worker, feedback, meetingId, stored } = await story();
  feedback.keep(WORDS);
  await expect.poll(async () => (await stored()).map(({ state }) => state)).toEqual(['draft']);
  feedback.plan((await stored())[0]!, { text: 'Praise: Stayed calm', detail: 'Friday' });
  await expect
    .poll(async () => (await worker.ask('view/panel')).topics)
    .toMatchObject([{ text: 'Praise: Stayed calm', visibility: 'private', theme: 'feedback', detail: 'Friday' }]);
  const [topic] = (await worker.ask('view/panel')).topics;
  await worker.ask('topic/tick', { id: topic!.id, meetingId, done: true });
  expect((await stored()).map(({ state }) => state)).toEqual(['said']);
});

test('planning is taken back with its topic, dropping with its words', async () => {
  const { worker, feedback, stored } = await story();
  feedback.keep(WORDS);
  await expect.poll(stored).toHaveLength(1);
  const [draft] = await stored();
  const undo = feedback.plan(draft!, { text: 'Praise', detail: '' });
  await expect.poll(async () => (await stored())[0]?.state).toBe('planned');
  undo();
  await expect.poll(async () => (await worker.ask('view/panel')).topics).toEqual([]);
  await expect.poll(async () => (await stored())[0]?.state).toBe('draft');
  feedback.drop(draft!.id);
  await expect.poll(stored).toEqual([]);
  await feedback.takeBack(draft!);
  expect(await stored()).toMatchObject([{ state: 'draft', behaviour: 'Stayed calm' }]);
});

test('what one heard oneself is no draft', async () => {
  const { feedback, stored } = await story();
  feedback.keep({ ...WORDS, direction: 'received' });
  await expect.poll(stored).toMatchObject([{ state: 'said', direction: 'received' }]);
});

test('a concern keeps its dated trail, asks to be looked at again, and closes', async () => {
  const { worker, feedback } = await story();
  const concerns = async () =>
    (await worker.ask('view/feedback', { personId: (await worker.ask('view/panel')).person!.id })).concerns;
  feedback.openConcern({ behaviour: 'Late', impact: 'Others wait', nextStep: 'Talk', reviewOn: '2026-11-30' });
  await expect.poll(concerns).toMatchObject([{ behaviour: 'Late', due: false, closed: false }]);
  feedback.noteConcern((await concerns())[0]!, 'We talked');
  await expect.poll(async () => (await concerns())[0]?.trail).toMatchObject([{ text: 'We talked' }]);
  worker.clock = Date.parse('2026-12-01T08:30:00Z');
  expect((await concerns())[0]?.due).toBe(true);
  feedback.closeConcern((await concerns())[0]!.id, true);
  await expect.poll(concerns).toMatchObject([{ closed: true, due: false, trail: [{ text: 'We talked' }] }]);
});
