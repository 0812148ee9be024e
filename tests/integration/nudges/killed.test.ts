import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { parseNotificationId } from '@/utils/domain/nudges/nudge-id';
import { wakeNudges } from '@/utils/services/nudges/wake-nudges';
import { guest, oneOnOne, TestWorker } from '../support/worker';
import { at, wake } from './on-the-screen';

const DUE = at('23T10:00');

/** Killed after so many turns of the event loop's microtasks, wherever the wake stands by then. */
async function killedWithin(worker: TestWorker, turns: number): Promise<void> {
  void wakeNudges(worker.alive).catch(() => undefined);
  for (let i = 0; i < turns; i++) await new Promise((resolve) => setImmediate(resolve));
  await worker.kill();
}

test('killed at any line, again and again: none of several nudges is shown twice, and what was never claimed comes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat({ max: 60 }), { minLength: 1, maxLength: 4 }), async (kills) => {
      fakeBrowser.reset();
      const created = vi.spyOn(fakeBrowser.notifications, 'create');
      const worker = new TestWorker('2026-11-19T08:30:00Z');
      worker.dies = false;
      for (const name of ['Ben', 'Cem', 'Dana']) await worker.click(oneOnOne(name, '2026-11-24T10:00', [guest(name)]));
      worker.clock = DUE;
      for (const turns of kills) await killedWithin(worker, turns);
      await wake(worker, '23T10:05');
      await wake(worker, '23T10:10');
      const told = created.mock.calls.flatMap(([id]) => parseNotificationId(String(id))?.nudgeIds ?? []);
      expect(new Set(told).size).toBe(told.length);
      const rows = await worker.alive.database.read((unit) => unit.all('nudge'));
      const topics = rows.filter(({ kind }) => kind === 'topics');
      expect(topics.map(({ state }) => state)).toEqual(['claimed', 'claimed', 'claimed']);
      created.mockRestore();
      await worker.die();
    }),
    { numRuns: 15 },
  );
}, 60_000);
