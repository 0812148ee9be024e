import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TopicRow } from '@/utils/domain/rows/agenda';
import { randomId } from '@/utils/domain/rows/id';
import { newTopic } from '@/utils/domain/rows/new-rows';
import type { Fields } from '@/utils/domain/rows/row';
import { parseTemplate } from '@/utils/domain/templates/template-text';
import { DAY_MS, MINUTE_MS } from '@/utils/domain/time/lengths';
import type { PanelView } from '@/utils/domain/views/panel-view';
import { oneOnOne, TestWorker } from './support/worker';

/** A weekly one-on-one with Ben, opened ten minutes before its `week`th time; each before was held. */
class Weekly {
  readonly worker = new TestWorker('2026-11-23T08:50:00Z');
  private week = 0;

  async open(week: number): Promise<PanelView> {
    this.week = week;
    this.worker.clock = Date.parse('2026-11-23T08:50:00Z') + week * 7 * DAY_MS;
    const date = new Date(this.worker.clock).toISOString().slice(0, 10);
    await this.worker.click(oneOnOne('weekly', `${date}T10:00`));
    return this.view();
  }

  /** Half an hour later, and both did meet. */
  async hold(): Promise<void> {
    const { meeting } = await this.view();
    this.worker.clock += 45 * MINUTE_MS;
    await this.worker.ask('meeting/answer', { meetingId: meeting!.id, answer: 'held' });
  }

  next(): Promise<PanelView> {
    return this.open(this.week + 1);
  }

  view(): Promise<PanelView> {
    return this.worker.ask('view/panel');
  }

  async add(text: string, fields: Partial<Fields<TopicRow>> = {}, visibility: 'shared' | 'private' = 'shared') {
    const { pairId } = (await this.view()).meeting!;
    const id = randomId();
    const all = newTopic({ pairId, text, raisedBy: 'me', rank: 'a0', ...fields });
    await this.worker.ask('row/create', { table: 'topic', id, visibility, fields: all });
    return id;
  }

  patch(id: string, fields: Partial<Fields<TopicRow>>) {
    return this.worker.ask('row/patch', { table: 'topic', id, fields });
  }

  async tick(id: string, done: boolean) {
    await this.worker.ask('topic/tick', { id, meetingId: (await this.view()).meeting!.id, done });
  }

  async section(title: string, rank = 'a0') {
    const { id: meetingId, pairId } = (await this.view()).meeting!;
    const id = randomId();
    const fields = { pairId, meetingId, title, minutes: null, rank };
    await this.worker.ask('row/create', { table: 'section', id, visibility: 'shared', fields });
    return id;
  }

  person(name: string) {
    const id = randomId();
    return this.worker.ask('person/create', { id, name, relation: 'report' }).then(() => id);
  }
}

const texts = (topics: readonly { text: string }[]) => topics.map((topic) => topic.text);
const onAgenda = (view: PanelView) => texts([...view.sinceLastTime.topics, ...view.topics]);

test('what is pinned is there every time, once, and is not shown twice in the meeting that ticked it', async () => {
  const weekly = new Weekly();
  await weekly.open(0);
  const id = await weekly.add('How are you?', { pinned: true });
  await weekly.tick(id, true);
  const ticked = await weekly.view();
  expect([onAgenda(ticked), texts(ticked.parked)]).toEqual([['How are you?'], []]);
  await weekly.hold();

  const second = await weekly.next();
  expect(second.topics).toMatchObject([
    { text: 'How are you?', done: false, pinned: true, ageDays: expect.any(Number) },
  ]);
  await weekly.tick(second.topics[0]!.id, true);
  await weekly.hold();
  expect(onAgenda(await weekly.next())).toEqual(['How are you?']);
});

test('a private topic that is shared after it was ticked comes back shared, once', async () => {
  const weekly = new Weekly();
  await weekly.open(0);
  const id = await weekly.add('Workload', { pinned: true }, 'private');
  await weekly.tick(id, true);
  await weekly.worker.ask('row/share', { table: 'topic', id, newId: randomId() });
  await weekly.hold();
  expect((await weekly.next()).topics).toMatchObject([{ text: 'Workload', visibility: 'shared', done: false }]);
});

test('parked until it is brought back; put off until the next time', async () => {
  const weekly = new Weekly();
  const first = await weekly.open(0);
  const parked = await weekly.add('Office move', { rank: 'a0' });
  const putOff = await weekly.add('Training', { rank: 'a1' });
  await weekly.patch(parked, { parkedAt: weekly.worker.clock });
  await weekly.patch(putOff, { notIn: first.meeting!.id });
  const now = await weekly.view();
  expect([onAgenda(now), texts(now.parked)]).toEqual([[], ['Office move', 'Training']]);
  await weekly.hold();
  const then = await weekly.next();
  expect([onAgenda(then), texts(then.parked)]).toEqual([['Training'], ['Office move']]);
  await weekly.patch(parked, { parkedAt: null });
  expect(onAgenda(await weekly.view())).toEqual(['Office move', 'Training']);
});

