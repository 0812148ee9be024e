import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { HalfhourError } from '@/utils/domain/errors';
import { createLiveView } from '@/utils/state/live-view';

/** A promise that is settled by hand. */
function byHand<T>() {
  let settle!: (value: T) => void;
  let fail!: (error: unknown) => void;
  const promise = new Promise<T>((resolve, reject) => {
    settle = resolve;
    fail = reject;
  });
  return { promise, settle, fail };
}

const add = (word: string) => (words: string[]) => [...words.filter((other) => other !== word), word];

test('an edit is shown before the worker knows of it', async () => {
  const view = createLiveView(async () => ['old']);
  await view.reload();
  view.edit(add('new'), () => new Promise(() => undefined));
  expect(view.shown.value).toEqual(['old', 'new']);
  expect(view.unacknowledged.value).toBe(1);
});

test('an answer that was asked for before the acknowledgement does not take the edit away', async () => {
  const answers = [byHand<string[]>(), byHand<string[]>()];
  let asked = 0;
  const view = createLiveView(() =>
    asked === 0 ? Promise.resolve(asked++ ? [] : ['old']) : answers[asked++ - 1]!.promise,
  );
  await view.reload();
  const write = byHand<void>();
  view.edit(add('new'), () => write.promise);
  const stale = view.reload();
  write.settle();
  await vi.waitFor(() => expect(view.unacknowledged.value).toBe(0));
  answers[0]!.settle(['old']);
  await vi.waitFor(() => expect(asked).toBe(3));
  expect(view.shown.value).toEqual(['old', 'new']);
  answers[1]!.settle(['old', 'new']);
  await stale;
  expect(view.shown.value).toEqual(['old', 'new']);
});

test('a refused edit is taken back and its reason told', async () => {
  const view = createLiveView(async () => ['old']);
  await view.reload();
  view.edit(add('new'), () => Promise.reject(new HalfhourError('not-found')));
  await vi.waitFor(() => expect(view.failure.value).toBe('not-found'));
  expect(view.shown.value).toEqual(['old']);
});

test('what cannot be loaded says why, and loads when it can', async () => {
  let dead = true;
  const view = createLiveView(async () => {
    if (dead) throw new HalfhourError('worker-unreachable');
    return ['back'];
  });
  await view.reload();
  expect(view.error.value).toBe('worker-unreachable');
  dead = false;
  await view.reload();
  expect([view.error.value, view.shown.value]).toEqual([null, ['back']]);
});

test('whatever the order of answers and acknowledgements, an edit once shown never disappears', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 5 }), async (s, words) => {
      const stored: string[] = [];
      const view = createLiveView(() => s.schedule(Promise.resolve()).then(() => [...stored]));
      void view.reload();
      await s.waitAll();
      for (const word of words) {
        view.edit(add(word), () => s.schedule(Promise.resolve()).then(() => void stored.push(word)));
        void view.reload();
      }
      const seen = view.shown.subscribe((shown) => expect(shown?.toSorted()).toEqual(words.toSorted()));
      await s.waitAll();
      seen();
      expect(view.unacknowledged.value).toBe(0);
    }),
    { numRuns: 50 },
  );
});
