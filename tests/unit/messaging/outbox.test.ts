import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { HalfhourError } from '@/utils/domain/errors';
import { Outbox } from '@/utils/messaging/outbox';

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

const answerTo = (personId: string) => ({ personId });

test('letters arrive in order, each acknowledged, and the number of waiting ones is told', async () => {
  const got: string[] = [];
  const pending: number[] = [];
  const send = async (_: string, data: unknown) => void got.push((data as { personId: string }).personId);
  const outbox = new Outbox({ send, onPending: (count) => pending.push(count) });
  await Promise.all(['a', 'b', 'c'].map((id) => outbox.push('person/unmerge', answerTo(id))));
  expect(got).toEqual(['a', 'b', 'c']);
  expect(pending).toEqual([1, 2, 3, 2, 1, 0]);
});

test('a worker that is dead for a while is told everything in the end; only what lasts is told the user', async () => {
  let alive = false;
  const got: unknown[] = [];
  const troubles: unknown[] = [];
  const send = async (_: string, data: unknown) => {
    if (!alive) throw new Error('Could not establish connection');
    got.push(data);
  };
  const outbox = new Outbox({ send, onTrouble: (code) => troubles.push(code) });
  const letter = outbox.push('person/unmerge', answerTo('a'));
  await vi.advanceTimersByTimeAsync(400);
  expect(troubles).toEqual([]);
  await vi.advanceTimersByTimeAsync(4_000);
  expect(troubles).toEqual(['worker-unreachable']);
  alive = true;
  await vi.advanceTimersByTimeAsync(6_000);
  await letter;
  expect(got).toEqual([{ personId: 'a' }]);
  expect(troubles).toEqual(['worker-unreachable', null]);
});

test('a letter that is refused is given back, and the next one goes', async () => {
  const send = async (_: string, data: unknown) => {
    if ((data as { personId: string }).personId === 'gone') throw new HalfhourError('not-found');
  };
  const outbox = new Outbox({ send });
  const refused = outbox.push('person/unmerge', answerTo('gone'));
  const next = outbox.push('person/unmerge', answerTo('there'));
  await expect(refused).rejects.toMatchObject({ code: 'not-found' });
  await next;
  expect(outbox.pending).toBe(0);
});

test('a letter at which the worker itself stumbles does not hold up the others for ever', async () => {
  const got: string[] = [];
  const send = async (_: string, data: unknown) => {
    const { personId } = data as { personId: string };
    if (personId === 'poison') throw new HalfhourError('unknown');
    got.push(personId);
  };
  const outbox = new Outbox({ send });
  const poison = outbox.push('person/unmerge', answerTo('poison')).catch((error) => error.code);
  const next = outbox.push('person/unmerge', answerTo('next'));
  await vi.advanceTimersByTimeAsync(20_000);
  await next;
  expect([await poison, got, outbox.pending]).toEqual(['unknown', ['next'], 0]);
});

test('a full disk keeps the letter until there is room', async () => {
  let room = false;
  const troubles: unknown[] = [];
  const send = async () => {
    if (!room) throw new HalfhourError('storage-full');
  };
  const outbox = new Outbox({ send, onTrouble: (code) => troubles.push(code) });
  const letter = outbox.push('person/unmerge', answerTo('a'));
  await vi.advanceTimersByTimeAsync(1_000);
  expect([outbox.pending, troubles]).toEqual([1, ['storage-full']]);
  room = true;
  await vi.advanceTimersByTimeAsync(6_000);
  await letter;
  expect(troubles).toEqual(['storage-full', null]);
});

test('leaving the page hands everything over at once, in order, with the words still being typed', () => {
  const got: string[] = [];
  const send = (_: string, data: unknown) => {
    got.push((data as { personId: string }).personId);
    return new Promise(() => undefined);
  };
  const outbox = new Outbox({ send });
  void outbox.push('person/unmerge', answerTo('a'));
  void outbox.push('person/unmerge', answerTo('b'));
  const page = Object.assign(new EventTarget(), { visibilityState: 'hidden', defaultView: new EventTarget() });
  outbox.flushOnLeave(() => void outbox.push('person/unmerge', answerTo('typed')), page as unknown as Document);
  page.defaultView.dispatchEvent(new Event('pagehide'));
  expect(got).toEqual(['a', 'b', 'typed']);
});

test('whatever fails and however often: what was acknowledged was delivered, in the order of its first delivery', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.boolean(), { maxLength: 60 }),
      fc.integer({ min: 1, max: 12 }),
      async (weather, count) => {
        const got: string[] = [];
        const send = async (_: string, data: unknown) => {
          const fine = weather.shift() ?? true;
          const { personId } = data as { personId: string };
          // A lost answer: it was written, and the page doesn't know.
          if (fine || personId.length % 2 === 0) got.push(personId);
          if (!fine) throw new Error('message port closed');
        };
        const outbox = new Outbox({ send });
        const ids = Array.from({ length: count }, (_, i) => 'x'.repeat(i + 1));
        const all = Promise.all(ids.map((id) => outbox.push('person/unmerge', answerTo(id))));
        await vi.advanceTimersByTimeAsync(400_000);
        await all;
        expect([...new Set(got)]).toEqual(ids);
      },
    ),
    { numRuns: 40 },
  );
});
