import { expect, test } from 'vitest';
import { hashId, randomId } from '@/utils/domain/rows/id';
import { newActionItem, newTopic } from '@/utils/domain/rows/new-rows';
import type { SharePart } from '@/utils/domain/views/share-view';
import { create } from '@/utils/store/commands';
import { guest, oneOnOne, TestWorker } from './support/worker';

const SECRET = 'PRIVATE';

/** A meeting that just ended, with things of every kind in it, shared and private ones. */
async function story() {
  const worker = new TestWorker('2026-11-23T08:30:00Z');
  await worker.click(oneOnOne('weekly', '2026-11-23T10:00', [guest('Ben Okafor', 'ben@acme.example')]));
  await worker.click(oneOnOne('weekly', '2026-11-30T10:00', [guest('Ben Okafor', 'ben@acme.example')]));
  await worker.click(oneOnOne('weekly', '2026-11-23T10:00', [guest('Ben Okafor', 'ben@acme.example')]));
  const { id: meetingId, pairId, personId } = (await worker.ask('view/panel')).meeting!;
  const topic = async (text: string, visibility: 'shared' | 'private', more: object = {}) => {
    const id = randomId();
    const fields = { ...newTopic({ pairId, text, raisedBy: 'me', rank: `a${text.length}` }), ...more };
    await worker.ask('row/create', { table: 'topic', id, visibility, fields });
    return id;
  };
  const item = (text: string, visibility: 'shared' | 'private', more: object = {}) => {
    const fields = newActionItem({
      pairId,
      madeIn: meetingId,
      text,
      owner: 'them',
      due: 'next',
      rank: `a${text.length}`,
    });
    const id = randomId();
    return worker.ask('row/create', { table: 'action-item', id, visibility, fields: { ...fields, ...more } });
  };
  const ticked = await topic('Holiday plans', 'shared', { outcome: 'Two weeks in May', unblocker: SECRET });
  await topic('The office', 'shared', { detail: 'Third *floor*' });
  const hidden = await topic(`${SECRET} topic`, 'private', { outcome: `${SECRET} outcome` });
  await item('Book the room', 'shared', { obstacle: SECRET, support: SECRET });
  await item('Let go', 'shared', { droppedAt: 5, dropReason: SECRET });
  await item(`${SECRET} promise`, 'private');
  await worker.ask('note/write', { meetingId, visibility: 'shared', base: '', body: '# Agreed\n- [x] Try it' });
  await worker.ask('note/write', { meetingId, visibility: 'private', base: '', body: `${SECRET} note` });
  worker.clock = Date.parse('2026-11-23T09:40:00Z');
  for (const id of [ticked, hidden]) await worker.ask('topic/tick', { id, meetingId, done: true });
  await worker.alive.database.write(async (unit) => {
    const answer = { pairId, meetingId, prompt: 'care', text: `${SECRET} answer` };
    await create(unit, 'prompt-answer', randomId(), 'vault', answer);
    const wrapUp = {
      secondsMe: 0,
      secondsThem: 0,
      talkedUntil: null,
      guessedShare: null,
      wentQuiet: false,
      rating: 2,
      betterClosedAt: null,
    };
    const better = `${SECRET} better`;
    const id = hashId('wrap-up', meetingId);
    await create(unit, 'wrap-up', id, 'vault', { pairId, meetingId, better, ...wrapUp });
    const words = { situation: 'The release', behaviour: 'You stayed calm', impact: 'We all did', closing: SECRET };
    const said = { pairId, state: 'said' as const, stateAt: worker.clock, saidIn: null, topicId: null };
    const praise = { ...words, ...said, kind: 'praise' as const };
    await create(unit, 'feedback', randomId(), 'vault', { ...praise, direction: 'received' });
    await create(unit, 'feedback', randomId(), 'vault', { ...praise, situation: SECRET, direction: 'given' });
    const concern = { pairId, behaviour: SECRET, impact: SECRET, nextStep: SECRET, reviewOn: null, closedAt: null };
    await create(unit, 'concern', randomId(), 'vault', concern);
  });
  const share = (about: 'agenda' | 'recap', leaveOut: SharePart[] = []) =>
    worker.ask('view/share', { meetingId, about, leaveOut });
  return { worker, meetingId, pairId, personId, share };
}

test('a recap says what both may know, in every format, and counts what stays', async () => {
  const { share } = await story();
  const recap = await share('recap');
  expect(JSON.stringify(recap)).not.toContain(SECRET);
  expect(recap.plain.replace(/[\u2009\u202f]/g, ' ')).toBe(
    [
      'Recap of our 1:1, Mon, Nov 23, 10:00 – 10:30 AM',
      'What we talked about',
      '✓ Holiday plans\n  - What came of it: Two weeks in May',
      'Notes',
      'Agreed',
      '✓ Try it',
      'Who does what',
      '☐ Ben Okafor: Book the room (by Mon, Nov 30)\n✗ Ben Okafor: Let go (let go)',
      'For next time',
      '- The office',
      'Next 1:1: Mon, Nov 30, 10:00 – 10:30 AM',
    ].join('\n\n'),
  );
  expect(recap.markdown).toContain('- [ ] Ben Okafor: Book the room');
  expect(recap.html).toContain('<h3 dir="auto">Agreed</h3>');
  // Topic, promise, note, answer, and what would make it better.
  expect(recap).toMatchObject({ privateThings: 5, email: 'ben@acme.example', composeAt: 'google' });
  expect(recap.parts.toSorted()).toEqual(['actions', 'notes', 'topics']);
});

