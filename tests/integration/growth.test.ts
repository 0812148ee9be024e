import { expect, test } from 'vitest';
import { growthTree } from '@/utils/domain/growth/growth-tree';
import { randomId } from '@/utils/domain/rows/id';
import { newActionItem, newTopic } from '@/utils/domain/rows/new-rows';
import { guest, oneOnOne, TestWorker } from './support/worker';

/** The worker dies before every single message of these stories. */

async function meet(worker: TestWorker, day: string, name = 'Ben', time = '10:00') {
  worker.clock = Date.parse(`${day}T08:58:00Z`);
  await worker.click(oneOnOne(`weekly-${name}`, `${day}T${time}`, [guest(name)]));
  const { meeting, person } = await worker.ask('view/panel');
  worker.clock = Date.parse(`${day}T11:00:00Z`);
  return { meetingId: meeting!.id, pairId: meeting!.pairId, personId: person!.id };
}

type Table = 'aim' | 'milestone' | 'skill' | 'priority' | 'evidence';

async function write(worker: TestWorker, table: Table, fields: object): Promise<string> {
  const id = randomId();
  await worker.ask('row/create', { table, id, visibility: 'private', fields } as never);
  return id;
}

const aimOf = (pairId: string, text = 'Lead a team') => ({
  ...{ pairId, text, why: null, until: null, closedAt: null, outcome: null, rank: 'a0' },
});
const milestoneOf = (pairId: string, aimId: string) => ({
  ...{ pairId, aimId, text: 'Plan a release', due: '2026-12-01', doneAt: null, movedTimes: 0, rank: 'a0' },
});
const priorityOf = (pairId: string) => ({
  ...{ pairId, text: 'Fewer calls', goal: null, goalOf: null, why: null, closedAt: null, rank: 'a0' },
});

test('an aim, a step, what shows it and what was spoken of are told with the day they are of', async () => {
  const worker = new TestWorker('2026-11-09T08:30:00Z');
  const { meetingId, pairId, personId } = await meet(worker, '2026-11-12');
  const aimId = await write(worker, 'aim', aimOf(pairId));
  const stepId = await write(worker, 'milestone', milestoneOf(pairId, aimId));
  const priorityId = await write(worker, 'priority', priorityOf(pairId));
  const at = Date.parse('2026-11-12T09:00:00Z');
  await write(worker, 'evidence', { pairId, aboutId: stepId, meetingId, at, text: 'Led the planning alone' });
  await worker.ask('mention/say', { meetingId, aboutId: priorityId, on: true });
  await worker.ask('mention/say', { meetingId, aboutId: priorityId, on: true });
  worker.clock = Date.parse('2026-11-20T08:00:00Z');

  const view = await worker.ask('view/growth', { personId });
  expect(view).toMatchObject({ visibility: 'private', personName: 'Ben', today: '2026-11-20', zone: 'Europe/Berlin' });
  expect(view.mentions).toHaveLength(1);
  const { aims, priorities } = growthTree(view);
  expect(aims[0]).toMatchObject({ spoken: { on: '2026-11-12', meetingId } });
  expect(aims[0]!.milestones[0]!.evidence[0]).toMatchObject({ text: 'Led the planning alone', on: '2026-11-12' });
  expect(priorities[0]).toMatchObject({ spoken: { on: '2026-11-12' }, aimless: true });

  await worker.ask('mention/say', { meetingId, aboutId: priorityId, on: false });
  await worker.ask('mention/say', { meetingId, aboutId: priorityId, on: false });
  expect((await worker.ask('view/growth', { personId })).mentions).toEqual([]);
});

test('a topic made of it counts once it is ticked; a kept promise is told by its day', async () => {
  const worker = new TestWorker('2026-11-09T08:30:00Z');
  const { meetingId, pairId, personId } = await meet(worker, '2026-11-12');
  const aimId = await write(worker, 'aim', aimOf(pairId));
  const topicId = randomId();
  const topic = newTopic({
    pairId,
    text: 'Lead a team',
    raisedBy: 'me',
    rank: 'a0',
    theme: 'growth',
    questionKey: aimId,
  });
  await worker.ask('row/create', { table: 'topic', id: topicId, visibility: 'shared', fields: topic });
  expect((await worker.ask('view/growth', { personId })).topics).toEqual([
    { id: topicId, aboutId: aimId, doneOn: null },
  ]);
  await worker.ask('topic/tick', { id: topicId, meetingId, done: true });
  const item = newActionItem({ pairId, madeIn: meetingId, text: 'Ask around', owner: 'me', due: null, rank: 'a0' });
  const itemId = randomId();
  await worker.ask('row/create', { table: 'action-item', id: itemId, visibility: 'shared', fields: item });
  await worker.ask('item/close', { id: itemId, how: 'done', reason: null });
  const view = await worker.ask('view/growth', { personId });
  expect(view.topics[0]!.doneOn).toBe('2026-11-12');
  expect(view.promisesKept).toEqual(['2026-11-12']);
  expect(view.touchedOn).toBe('2026-11-12');
  worker.clock = Date.parse('2027-06-01T08:00:00Z');
  expect((await worker.ask('view/growth', { personId })).promisesKept).toEqual([]);
});

