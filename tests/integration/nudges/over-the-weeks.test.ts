import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { randomId } from '@/utils/domain/rows/id';
import { newTopic } from '@/utils/domain/rows/new-rows';
import { answerNudge } from '@/utils/services/nudges/answer-nudge';
import { guest, oneOnOne, TestWorker } from '../support/worker';
import { at, nextAlarm, openedPages, shown, wake } from './on-the-screen';

beforeEach(() => fakeBrowser.reset());

const THREE_WEEKS = ['2026-10-27', '2026-11-03', '2026-11-10'];

/** Weekly one-on-ones at ten that took place; `note` is what was written in each. */
async function metWeekly({ note = '', names = ['Ben'] } = {}) {
  const worker = new TestWorker('2026-10-26T08:00:00Z');
  let person = { personId: '', pairId: '' };
  for (const day of THREE_WEEKS) {
    for (const name of names) {
      worker.clock = at(`${day}T10:10`);
      await worker.click(oneOnOne(name, `${day}T10:00`, [guest(name)]));
      const { meeting } = await worker.ask('view/panel');
      person = meeting!;
      const meetingId = meeting!.id;
      if (note) await worker.ask('note/write', { meetingId, visibility: 'private', base: '', body: note });
      worker.clock = at(`${day}T10:31`);
      await worker.ask('meeting/answer', { meetingId, answer: 'held' }, null);
    }
  }
  return { worker, personId: person.personId, pairId: person.pairId };
}

const titles = () => shown().map(({ title }) => title);

describe('a gap', () => {
  test('softly past one and a half times the rhythm, plainly past a month; its click leads to asking for one', async () => {
    const { worker, personId } = await metWeekly({ note: 'Something.' });
    await wake(worker, '22T10:00');
    expect(shown()).toEqual([]);
    expect(await nextAlarm()).toBe(at('23T10:00'));
    await wake(worker, '23T10:00');
    expect(shown()).toMatchObject([
      { title: 'It has been a while since you met Ben', buttons: ['Ask for a 1:1', 'In an hour'] },
    ]);
    const pages = openedPages();
    await answerNudge(worker.alive, shown()[0]!.id, null);
    expect(pages).toEqual([expect.stringContaining(`dashboard.html#/ask/${personId}`)]);
    for (const day of ['24', '27', '30']) await wake(worker, `${day}T11:00`);
    expect(shown()).toEqual([]);
    await wake(worker, '2026-12-11T10:00');
    expect(titles()).toEqual(['31 days without a 1:1 with Ben']);
  });

  test('a one-on-one that stands in the calendar soon ends it', async () => {
    const { worker } = await metWeekly({ note: 'Something.' });
    await wake(worker, '23T10:00');
    expect(shown()).toHaveLength(1);
    await worker.click(oneOnOne('Ben', '2026-11-26T10:00'));
    await wake(worker, '23T10:05');
    expect(shown()).toEqual([]);
  });

  test('several people are one notification', async () => {
    const { worker } = await metWeekly({ note: 'Something.', names: ['Ben', 'Cem', 'Dana'] });
    await wake(worker, '23T10:00');
    expect(shown()).toMatchObject([{ title: "3 people you haven't met for a while", message: 'Ben, Cem, and Dana' }]);
  });

  test('off is off', async () => {
    const { worker } = await metWeekly({ note: 'Something.' });
    await worker.ask('settings/patch', { nudgeGap: false }, null);
    await wake(worker, '23T10:00');
    expect(shown()).toEqual([]);
  });
});

describe('too tight', () => {
  test('three short ones in a row without a word suggest less, once in a run', async () => {
    const { worker } = await metWeekly();
    await wake(worker, '11T10:00');
    expect(titles()).toEqual(['Do you and Ben need to meet this often?']);
    await answerNudge(worker.alive, shown()[0]!.id, null);
    worker.clock = at('17T10:10');
    await worker.click(oneOnOne('Ben', '2026-11-17T10:00'));
    const { meeting } = await worker.ask('view/panel');
    worker.clock = at('17T10:31');
    await worker.ask('meeting/answer', { meetingId: meeting!.id, answer: 'held' }, null);
    await wake(worker, '18T10:00');
    expect(titles().filter((title) => title.includes('often'))).toEqual([]);
  });

  test('not while something waits to be talked about', async () => {
    const { worker, pairId } = await metWeekly();
    const fields = newTopic({ pairId, text: 'Rome', raisedBy: 'them', rank: 'a0' });
    await worker.ask('row/create', { table: 'topic', id: randomId(), visibility: 'shared', fields });
    await wake(worker, '11T10:00');
    expect(shown()).toEqual([]);
  });
});