test('the agenda has the topics with what is written under them, and leads to the event’s own page', async () => {
  const { worker, share } = await story();
  worker.clock = Date.parse('2026-11-23T08:40:00Z');
  const agenda = await share('agenda', ['notes', 'actions']);
  expect(agenda.plain).toContain('- The office\n  - Third floor');
  expect(agenda.plain).not.toMatch(/Agreed|Book the room|PRIVATE/);
  expect(agenda.eventAddress).toMatch(/^https:\/\/calendar\.google\.com\/calendar\/u\/0\/r\/eventedit\/[\w-]+$/);
});

test('a meeting without an event has no page to edit', async () => {
  const worker = new TestWorker('2026-11-23T08:30:00Z');
  const meetingId = randomId();
  await worker.ask('meeting/start', { meetingId, personId: null, name: 'Cy', start: worker.clock });
  const agenda = await worker.ask('view/share', { meetingId, about: 'agenda', leaveOut: [] });
  expect(agenda).toMatchObject({ eventAddress: null, email: null, parts: [], privateThings: 0 });
  expect(agenda.document.blocks).toEqual([]);
});

test('one’s own files have private things only when asked for, and say so', async () => {
  const { worker, meetingId, personId } = await story();
  const make = (query: object) =>
    worker.ask('export/make', { what: 'notes', meetingId: null, personId: null, slice: 0, mine: false, ...query });
  for (const of of [{ meetingId }, { personId }, {}]) {
    const file = await make(of);
    expect(file.text).toContain('Holiday plans');
    expect(file.text).not.toContain(SECRET);
    expect(file.name).not.toContain('private');
    const mine = await make({ ...of, mine: true });
    for (const what of ['topic', 'note', 'promise', 'answer', 'better']) {
      expect(mine.text).toContain(`${SECRET} ${what}`);
    }
    expect(mine.name).toContain('private');
    expect(mine.text.split('\n')[2]).toBe('This file holds private notes. It is for you alone.');
  }
  expect((await make({ personId })).name).toBe('halfhour-ben-okafor-2026-11-23.md');
});

test('action items as a table, private ones only when asked for', async () => {
  const { worker, pairId } = await story();
  const fields = newActionItem({ pairId, madeIn: null, text: '=HYPERLINK("x")', owner: 'me', due: null, rank: 'a1' });
  await worker.ask('row/create', { table: 'action-item', id: randomId(), visibility: 'shared', fields });
  const make = (mine: boolean) =>
    worker.ask('export/make', { what: 'items', meetingId: null, personId: null, slice: 0, mine });
  const { text, name } = await make(false);
  expect(name).toBe('halfhour-action-items-2026-11-23.csv');
  expect(text.split('\r\n')).toEqual([
    '\ufeff"Person","Action item","Owner","Status","Made on","Due","Closed on","Put off","Who sees it"',
    '"Ben Okafor","Book the room","Ben Okafor","open","2026-11-23","2026-11-30","",0,"both"',
    '"Ben Okafor","Let go","Ben Okafor","let go","2026-11-23","2026-11-30","1970-01-01",0,"both"',
    '"Ben Okafor","\'=HYPERLINK(""x"")","Me","open","2026-11-23","","",0,"both"',
    '',
  ]);
  expect((await make(true)).text).toContain(`"${SECRET} promise"`);
});

test('the career file: outcomes, wins and praise; nothing of those one leads', async () => {
  const { worker, pairId, personId } = await story();
  await worker.ask('settings/patch', { role: 'employee' });
  const win = { pairId: null, kind: 'win' as const, source: null, capturedAt: worker.clock, usedAt: null };
  const capture = (text: string, of: string | null, kind: 'win' | 'setback' = 'win') =>
    worker.ask('row/create', {
      table: 'capture',
      id: randomId(),
      visibility: 'private',
      fields: { ...win, text, pairId: of, kind },
    });
  await capture('Closed the big deal', null);
  await capture('Their win', pairId);
  await capture(SECRET, null, 'setback');
  const make = () =>
    worker
      .ask('export/make', { what: 'career', meetingId: null, personId: null, slice: 0, mine: true })
      .then((file) => file.text);
  const career = await make();
  expect(career).not.toContain(SECRET);
  expect(career).toContain('## 2026');
  expect(career).toContain('- Closed the big deal');
  expect(career).toContain('- Holiday plans: Two weeks in May');
  expect(career).toContain('- The release · You stayed calm · We all did (from Ben Okafor)');
  await worker.ask('row/patch', { table: 'person', id: personId, fields: { relation: 'report' } });
  const led = await make();
  expect(led).not.toMatch(/Holiday plans|Their win/);
  expect(led).toContain('Closed the big deal');
});
