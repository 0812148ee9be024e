import { expect, test } from 'vitest';
import { randomId } from '@/utils/domain/rows/id';
import { newActionItem, newTopic } from '@/utils/domain/rows/new-rows';
import { guest, oneOnOne, TestWorker } from './support/worker';

/** The worker dies before every single message of these stories. */

const topic = (pairId: string, text: string, more = {}) => ({
  table: 'topic' as const,
  id: randomId(),
  visibility: 'shared' as const,
  fields: newTopic({ pairId, text, raisedBy: 'me', rank: 'a0', ...more }),
});

const item = (pairId: string, madeIn: string | null, text: string, more = {}) => ({
  table: 'action-item' as const,
  id: randomId(),
  visibility: 'shared' as const,
  fields: newActionItem({ pairId, madeIn, text, owner: 'me', due: 'next', rank: 'a0', ...more }),
});

test('click a one-on-one, add a topic, write a note, promise something, see it in the popup', async () => {
  const worker = new TestWorker('2026-11-23T08:30:00Z');
  const event = oneOnOne('weekly', '2026-11-23T10:00');
  expect(await worker.click(event)).toEqual({ panel: 'open' });

  const panel = await worker.ask('view/panel');
  expect(panel).toMatchObject({ status: 'one-on-one', person: { name: 'Ben' }, meeting: { state: 'scheduled' } });
  const { id: meetingId, pairId } = panel.meeting!;

  await worker.ask('row/create', topic(pairId, 'Holiday plans'));
  await worker.ask('row/create', item(pairId, meetingId, 'Send the figures'));
  await worker.ask('note/write', { meetingId, visibility: 'shared', base: '', body: 'Agreed on Friday.' });

  const after = await worker.ask('view/panel');
  expect(after.topics.map((one) => one.text)).toEqual(['Holiday plans']);
  expect(after.actionItems.map((one) => one.text)).toEqual(['Send the figures']);
  expect(after.notes?.shared.body).toBe('Agreed on Friday.');

  const popup = await worker.ask('view/popup', undefined, null);
  expect(popup.mine.map((one) => [one.text, one.personName])).toEqual([['Send the figures', 'Ben']]);
  expect(popup.today.map((one) => one.personName)).toEqual(['Ben']);
  expect(popup.questions).toEqual([]);
});

test('what is unfinished carries over, with its age; what was ticked stays with its meeting', async () => {
  const worker = new TestWorker('2026-11-23T08:30:00Z');
  await worker.click(oneOnOne('weekly', '2026-11-23T10:00'));
  const { meeting } = await worker.ask('view/panel');
  const { id: meetingId, pairId } = meeting!;
  const [kept, done] = [topic(pairId, 'Budget'), topic(pairId, 'Office move')];
  await worker.ask('row/create', kept);
  await worker.ask('row/create', done);

  worker.clock = Date.parse('2026-11-23T09:20:00Z');
  await worker.ask('topic/tick', { id: done.id, meetingId, done: true });
  await worker.ask('row/create', item(pairId, meetingId, 'Ask for the budget'));

  worker.clock = Date.parse('2026-11-30T08:50:00Z');
  await worker.click(oneOnOne('weekly', '2026-11-30T10:00'));
  const panel = await worker.ask('view/panel');
  expect(panel.meeting!.id).not.toBe(meetingId);
  expect(panel.sinceLastTime.topics).toMatchObject([{ text: 'Budget', ageDays: 7, meetingsWaited: 1 }]);
  expect(panel.sinceLastTime.actionItems).toMatchObject([
    { text: 'Ask for the budget', dueDate: '2026-11-30', overdue: false },
  ]);
  expect(panel.topics).toEqual([]);
  expect(panel.earlier.map((one) => one.id)).toEqual([meetingId]);
  expect(panel.earlier[0]).toMatchObject({ state: 'held', stateReason: 'topic-ticked' });
  const record = await worker.ask('view/meeting', { meetingId });
  expect(record.topics.map((one) => one.text)).toEqual(['Office move']);
});