describe('the week at a glance', () => {
  const quiet = { nudgeTopics: false, nudgeGap: false, nudgeTight: false, nudgeBefore: false, nudgeUnwritten: false };

  test('on its first working morning, in numbers, for those who want it', async () => {
    const { worker, pairId } = await metWeekly();
    await worker.ask('settings/patch', { ...quiet, nudgeDigest: true }, null);
    worker.clock = at('13T12:00');
    for (const day of ['17', '19', '24']) await worker.click(oneOnOne(`on-${day}`, `2026-11-${day}T10:00`));
    for (const text of ['Budget', 'Salary']) {
      const fields = newTopic({ pairId, text, raisedBy: 'me', rank: 'a0' });
      await worker.ask('row/create', { table: 'topic', id: randomId(), visibility: 'private', fields });
    }
    await wake(worker, '15T09:00');
    expect(shown()).toEqual([]);
    await wake(worker, '16T09:00');
    expect(shown()).toMatchObject([{ title: expect.stringContaining('2'), message: expect.stringContaining('2') }]);
    expect(JSON.stringify(shown())).not.toMatch(/Ben|Budget|Salary/);
    await answerNudge(worker.alive, shown()[0]!.id, null);
    await wake(worker, '17T09:00');
    expect(shown()).toEqual([]);
    await wake(worker, '23T09:00');
    expect(shown()).toHaveLength(1);
  });

  test('a laptop that opens on Tuesday tells it then; on Wednesday nobody needs it', async () => {
    for (const [day, count] of [
      ['17T08:00', 0],
      ['17T09:00', 1],
      ['18T09:00', 0],
    ] as const) {
      const { worker } = await metWeekly();
      await worker.ask('settings/patch', { ...quiet, nudgeDigest: true }, null);
      await worker.click(oneOnOne('Ben', '2026-11-19T10:00'));
      await wake(worker, day);
      expect(shown(), day).toHaveLength(count);
      fakeBrowser.notifications.resetState();
    }
  });
});

describe('a draft of feedback', () => {
  const draft = {
    kind: 'improve',
    direction: 'given',
    situation: 'In the review',
    behaviour: 'x',
    impact: 'y',
    closing: '',
  };

  async function drafted() {
    const { worker, pairId, personId } = await metWeekly({ note: 'Something.' });
    worker.clock = at('12T15:00');
    const id = randomId();
    const fields = { ...draft, pairId, state: 'draft', stateAt: worker.clock, saidIn: null, topicId: null } as never;
    await worker.ask('row/create', { table: 'feedback', id, visibility: 'private', fields });
    return { worker, id, personId };
  }

  test('is told of after a week, at its time, and what it says stays in it', async () => {
    const { worker, personId } = await drafted();
    await wake(worker, '19T16:00');
    expect(shown()).toEqual([]);
    await wake(worker, '20T10:00');
    expect(shown()).toMatchObject([{ title: 'A draft for Ben is a week old' }]);
    const { title, message } = shown()[0]!;
    expect(title + message).not.toMatch(/review|feedback/i);
    const pages = openedPages();
    await answerNudge(worker.alive, shown()[0]!.id, 0);
    expect(pages[0]).toMatch(new RegExp(`#/people/${personId}/sheets$`));
  });

  test('said in time, it is nobody’s business', async () => {
    const { worker, id } = await drafted();
    await worker.ask('row/patch', { table: 'feedback', id, fields: { state: 'said', stateAt: worker.clock } });
    await wake(worker, '20T10:00');
    expect(shown()).toEqual([]);
  });
});
