import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomId } from '@/utils/domain/rows/id';
import { newTopic } from '@/utils/domain/rows/new-rows';
import { SLOT_MS, type TalkSlot } from '@/utils/domain/wrap-up/talk-balance';
import { guest, oneOnOne, TestWorker } from './support/worker';

/** The worker dies before every single message of these stories. */

async function meet(worker: TestWorker, day: string, uid = 'weekly') {
  worker.clock = Date.parse(`${day}T08:58:00Z`);
  await worker.click(oneOnOne(uid, `${day}T10:00`));
  const { meeting } = await worker.ask('view/panel');
  worker.clock = Date.parse(`${day}T09:20:00Z`);
  return { meetingId: meeting!.id, pairId: meeting!.pairId };
}

async function talkAbout(worker: TestWorker, at: { meetingId: string; pairId: string }, text: string, more = {}) {
  const id = randomId();
  const fields = newTopic({ pairId: at.pairId, text, raisedBy: 'me', rank: 'a0', ...more });
  await worker.ask('row/create', { table: 'topic', id, visibility: 'shared', fields });
  await worker.ask('topic/tick', { id, meetingId: at.meetingId, done: true });
}

const touched = (view: { themes: { theme: string; touched: boolean }[] }) =>
  view.themes.filter((mark) => mark.touched).map(({ theme }) => theme);

test('a rating is kept, changed and taken back; nothing typed leaves nothing', async () => {
  const worker = new TestWorker('2026-11-23T08:30:00Z');
  const { meetingId } = await meet(worker, '2026-11-23');
  expect(await worker.ask('view/wrap-up', { meetingId })).toMatchObject({
    rating: null,
    better: null,
    secondsMe: 0,
    secondsThem: 0,
    guessedShare: null,
    agreement: null,
    recent: [],
  });
  await worker.ask('wrap-up/patch', { meetingId, fields: { rating: 4 } });
  await worker.ask('wrap-up/patch', { meetingId, fields: { guessedShare: 40 } });
  expect(await worker.ask('view/wrap-up', { meetingId })).toMatchObject({ rating: 4, guessedShare: 40 });
  await worker.ask('wrap-up/patch', { meetingId, fields: { rating: null } });
  expect(await worker.ask('view/wrap-up', { meetingId })).toMatchObject({ rating: null, guessedShare: 40 });
});

test.each([
  ['a rating of six', 'wrap-up/patch', { fields: { rating: 6 } }],
  ['seconds as they are', 'wrap-up/patch', { fields: { secondsMe: 5 } }],
  ['a share of more than all', 'wrap-up/patch', { fields: { guessedShare: 101 } }],
  ['a theme nobody knows', 'theme/touch', { theme: 'weather', touched: true }],
  ['half a slot', 'talk/count', { slots: [{ slot: 0.5, side: 'me' }] }],
] as const)('%s is refused', async (_, type, data) => {
  const worker = new TestWorker('2026-11-23T08:30:00Z');
  const { meetingId } = await meet(worker, '2026-11-23');
  await expect(worker.ask(type, { meetingId, ...data } as never)).rejects.toMatchObject({ code: 'bad-request' });
});

test('a meeting that is gone is not rated', async () => {
  const worker = new TestWorker('2026-11-23T08:30:00Z');
  for (const ask of [
    worker.ask('wrap-up/patch', { meetingId: 'nobody', fields: { rating: 4 } }),
    worker.ask('theme/touch', { meetingId: 'nobody', theme: 'growth', touched: true }),
    worker.ask('view/wrap-up', { meetingId: 'nobody' }),
  ]) {
    await expect(ask).rejects.toMatchObject({ code: 'not-found' });
  }
});

test('themes are guessed from what was ticked, corrected by a word, and the word can be taken back', async () => {
  const worker = new TestWorker('2026-11-23T08:30:00Z');
  const at = await meet(worker, '2026-11-23');
  await talkAbout(worker, at, 'Anything', { theme: 'growth' });
  await talkAbout(worker, at, 'Blocked by the firewall, blocker for the release');
  const view = () => worker.ask('view/wrap-up', { meetingId: at.meetingId });
  expect(touched(await view())).toEqual(['roadblocks', 'growth']);
  await worker.ask('theme/touch', { meetingId: at.meetingId, theme: 'growth', touched: false });
  await worker.ask('theme/touch', { meetingId: at.meetingId, theme: 'team', touched: true });
  expect(touched(await view())).toEqual(['roadblocks', 'team']);
  await worker.ask('theme/touch', { meetingId: at.meetingId, theme: 'growth', touched: null });
  await worker.ask('theme/touch', { meetingId: at.meetingId, theme: 'team', touched: null });
  expect(touched(await view())).toEqual(['roadblocks', 'growth']);
  await worker.ask('theme/touch', { meetingId: at.meetingId, theme: 'team', touched: true });
  expect(touched(await view())).toEqual(['roadblocks', 'growth', 'team']);
});

