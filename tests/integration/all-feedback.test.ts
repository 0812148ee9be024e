import { expect, test } from 'vitest';
import { randomId } from '@/utils/domain/rows/id';
import { AllFeedbackModel } from '@/utils/state/feedback/all-feedback-model';
import type { FeedbackWords } from '@/utils/state/feedback/feedback-edits';
import { portOf } from './support/port';
import { guest, oneOnOne, TestWorker } from './support/worker';

/** The worker dies before every single message of these stories. */

const WORDS: FeedbackWords = {
  ...{ kind: 'praise', direction: 'given', situation: 'Friday', behaviour: 'Stayed calm', impact: 'We shipped' },
  closing: 'What helped you?',
};

async function meet(worker: TestWorker, name: string, day: string) {
  await worker.click(oneOnOne(`weekly-${name}`, `${day}T10:00`, [guest(name)]));
  const { person, meeting } = await worker.ask('view/panel');
  return { personId: person!.id, pairId: person!.pairId, meetingId: meeting!.id };
}

async function story() {
  const worker = new TestWorker('2026-11-23T08:30:00Z');
  const ben = await meet(worker, 'Ben', '2026-11-23');
  const cy = await meet(worker, 'Cy', '2026-11-24');
  const feedback = new AllFeedbackModel(portOf(worker), () => worker.clock);
  feedback.start();
  await expect.poll(() => feedback.view.value).not.toBeNull();
  const stored = async () => (await worker.ask('view/all-feedback')).feedback;
  return { worker, ben, cy, feedback, stored };
}

test('of all people: drafts first and the oldest on top, each with whom it is for', async () => {
  const { worker, ben, cy, feedback, stored } = await story();
  feedback.keep(cy.personId, { ...WORDS, direction: 'received', behaviour: 'Clear minutes' });
  worker.clock += 86_400_000;
  feedback.keep(ben.personId, WORDS);
  worker.clock += 8 * 86_400_000;
  feedback.keep(cy.personId, { ...WORDS, behaviour: 'Asked first' });
  await expect.poll(stored).toHaveLength(3);
  expect((await stored()).map(({ personId, state, ageDays }) => [personId, state, ageDays])).toEqual([
    [ben.personId, 'draft', 8],
    [cy.personId, 'draft', 0],
    [cy.personId, 'said', 9],
  ]);
  await expect.poll(() => feedback.oldDrafts.value).toBe(1);
});

test('an old draft is scheduled on its person’s agenda, said, or let go; each is taken back whole', async () => {
  const { worker, ben, feedback, stored } = await story();
  feedback.keep(ben.personId, WORDS);
  await expect.poll(stored).toHaveLength(1);
  worker.clock += 10 * 86_400_000;
  const [draft] = await stored();
  const undo = feedback.plan(draft!, { text: 'Praise: Stayed calm', detail: 'Friday' });
  const topics = async () => (await worker.ask('view/person', { personId: ben.personId })).topics;
  await expect.poll(topics).toMatchObject([{ text: 'Praise: Stayed calm', visibility: 'private' }]);
  expect(await stored()).toMatchObject([{ state: 'planned', ageDays: 0 }]);
  undo();
  await expect.poll(topics).toEqual([]);
  // Its age is what it was: a draft that was nearly scheduled is no younger.
  await expect.poll(stored).toMatchObject([{ state: 'draft', ageDays: 10, at: draft!.at }]);

  feedback.say(draft!.id, null);
  await expect.poll(stored).toMatchObject([{ state: 'said' }]);
  await feedback.takeBack(draft!);
  expect(await stored()).toMatchObject([{ state: 'draft', ageDays: 10 }]);
  feedback.drop(draft!.id);
  await expect.poll(stored).toEqual([]);
  await feedback.takeBack(draft!);
  expect(await stored()).toMatchObject([{ state: 'draft', behaviour: 'Stayed calm', ageDays: 10 }]);
});

test('people who are one have one list; who was put away keeps theirs, apart', async () => {
  const { worker, ben, cy, feedback, stored } = await story();
  feedback.keep(ben.personId, WORDS);
  feedback.keep(cy.personId, WORDS);
  await expect.poll(stored).toHaveLength(2);
  await worker.ask('person/merge', { personId: cy.personId, into: ben.personId });
  const view = await worker.ask('view/all-feedback');
  expect(view.feedback.map(({ personId }) => personId)).toEqual([ben.personId, ben.personId]);
  expect(view.people).toHaveLength(1);
  await worker.ask('row/patch', { table: 'person', id: ben.personId, fields: { archivedAt: worker.clock } });
  expect((await worker.ask('view/all-feedback')).people).toMatchObject([{ putAway: true }]);
  feedback.start();
  await expect.poll(() => feedback.found.value).toEqual([]);
  feedback.choose({ who: 'away' });
  expect(feedback.found.value).toHaveLength(2);
  expect(feedback.oldDrafts.value).toBe(0);
});

test('a clock that was ahead makes nothing older than today', async () => {
  const { worker, ben, stored } = await story();
  const fields = { ...WORDS, pairId: ben.pairId, state: 'draft', saidIn: null, topicId: null } as const;
  const ahead = { ...fields, stateAt: worker.clock + 30 * 86_400_000 };
  await worker.ask('row/create', { table: 'feedback', id: randomId(), visibility: 'private', fields: ahead });
  expect(await stored()).toMatchObject([{ ageDays: 0 }]);
});