test('a mention touches its theme wherever themes are told, until the owner says otherwise or it is taken back', async () => {
  const worker = new TestWorker('2026-11-09T08:30:00Z');
  const { meetingId, pairId, personId } = await meet(worker, '2026-11-12');
  const aimId = await write(worker, 'aim', aimOf(pairId));
  const priorityId = await write(worker, 'priority', priorityOf(pairId));
  const touched = async () => {
    const { themes } = await worker.ask('view/wrap-up', { meetingId });
    return themes.filter((mark) => mark.touched).map(({ theme }) => theme);
  };
  const growthOn = async () => (await worker.ask('view/preparation', { meetingId })).growthOn;
  const counted = async () => {
    const days = { first: '2026-11-01', last: '2026-11-30' };
    const { themes } = await worker.ask('view/insights', {
      about: { kind: 'person', id: personId },
      days,
      firstDay: 1,
    });
    return themes.find(({ theme }) => theme === 'growth')?.on ?? null;
  };
  await worker.ask('meeting/answer', { meetingId, answer: 'held' } as never);
  expect([await touched(), await growthOn(), await counted()]).toEqual([[], null, null]);

  await worker.ask('mention/say', { meetingId, aboutId: aimId, on: true });
  await worker.ask('mention/say', { meetingId, aboutId: priorityId, on: true });
  expect([await touched(), await growthOn(), await counted()]).toEqual([
    ['priorities', 'growth'],
    '2026-11-12',
    '2026-11-12',
  ]);
  await worker.ask('theme/touch', { meetingId, theme: 'growth', touched: false });
  expect([await touched(), await growthOn(), await counted()]).toEqual([['priorities'], null, null]);
  await worker.ask('theme/touch', { meetingId, theme: 'growth', touched: null });
  await worker.ask('mention/say', { meetingId, aboutId: aimId, on: false });
  expect([await touched(), await growthOn(), await counted()]).toEqual([['priorities'], null, null]);
});

test('what belongs to somebody else, or is gone, is not spoken of here', async () => {
  const worker = new TestWorker('2026-11-09T08:30:00Z');
  const ben = await meet(worker, '2026-11-12');
  const chloe = await meet(worker, '2026-11-12', 'Chloe', '11:00');
  const aimId = await write(worker, 'aim', aimOf(chloe.pairId));
  const say = (meetingId: string, aboutId: string) => worker.ask('mention/say', { meetingId, aboutId, on: true });
  for (const [meetingId, aboutId] of [
    [ben.meetingId, aimId],
    [ben.meetingId, 'gone'],
    ['gone', aimId],
  ] as const) {
    await expect(say(meetingId, aboutId)).rejects.toMatchObject({ code: 'not-found' });
  }
  await expect(worker.ask('view/growth', { personId: 'gone' })).rejects.toMatchObject({ code: 'not-found' });
  await say(chloe.meetingId, aimId);
  expect((await worker.ask('view/growth', { personId: ben.personId })).aims).toEqual([]);
});

test('people who are one show one growth, whoever of them it was written down with', async () => {
  const worker = new TestWorker('2026-11-09T08:30:00Z');
  const ben = await meet(worker, '2026-11-12');
  const twin = await meet(worker, '2026-11-13', 'Benjamin', '11:00');
  await write(worker, 'aim', aimOf(ben.pairId, 'Lead a team'));
  const aimId = await write(worker, 'aim', aimOf(twin.pairId, 'Speak in public'));
  await worker.ask('person/merge', { personId: twin.personId, into: ben.personId });
  // In a meeting of the one, of what was written down with the other.
  await worker.ask('mention/say', { meetingId: ben.meetingId, aboutId: aimId, on: true });
  for (const personId of [ben.personId, twin.personId]) {
    const view = await worker.ask('view/growth', { personId });
    expect(view).toMatchObject({ personId: ben.personId, pairId: ben.pairId });
    expect(view.aims.map(({ text }) => text).sort()).toEqual(['Lead a team', 'Speak in public']);
    expect(growthTree(view).aims.find(({ id }) => id === aimId)?.spoken?.on).toBe('2026-11-12');
  }
  await worker.ask('person/unmerge', { personId: twin.personId });
  expect((await worker.ask('view/growth', { personId: twin.personId })).aims).toHaveLength(1);
});

test('none of it is in an agenda, a recap, or a file of shared things; all of it is in a backup', async () => {
  const worker = new TestWorker('2026-11-09T08:30:00Z');
  const { meetingId, pairId, personId } = await meet(worker, '2026-11-12');
  const aimId = await write(worker, 'aim', {
    ...aimOf(pairId, 'SECRET aim'),
    why: 'SECRET why',
    outcome: 'SECRET end',
  });
  const stepId = await write(worker, 'milestone', { ...milestoneOf(pairId, aimId), text: 'SECRET step' });
  const skill = { pairId, name: 'SECRET skill', level: 1, wanted: 4, closedAt: null, rank: 'a0' };
  await write(worker, 'skill', skill);
  const priority = { ...priorityOf(pairId), text: 'SECRET priority', goal: 'SECRET goal', why: 'SECRET reason' };
  const priorityId = await write(worker, 'priority', priority);
  await write(worker, 'evidence', { pairId, aboutId: stepId, meetingId, at: worker.clock, text: 'SECRET sign' });
  for (const aboutId of [aimId, stepId, priorityId]) await worker.ask('mention/say', { meetingId, aboutId, on: true });

  const leaving = [
    await worker.ask('view/share', { meetingId, about: 'agenda', leaveOut: [] }),
    await worker.ask('view/share', { meetingId, about: 'recap', leaveOut: [] }),
    ...(await Promise.all(
      (['notes', 'items', 'career'] as const).map((what) =>
        worker.ask('export/make', { what, meetingId: null, personId, slice: 0, mine: false }),
      ),
    )),
    // The panel's first picture has none of it either: it loads it apart.
    await worker.ask('view/panel'),
  ];
  expect(JSON.stringify(leaving)).not.toContain('SECRET');
  const backup = JSON.stringify(await worker.ask('backup/make'));
  for (const word of ['aim', 'why', 'end', 'step', 'skill', 'priority', 'goal', 'reason', 'sign']) {
    expect(backup).toContain(`SECRET ${word}`);
  }
});