test('the history follows the person when the series is split or replaced', async () => {
  const worker = new TestWorker('2026-11-23T08:30:00Z');
  await worker.click(oneOnOne('old', '2026-11-23T10:00'));
  const first = await worker.ask('view/panel');
  await worker.ask('row/create', topic(first.meeting!.pairId, 'Still open'));
  worker.clock = Date.parse('2026-12-01T08:30:00Z');
  await worker.click(oneOnOne('new', '2026-12-01T14:00'));
  const second = await worker.ask('view/panel');
  expect(second.person!.id).toBe(first.person!.id);
  expect(second.topics.map((one) => one.text)).toEqual(['Still open']);
  expect(second.earlier.map((one) => one.id)).toEqual([first.meeting!.id]);
});

test('an occurrence of a known series has its meeting before anyone clicks it', async () => {
  const worker = new TestWorker('2026-11-23T08:30:00Z');
  await worker.click(oneOnOne('weekly', '2026-11-23T10:00'));
  await worker.show([oneOnOne('weekly', '2026-11-24T10:00')], '2026-11-23', '2026-11-30', false);
  const popup = await worker.ask('view/popup', undefined, null);
  expect(popup.tomorrow.map((one) => one.personName)).toEqual(['Ben']);
});

test('anything else leaves the calendar alone, until the user says that it is one', async () => {
  const worker = new TestWorker('2026-11-23T08:30:00Z');
  const event = oneOnOne('planning', '2026-11-23T10:00', [guest('Ben'), guest('Cem')]);
  expect(await worker.click(event)).toEqual({ panel: 'tab' });
  const panel = await worker.ask('view/panel');
  expect(panel).toMatchObject({ status: 'other', verdict: { verdict: 'no' }, meeting: null });
  const sightingId = panel.event!.sightingId;
  await worker.ask('verdict/say', { sightingId, about: 'event', say: 'always', personName: 'Cem' });
  expect(await worker.ask('view/panel')).toMatchObject({ status: 'one-on-one', person: { name: 'Cem' } });

  const { rules } = await worker.ask('view/rules');
  expect(rules).toMatchObject([{ about: 'event', say: 'always', label: 'Planning' }]);
  await worker.ask('verdict/forget', { ruleId: rules[0]!.id });
  expect((await worker.ask('view/panel')).status).toBe('other');
});

test('two people of one name are merged by hand and parted again, with nothing mixed up', async () => {
  const worker = new TestWorker('2026-11-23T08:30:00Z');
  await worker.click(oneOnOne('a', '2026-11-23T10:00', [guest('Ben', 'ben@acme.example')]));
  const ben = await worker.ask('view/panel');
  await worker.click(oneOnOne('b', '2026-11-24T10:00', [guest('Benjamin', 'benjamin@home.example')]));
  const benjamin = await worker.ask('view/panel');
  expect(benjamin.person!.id).not.toBe(ben.person!.id);
  await worker.ask('row/create', topic(benjamin.meeting!.pairId, 'From his other address'));

  await worker.ask('person/merge', { personId: benjamin.person!.id, into: ben.person!.id });
  const merged = await worker.ask('view/person', { personId: benjamin.person!.id });
  expect(merged).toMatchObject({ person: { name: 'Ben' }, merged: [{ name: 'Benjamin' }] });
  expect(merged.topics.map((one) => one.text)).toEqual(['From his other address']);
  expect(merged.meetings).toHaveLength(2);
  expect((await worker.ask('view/people')).people.map((one) => one.name)).toEqual(['Ben']);

  await worker.ask('person/unmerge', { personId: benjamin.person!.id });
  expect((await worker.ask('view/people')).people.map((one) => one.name).sort()).toEqual(['Ben', 'Benjamin']);
  expect((await worker.ask('view/person', { personId: ben.person!.id })).topics).toEqual([]);
});

test('two panels write the same note and lose nothing; a write that is sent twice is written once', async () => {
  const worker = new TestWorker('2026-11-23T08:30:00Z');
  await worker.click(oneOnOne('weekly', '2026-11-23T10:00'));
  const { meeting } = await worker.ask('view/panel');
  const write = { meetingId: meeting!.id, visibility: 'private' as const };
  const base = '# Today\n\n# Later\n';
  await worker.ask('note/write', { ...write, base: '', body: base, writeId: randomId() });
  const left = { ...write, base, body: '# Today\nFrom the left panel.\n\n# Later\n', writeId: randomId() };
  const right = { ...write, base, body: '# Today\n\n# Later\nFrom the right panel.\n', writeId: randomId() };
  await worker.ask('note/write', left);
  await worker.ask('note/write', right);
  const again = await worker.ask('note/write', left);
  expect(again.body).toBe('# Today\nFrom the left panel.\n\n# Later\nFrom the right panel.\n');
});