test('a topic that carries over stands in the part of the same name; a part that goes leaves its topics', async () => {
  const weekly = new Weekly();
  await weekly.open(0);
  const priorities = await weekly.section('Priorities');
  await weekly.add('Hiring', { sectionId: priorities });
  await weekly.hold();

  expect(await weekly.next()).toMatchObject({ sinceLastTime: { topics: [{ text: 'Hiring' }] }, topics: [] });
  const again = await weekly.section(' priorities ');
  expect(await weekly.view()).toMatchObject({
    sinceLastTime: { topics: [] },
    topics: [{ text: 'Hiring', sectionId: again, meetingsWaited: 1 }],
  });
  await weekly.worker.ask('row/delete', { table: 'section', id: again });
  expect(onAgenda(await weekly.view())).toEqual(['Hiring']);
  await weekly.worker.ask('row/restore', { table: 'section', id: again });
  expect((await weekly.view()).topics).toMatchObject([{ sectionId: again }]);
});

test('a template’s prompts that nobody took up don’t wait; used again it asks each once, wherever it stands', async () => {
  const weekly = new Weekly();
  const asks = async (applyId: string, body: string) => {
    const { meeting } = await weekly.view();
    const { parts } = parseTemplate(body);
    await weekly.worker.ask('template/apply', { meetingId: meeting!.id, applyId, templateKey: null, parts });
  };
  await weekly.open(0);
  await asks('use-1', '## Start\n- How are you?\n- What is new?\n- 🔒 Pay');
  const { topics } = await weekly.view();
  await weekly.add('Hiring');
  const idOf = (asked: string) => topics.find(({ text }) => text === asked)!.id;
  await weekly.patch(idOf('What is new?'), { detail: 'The move' });
  await weekly.worker.ask('row/share', { table: 'topic', id: idOf('Pay'), newId: randomId() });
  await weekly.hold();

  const next = await weekly.next();
  expect(next.sinceLastTime.topics.map(({ text }) => text).sort()).toEqual(['Hiring', 'Pay', 'What is new?']);
  expect(next.topics).toEqual([]);
  await asks('use-2', '## Start\n- How are you?\n## Middle\n- What is new?');
  expect(onAgenda(await weekly.view()).sort()).toEqual(['Hiring', 'How are you?', 'Pay', 'What is new?']);
  await weekly.hold();

  await weekly.next();
  await asks('use-3', '## Check-in\n- How are you?');
  const last = await weekly.view();
  expect(last.topics.map(({ text, sectionId }) => [text, sectionId])).toEqual([['How are you?', last.sections[0]!.id]]);
});

test('what came of last time’s topics stands at the next meeting and in the record', async () => {
  const weekly = new Weekly();
  const { meeting } = await weekly.open(0);
  const section = await weekly.section('Wishes');
  const id = await weekly.add('Second screen', { sectionId: section });
  await weekly.tick(id, true);
  await weekly.patch(id, { outcome: 'Ordered on Friday' });
  await weekly.hold();
  const { saidAndDid } = await weekly.next();
  expect(saidAndDid).toEqual([{ id, text: 'Second screen', outcome: 'Ordered on Friday', visibility: 'shared' }]);
  const record = await weekly.worker.ask('view/meeting', { meetingId: meeting!.id });
  expect(record).toMatchObject({
    sections: [{ id: section, title: 'Wishes' }],
    topics: [{ outcome: 'Ordered on Friday', sectionId: section }],
  });
});

test('moving a topic to somebody else is a copy there and a tombstone here, also when it is sent twice', async () => {
  const weekly = new Weekly();
  await weekly.open(0);
  const personId = await weekly.person('Dora');
  const detail = 'With the *figures*';
  const id = await weekly.add('Depot', { raisedBy: 'them', detail, pinned: true, parkedAt: 5 }, 'private');
  const give = { id, newId: randomId(), personId };
  await weekly.worker.ask('topic/give', give);
  await weekly.worker.ask('topic/give', give);
  expect(onAgenda(await weekly.view())).toEqual([]);
  const dora = await weekly.worker.ask('view/person', { personId });
  expect(dora.topics).toMatchObject([
    { id: give.newId, text: 'Depot', detail, raisedBy: 'me', visibility: 'private', pinned: true, parked: false },
  ]);
  const rows = await weekly.worker.alive.database.read((unit) => unit.allWithTombstones('topic'));
  expect(rows.find((row) => row.id === id)?.deletedAt).not.toBeNull();

  await weekly.worker.ask('row/restore', { table: 'topic', id });
  await weekly.worker.ask('row/delete', { table: 'topic', id: give.newId });
  expect((await weekly.worker.ask('view/person', { personId })).topics).toEqual([]);
  expect(texts((await weekly.view()).parked)).toEqual(['Depot']);
});

