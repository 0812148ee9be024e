import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomId } from '@/utils/domain/rows/id';
import { MINUTE_MS } from '@/utils/domain/time/lengths';
import { NoteModel } from '@/utils/state/panel/note-model';
import type { WorkerPort } from '@/utils/state/worker-port';
import { oneOnOne, TestWorker } from './support/worker';

/** The worker dies before every single message of these stories. */

async function meet(at = '2026-11-23T09:00:00Z') {
  const worker = new TestWorker(at);
  await worker.click(oneOnOne('weekly', '2026-11-23T10:00'));
  const { meeting } = await worker.ask('view/panel');
  const zone = { meetingId: meeting!.id, visibility: 'shared' as const };
  const write = (base: string, body: string, more = {}) =>
    worker.ask('note/write', { ...zone, base, body, writeId: randomId(), ...more });
  const shown = async () => {
    const view = await worker.ask('view/panel');
    return { body: view.notes?.shared.body, items: view.actionItems.map((item) => item.text), view };
  };
  return { worker, zone, write, shown };
}

const said = (text: string) => ({ id: randomId(), text, owner: 'them' as const, due: 'next' as const, rank: 'a0' });

test('a line becomes an item in one step with its leaving, and only once', async () => {
  const { worker, zone, write, shown } = await meet();
  await write('', 'Talked.\n\n[] Call Ana @ben');
  const made = said('Call Ana');
  const again = { ...zone, base: 'Talked.\n\n[] Call Ana @ben', body: 'Talked.', made, writeId: randomId() };
  await worker.ask('note/write', again);
  await worker.ask('note/write', again);
  const { body, items, view } = await shown();
  expect([body, items]).toEqual(['Talked.', ['Call Ana']]);
  expect(view.actionItems[0]).toMatchObject({ owner: 'them', due: 'next', visibility: 'shared' });
});

test('an item of the private notes is private', async () => {
  const { write, shown } = await meet();
  await write('', '', { visibility: 'private', made: said('Think about it') });
  expect((await shown()).view.actionItems).toMatchObject([{ text: 'Think about it', visibility: 'private' }]);
});

test('an item goes back into its notes, also when nothing else was ever in them; twice is once', async () => {
  const { worker, write, shown } = await meet();
  const made = said('Call *Ana*');
  await write('', '', { made });
  await worker.ask('item/back-to-note', { id: made.id, line: '[] Call *Ana* @Ben' });
  await worker.ask('item/back-to-note', { id: made.id, line: '[] Call *Ana* @Ben' });
  expect(await shown()).toMatchObject({ body: '[] Call \\*Ana\\* @Ben', items: [] });
});

test('what was taken back stands in the notes again and nowhere else', async () => {
  const { write, shown } = await meet();
  const made = said('Call Ana');
  await write('', '[] Call Ana');
  await write('[] Call Ana', '', { made });
  await write('', '[] Call Ana', { taken: made.id });
  expect(await shown()).toMatchObject({ body: '[] Call Ana', items: [] });
});

test('an item that came from no note has nowhere to go back to', async () => {
  const { worker } = await meet();
  const missing = worker.ask('item/back-to-note', { id: 'nothing', line: '[] x' });
  await expect(missing).rejects.toMatchObject({ code: 'not-found' });
});

test('killed at any step, a line is a line or an item, never both and never neither', async () => {
  for (let steps = 0; steps < 12; steps++) {
    const { worker, zone, write, shown } = await meet();
    await write('', 'a\n\n[] b');
    const letter = { ...zone, base: 'a\n\n[] b', body: 'a', made: said('b'), writeId: randomId() };
    const killed = worker.ask('note/write', letter).catch(() => undefined);
    for (let i = 0; i < steps; i++) await new Promise((go) => setTimeout(go));
    await worker.kill();
    void killed;
    const { body, items } = await shown();
    expect([
      ['a\n\n[] b', []],
      ['a', ['b']],
    ]).toContainEqual([body, items]);
    await worker.ask('note/write', letter);
    expect(await shown()).toMatchObject({ body: 'a', items: ['b'] });
  }
});

test('how notes were before a pause and before a large deletion can be had back, the newest first', async () => {
  const { worker, zone, write } = await meet();
  const long = 'words '.repeat(100).trim();
  await write('', 'first');
  await write('first', 'first, typed on');
  worker.clock += 5 * MINUTE_MS;
  await write('first, typed on', long);
  await write(long, 'x');
  const versions = await worker.ask('view/note-versions', zone);
  expect(versions.map(({ body }) => body)).toEqual([long, 'first, typed on']);
  expect(versions[0]!.at).toBeGreaterThan(versions[1]!.at);
  const other = await worker.ask('view/note-versions', { ...zone, visibility: 'private' });
  expect(other).toEqual([]);
});

test('versions are kept on this device alone', async () => {
  const { worker, write } = await meet();
  await write('', 'a secret of before');
  worker.clock += 5 * MINUTE_MS;
  await write('a secret of before', 'now');
  expect(await worker.ask('backup/make')).not.toContain('a secret of before');
});

/** A panel's port that answers when it is told to, so that writes of two panels cross each other. */
function slowPort(worker: TestWorker) {
  const waiting: (() => void)[] = [];
  const write = async (type: never, data: never) => {
    const letter = { ...(data as object), writeId: randomId() };
    await new Promise<void>((go) => waiting.push(go));
    return worker.ask(type, letter as never);
  };
  return { port: { write } as unknown as WorkerPort, deliver: () => waiting.shift()?.() };
}

type Step = { panel: 0 | 1; act: 'type' | 'flush' | 'deliver' | 'look'; at: number };

const steps = fc.array(
  fc.record<Step>({
    panel: fc.constantFrom(0, 1),
    act: fc.constantFrom('type', 'type', 'flush', 'deliver', 'look'),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
  { maxLength: 30 },
);

test('two panels that type into one note at once come to one text with every letter of both', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (story) => {
      const { worker, zone, write, shown } = await meet();
      worker.dies = false;
      const start = 'one two three';
      await write('', start);
      const panels = [slowPort(worker), slowPort(worker)].map(({ port, deliver }) => {
        return { deliver, note: new NoteModel(port, zone.meetingId, 'shared', start) };
      });
      const settle = () => new Promise((go) => setTimeout(go, 2));
      const look = async ({ note }: (typeof panels)[number]) => {
        const askedAt = performance.now();
        note.hear((await shown()).body ?? '', askedAt);
      };
      const typed: string[] = [];
      for (const { panel, act, at } of story) {
        const one = panels[panel]!;
        if (act === 'type') {
          const text = one.note.body.peek();
          const letter = String.fromCodePoint(0x4e00 + typed.length);
          const place = Math.round(at * text.length);
          typed.push(letter);
          one.note.type(text.slice(0, place) + letter + text.slice(place));
        } else if (act === 'flush') one.note.flush();
        else if (act === 'deliver') {
          one.deliver();
          await settle();
        } else await look(one);
      }
      for (let round = 0; round < 40 && !panels.every(({ note }) => note.settled()); round++) {
        for (const { note, deliver } of panels) {
          note.flush();
          deliver();
          await settle();
        }
      }
      for (const one of panels) await look(one);
      const { body } = await shown();
      expect(panels.map(({ note }) => note.body.peek())).toEqual([body, body]);
      for (const letter of typed) expect([...body!].filter((one) => one === letter)).toHaveLength(1);
      expect(body!.replace(/[\u4e00-\u9fff]/g, '')).toBe(start);
    }),
    { numRuns: 40 },
  );
});