test('sharing something private is a copy to a new row; the private one is gone', async () => {
  const worker = new TestWorker('2026-11-23T08:30:00Z');
  await worker.click(oneOnOne('weekly', '2026-11-23T10:00'));
  const { meeting } = await worker.ask('view/panel');
  const secret = { ...topic(meeting!.pairId, 'Raise'), visibility: 'private' as const };
  await worker.ask('row/create', secret);
  const newId = randomId();
  await worker.ask('row/share', { table: 'topic', id: secret.id, newId });
  await worker.ask('row/share', { table: 'topic', id: secret.id, newId });
  const { topics } = await worker.ask('view/panel');
  expect(topics).toMatchObject([{ id: newId, text: 'Raise', visibility: 'shared' }]);
  const rows = await worker.alive.database.read((unit) => unit.allWithTombstones('topic'));
  expect(rows.find((row) => row.id === secret.id)).toMatchObject({ scope: 'vault', deletedAt: expect.any(String) });
});

test('an event that is gone from two complete views is cancelled, asks once, and its topics stay', async () => {
  const worker = new TestWorker('2026-11-23T08:30:00Z');
  const event = oneOnOne('weekly', '2026-11-26T10:00');
  await worker.show([event], '2026-11-23', '2026-11-30');
  await worker.click(event);
  const { meeting } = await worker.ask('view/panel');
  await worker.ask('row/create', topic(meeting!.pairId, 'Stays'));
  await worker.show([], '2026-11-23', '2026-11-30');
  expect((await worker.ask('view/popup', undefined, null)).questions).toEqual([]);
  worker.clock += 5_000;
  await worker.show([], '2026-11-23', '2026-11-30');
  const { questions } = await worker.ask('view/popup', undefined, null);
  expect(questions).toMatchObject([{ kind: 'cancelled', meeting: { personName: 'Ben', waiting: 1 } }]);
  await worker.ask('meeting/answer', { meetingId: meeting!.id, answer: 'dismiss' });
  expect((await worker.ask('view/popup', undefined, null)).questions).toEqual([]);
  const { person } = await worker.ask('view/panel');
  expect((await worker.ask('view/person', { personId: person!.id })).topics.map((one) => one.text)).toEqual(['Stays']);
});

test('a meeting of which nobody knows asks on the next day; the answer settles it', async () => {
  const worker = new TestWorker('2026-11-23T08:30:00Z');
  await worker.click(oneOnOne('weekly', '2026-11-23T10:00'));
  const { meeting } = await worker.ask('view/panel');
  worker.clock = Date.parse('2026-11-23T18:00:00Z');
  expect((await worker.ask('view/popup', undefined, null)).questions).toEqual([]);
  worker.clock = Date.parse('2026-11-24T08:00:00Z');
  expect((await worker.ask('view/popup', undefined, null)).questions).toMatchObject([
    { kind: 'missed', meeting: { id: meeting!.id, state: 'unknown' } },
  ]);
  await worker.ask('meeting/answer', { meetingId: meeting!.id, answer: 'held' });
  const popup = await worker.ask('view/popup', undefined, null);
  expect(popup.questions).toEqual([]);
  expect(popup.people).toMatchObject([{ name: 'Ben', lastMet: Date.parse('2026-11-23T09:00:00Z') }]);
});

test('a one-on-one without an event', async () => {
  const worker = new TestWorker('2026-11-23T08:30:00Z');
  const meetingId = randomId();
  const start = { meetingId, personId: null, name: 'Dora', start: worker.clock };
  await worker.ask('meeting/start', start);
  await worker.ask('meeting/start', start);
  const panel = await worker.ask('view/panel');
  expect(panel).toMatchObject({
    status: 'one-on-one',
    event: null,
    person: { name: 'Dora' },
    meeting: { id: meetingId },
  });
  expect((await worker.ask('view/people')).people).toHaveLength(1);
});