test.each([
  ['to the one it is with', 'same', false],
  ['to nobody', 'nobody', false],
  ['after it was talked about', 'other', true],
])('a topic is not moved %s', async (_, to, ticked) => {
  const weekly = new Weekly();
  const { person } = await weekly.open(0);
  const other = await weekly.person('Dora');
  const id = await weekly.add('Depot');
  if (ticked) await weekly.tick(id, true);
  const personId = { same: person!.id, nobody: randomId(), other }[to]!;
  await expect(weekly.worker.ask('topic/give', { id, newId: randomId(), personId })).rejects.toThrow();
  expect(onAgenda(await weekly.view())).toEqual(['Depot']);
});

test('a manager who wrote most of the last agendas hears of it, until it is put away for a while', async () => {
  const weekly = new Weekly();
  const { person } = await weekly.open(0);
  await weekly.worker.ask('row/patch', { table: 'person', id: person!.id, fields: { relation: 'report' } });
  for (let week = 0; week < 3; week++) {
    await weekly.tick(await weekly.add('Mine'), true);
    if (week === 0) await weekly.tick(await weekly.add('Theirs', { raisedBy: 'them' }), true);
    await weekly.hold();
    expect((await weekly.next()).lopsided).toEqual(week === 2 ? { mine: 3, theirs: 1 } : null);
  }
  await weekly.worker.ask('row/patch', { table: 'person', id: person!.id, fields: { relation: 'manager' } });
  expect((await weekly.view()).lopsided).toBeNull();
  await weekly.worker.ask('row/patch', { table: 'person', id: person!.id, fields: { relation: 'report' } });
  await weekly.worker.ask('lopsided/hush', { personId: person!.id });
  expect((await weekly.view()).lopsided).toBeNull();
  weekly.worker.clock += 61 * DAY_MS;
  expect((await weekly.view()).lopsided).toEqual({ mine: 3, theirs: 1 });
});

test('whatever is done with topics, at the next meeting each open one is on the agenda or aside, once', async () => {
  const what = fc.constantFrom('add', 'pinned', 'tick', 'untick', 'park', 'back', 'put off', 'pin', 'place', 'section');
  const histories = fc.array(fc.array(fc.record({ what, which: fc.nat(20) }), { maxLength: 12 }), {
    minLength: 1,
    maxLength: 3,
  });
  await fc.assert(
    fc.asyncProperty(histories, async (meetings) => {
      const weekly = new Weekly();
      weekly.worker.dies = false;
      let view = await weekly.open(0);
      /** Texts of what has not been talked about for good. */
      const open = new Set<string>();
      let count = 0;
      for (const steps of meetings) {
        const here = view.meeting!.id;
        for (const step of steps) await act(step);
        await weekly.hold();
        view = await weekly.next();
        const agenda = onAgenda(view);
        expect([...agenda, ...texts(view.parked)].toSorted()).toEqual([...open].toSorted());

        async function act({ what, which }: { what: string; which: number }): Promise<void> {
          const now = await weekly.view();
          const shown = [...now.sinceLastTime.topics, ...now.topics];
          const topic = shown[which % shown.length];
          const parked = now.parked[which % now.parked.length];
          if (what === 'add' || what === 'pinned') {
            const text = `topic ${++count}`;
            await weekly.add(text, {
              pinned: what === 'pinned',
              rank: `a${count}`,
              sectionId: now.sections[0]?.id ?? null,
            });
            open.add(text);
          } else if (what === 'section') await weekly.section(`part ${which % 3}`, `a${which}`);
          else if (what === 'back' && parked) await weekly.patch(parked.id, { parkedAt: null, notIn: null });
          else if (!topic) return;
          else if (what === 'tick' || what === 'untick') {
            const done = what === 'tick';
            await weekly.tick(topic.id, done);
            if (done && !topic.pinned) open.delete(topic.text);
            else open.add(topic.text);
          } else if (what === 'pin') {
            await weekly.patch(topic.id, { pinned: !topic.pinned });
            if (topic.done && topic.pinned) open.delete(topic.text);
            else open.add(topic.text);
          } else if (what === 'park' && !topic.done) await weekly.patch(topic.id, { parkedAt: weekly.worker.clock });
          else if (what === 'put off' && !topic.done) await weekly.patch(topic.id, { notIn: here });
          else if (what === 'place') await weekly.patch(topic.id, { sectionId: now.sections.at(-1)?.id ?? null });
        }
      }
      await weekly.worker.die();
    }),
    { numRuns: 25 },
  );
}, 60_000);