test('after two low ratings it asks; the answer stands on top of the next meetings until it is put away', async () => {
  const worker = new TestWorker('2026-11-09T08:30:00Z');
  const first = await meet(worker, '2026-11-09');
  await worker.ask('wrap-up/patch', { meetingId: first.meetingId, fields: { rating: 2 } });
  expect(await worker.ask('view/wrap-up', { meetingId: first.meetingId })).toMatchObject({
    asksForBetter: false,
  });
  const second = await meet(worker, '2026-11-16');
  await worker.ask('wrap-up/patch', { meetingId: second.meetingId, fields: { rating: 1 } });
  expect(await worker.ask('view/wrap-up', { meetingId: second.meetingId })).toMatchObject({ asksForBetter: true });
  await worker.ask('wrap-up/patch', { meetingId: second.meetingId, fields: { better: 'Start with their topics' } });
  const third = await meet(worker, '2026-11-23');
  const view = () => worker.ask('view/wrap-up', { meetingId: third.meetingId });
  expect(await view()).toMatchObject({
    asksForBetter: false,
    agreement: { meetingId: second.meetingId, text: 'Start with their topics' },
  });
  await worker.ask('wrap-up/patch', { meetingId: second.meetingId, fields: { betterClosedAt: worker.clock } });
  expect(await view()).toMatchObject({ agreement: null });
});

test('the themes of the last meetings that were held, and whether a next one was seen', async () => {
  const worker = new TestWorker('2026-11-09T08:30:00Z');
  const first = await meet(worker, '2026-11-09');
  await talkAbout(worker, first, 'Anything', { theme: 'growth' });
  const second = await meet(worker, '2026-11-16');
  const view = () => worker.ask('view/wrap-up', { meetingId: second.meetingId });
  expect(await view()).toMatchObject({ recent: [{ meetingId: first.meetingId, themes: ['growth'] }], next: null });
  await worker.show([oneOnOne('weekly', '2026-11-23T10:00')], '2026-11-23', '2026-11-29');
  await worker.click(oneOnOne('weekly', '2026-11-23T10:00'));
  expect(await view()).toMatchObject({ next: { start: Date.parse('2026-11-23T09:00:00Z') }, recurring: true });
});

test('two panels count the same talk once, in whatever order and however often it arrives', async () => {
  const worker = new TestWorker('2026-11-23T08:30:00Z');
  const { meetingId } = await meet(worker, '2026-11-23');
  worker.dies = false;
  let counted = 0;
  let base = 0;
  const slot = fc.record({
    slot: fc.integer({ min: 0, max: 40 }),
    side: fc.constantFrom('me' as const, 'them' as const),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(slot, { maxLength: 10 }), { maxLength: 6 }), async (letters) => {
      base += 1_000;
      const moved = letters.map((slots): TalkSlot[] => slots.map((one) => ({ ...one, slot: one.slot + base })));
      for (const slots of [...moved, ...moved]) await worker.ask('talk/count', { meetingId, slots });
      counted += new Set(moved.flat().map((one) => one.slot)).size;
      const { secondsMe, secondsThem } = await worker.ask('view/wrap-up', { meetingId });
      expect(secondsMe + secondsThem).toBe(counted * 5);
    }),
    { numRuns: 20 },
  );
});

test('an event that turns out to be with somebody else takes what one thought of it along', async () => {
  const worker = new TestWorker('2026-11-23T08:30:00Z');
  const { meetingId } = await meet(worker, '2026-11-23');
  await worker.ask('wrap-up/patch', { meetingId, fields: { rating: 5 } });
  await worker.ask('theme/touch', { meetingId, theme: 'growth', touched: true });
  await worker.click(oneOnOne('weekly', '2026-11-23T10:00', [guest('Cleo')]));
  const { meeting } = await worker.ask('view/panel');
  expect(meeting).toMatchObject({ personName: 'Cleo' });
  expect(meeting!.id).not.toBe(meetingId);
  const view = await worker.ask('view/wrap-up', { meetingId: meeting!.id });
  expect(view.rating).toBe(5);
  expect(touched(view)).toEqual(['growth']);
});

test('when the talk ended is kept with what the keys counted, whichever letter comes last', async () => {
  const worker = new TestWorker('2026-11-23T08:30:00Z');
  const at = await meet(worker, '2026-11-23');
  await talkAbout(worker, at, 'Anything');
  const begun = Date.parse('2026-11-23T09:00:00Z') / SLOT_MS;
  // Thirty-three of thirty minutes; the letter of the first ones is late.
  const slots = Array.from({ length: 396 }, (_, n): TalkSlot => ({ slot: begun + n, side: n % 3 ? 'them' : 'me' }));
  await worker.ask('talk/count', { meetingId: at.meetingId, slots: slots.slice(200) });
  await worker.ask('talk/count', { meetingId: at.meetingId, slots: slots.slice(0, 200) });
  worker.clock = Date.parse('2026-11-23T10:30:00Z');
  const days = { first: '2026-11-23', last: '2026-11-23' };
  const { tally } = await worker.ask('view/insights', { about: { kind: 'all' }, days, firstDay: 1 });
  expect(tally.lengthKept).toEqual({ part: 33, of: 30 });
});
