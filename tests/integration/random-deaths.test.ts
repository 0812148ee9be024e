import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashId } from '@/utils/domain/rows/id';
import { newTopic } from '@/utils/domain/rows/new-rows';
import type { OwnPagesProtocol } from '@/utils/messaging/own-pages-protocol';
import { oneOnOne, TestWorker } from './support/worker';

/**
 * Edits in any order, the worker dying before, within or after any of them, and each sent again when its answer was
 * lost: what was acknowledged is there, once, and nothing else.
 */
type Edit =
  | { kind: 'add'; n: number; private: boolean }
  | { kind: 'rename'; n: number; text: string }
  | { kind: 'tick'; n: number; done: boolean }
  | { kind: 'delete' | 'restore'; n: number }
  | { kind: 'note'; line: string };
type Fate = 'lives' | 'dies-before' | 'answer-lost' | { killedAfter: number };

const n = fc.nat({ max: 4 });
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ kind: fc.constant('add' as const), n, private: fc.boolean() }),
  fc.record({ kind: fc.constant('rename' as const), n, text: fc.string({ maxLength: 20 }) }),
  fc.record({ kind: fc.constant('tick' as const), n, done: fc.boolean() }),
  fc.record({ kind: fc.constantFrom('delete' as const, 'restore' as const), n }),
  fc.record({ kind: fc.constant('note' as const), line: fc.stringMatching(/^[a-z]{3,12}$/) }),
);
const fate: fc.Arbitrary<Fate> = fc.oneof(
  fc.constantFrom<Fate>('lives', 'dies-before', 'answer-lost'),
  fc.record({ killedAfter: fc.nat({ max: 40 }) }),
);

/** What a user would believe after each acknowledgement. */
class Belief {
  topics = new Map<number, { text: string; done: boolean; deleted: boolean }>();
  note = '';

  apply(one: Edit): boolean {
    if (one.kind === 'note') {
      this.note += `${one.line}\n`;
      return true;
    }
    const topic = this.topics.get(one.n);
    if (one.kind === 'add') {
      if (!topic) this.topics.set(one.n, { text: `topic ${one.n}`, done: false, deleted: false });
      return true;
    }
    if (!topic || (topic.deleted && one.kind !== 'restore' && one.kind !== 'delete')) return false;
    if (one.kind === 'rename') topic.text = one.text;
    else if (one.kind === 'tick') topic.done = one.done;
    else topic.deleted = one.kind === 'delete';
    return true;
  }
}

const topicId = (number: number) => hashId('random topic', String(number));

test('nothing acknowledged is lost and nothing is written twice, whenever the worker dies', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(edit, fate), { minLength: 1, maxLength: 25 }), async (edits) => {
      const worker = new TestWorker('2026-11-23T08:30:00Z');
      worker.dies = false;
      await worker.click(oneOnOne('weekly', '2026-11-23T10:00'));
      const { id: meetingId, pairId } = (await worker.ask('view/panel')).meeting!;
      const belief = new Belief();
      let sent = 0;
      for (const [one, what] of edits) {
        worker.clock += 1_000;
        const message = messageOf(one, { meetingId, pairId, note: belief.note, writeId: `w${sent++}` });
        if (what === 'dies-before') await worker.die();
        if (typeof what === 'object') await killedWithin(worker, message, what.killedAfter);
        const known = belief.apply(one);
        const first = await outcome(worker, message);
        if (what === 'answer-lost') {
          await worker.die();
          expect(await outcome(worker, message)).toBe(first);
        }
        expect(first).toBe(known ? 'acknowledged' : 'not-found');
      }
      await worker.die();
      const panel = await worker.ask('view/panel');
      const shown = [...panel.topics, ...panel.sinceLastTime.topics].map((one) => [one.id, one.text, one.done]);
      const believed = [...belief.topics]
        .filter(([, topic]) => !topic.deleted)
        .map(([number, topic]) => [topicId(number), topic.text, topic.done]);
      expect(shown.sort()).toEqual(believed.sort());
      expect(panel.notes!.private.body).toBe(belief.note);
    }),
    { numRuns: 60 },
  );
});

type Message = { type: keyof OwnPagesProtocol; data: unknown };

function messageOf(one: Edit, at: { meetingId: string; pairId: string; note: string; writeId: string }): Message {
  const { meetingId, pairId } = at;
  if (one.kind === 'note') {
    const write = { meetingId, visibility: 'private', base: at.note, body: `${at.note}${one.line}\n` };
    return { type: 'note/write', data: { ...write, writeId: at.writeId } };
  }
  const id = topicId(one.n);
  if (one.kind === 'add') {
    const fields = newTopic({ pairId, text: `topic ${one.n}`, raisedBy: 'me', rank: `a${one.n}` });
    const visibility = one.private ? 'private' : 'shared';
    return { type: 'row/create', data: { table: 'topic', id, visibility, fields } };
  }
  if (one.kind === 'rename') return { type: 'row/patch', data: { table: 'topic', id, fields: { text: one.text } } };
  if (one.kind === 'tick') return { type: 'topic/tick', data: { id, meetingId, done: one.done } };
  return { type: one.kind === 'delete' ? 'row/delete' : 'row/restore', data: { table: 'topic', id } };
}

/** Sends a message to a worker that is killed some steps later. Nobody hears an answer. */
async function killedWithin(worker: TestWorker, { type, data }: Message, steps: number): Promise<void> {
  void worker.ask(type, data as never).catch(() => undefined);
  for (let i = 0; i < steps; i++) await (i % 4 === 3 ? new Promise(setImmediate) : Promise.resolve());
  await worker.kill();
}

async function outcome(worker: TestWorker, { type, data }: Message): Promise<string> {
  try {
    await worker.ask(type, data as never);
    return 'acknowledged';
  } catch (error) {
    return (error as { code: string }).code;
  }
}

test('sharing is all or nothing, at whichever step the worker is killed', async () => {
  const outcomes = new Set<string>();
  for (let steps = 0; steps < 60; steps += 2) {
    const worker = new TestWorker('2026-11-23T08:30:00Z');
    worker.dies = false;
    await worker.click(oneOnOne('weekly', '2026-11-23T10:00'));
    const { pairId } = (await worker.ask('view/panel')).meeting!;
    const fields = newTopic({ pairId, text: 'Raise', raisedBy: 'me', rank: 'a0' });
    await worker.ask('row/create', { table: 'topic', id: 'secret', visibility: 'private', fields });
    await killedWithin(worker, { type: 'row/share', data: { table: 'topic', id: 'secret', newId: 'open' } }, steps);
    const rows = await worker.alive.database.read((unit) => unit.all('topic'));
    expect(rows).toHaveLength(1);
    outcomes.add(`${rows[0]!.id} in ${rows[0]!.scope === 'vault' ? 'vault' : 'pair'}`);
  }
  expect([...outcomes].sort()).toEqual(['open in pair', 'secret in vault']);
});
