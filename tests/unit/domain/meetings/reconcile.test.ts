import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Attendee } from '@/utils/domain/calendar/calendar-event';
import { answerPatch } from '@/utils/domain/meetings/answer';
import type { MeetingTruth, SightingFacts } from '@/utils/domain/meetings/facts';
import type { HeldSign } from '@/utils/domain/meetings/held';
import { reconcile, truthPatch } from '@/utils/domain/meetings/reconcile';
import { MINUTE_MS } from '@/utils/domain/time/lengths';
import { at, BERLIN, believe, MONDAY, seen, TUESDAY_NOON } from './given';

const ana = (response: Attendee['response']): Attendee => ({
  name: 'Ana',
  email: 'ana@x.example',
  response,
  self: false,
});

describe('the state of a meeting and how we know it', () => {
  type Case = [what: string, facts: Partial<SightingFacts>, now: number, expected: [string, string, string]];
  const cases: Case[] = [
    ['stands in the calendar', {}, MONDAY, ['scheduled', 'seen', 'unknown']],
    ['waits for my answer', { state: 'needsAction' }, MONDAY, ['scheduled', 'seen', 'unknown']],
    ['the calendar tells no state', { state: 'unknown' }, MONDAY, ['scheduled', 'seen', 'unknown']],
    ['marked cancelled', { state: 'cancelled' }, MONDAY, ['cancelled', 'marked-cancelled', 'unknown']],
    ['cancelled by me', { state: 'cancelled', organizerIsMe: true }, MONDAY, ['cancelled', 'marked-cancelled', 'me']],
    [
      'by them',
      { title: 'Canceled: Ana 1:1', organizerIsMe: false },
      MONDAY,
      ['cancelled', 'title-says-cancelled', 'them'],
    ],
    ['in their words', { title: 'Annulé : Ana 1:1' }, MONDAY, ['cancelled', 'title-says-cancelled', 'unknown']],
    ['missing once', { missedViews: 1 }, MONDAY, ['scheduled', 'seen', 'unknown']],
    ['missing twice', { missedViews: 2 }, MONDAY, ['cancelled', 'gone-from-two-views', 'unknown']],
    ['own event gone', { missedViews: 2, organizerIsMe: true }, MONDAY, ['cancelled', 'gone-from-two-views', 'me']],
    ['my no', { state: 'declined' }, MONDAY, ['declined', 'own-no', 'me']],
    ['their no', { others: [ana('declined')] }, MONDAY, ['declined', 'their-no', 'them']],
    ['their yes', { others: [ana('accepted')] }, MONDAY, ['scheduled', 'seen', 'unknown']],
    ['one of two said no', { others: [ana('declined'), ana('accepted')] }, MONDAY, ['scheduled', 'seen', 'unknown']],
    ['over, no sign of it', {}, TUESDAY_NOON, ['unknown', 'past-without-sign', 'unknown']],
    ['over, cancelled', { state: 'cancelled' }, TUESDAY_NOON, ['cancelled', 'marked-cancelled', 'unknown']],
    ['running', {}, at('2026-11-24T10:29'), ['scheduled', 'seen', 'unknown']],
    ['over to the minute', {}, at('2026-11-24T10:30'), ['unknown', 'past-without-sign', 'unknown']],
    ['all day, this evening', { start: null, end: null }, at('2026-11-24T20:00'), ['scheduled', 'seen', 'unknown']],
    [
      'all day, the day after',
      { start: null, end: null },
      at('2026-11-25T00:01'),
      ['unknown', 'past-without-sign', 'unknown'],
    ],
    ['no end shown', { end: null }, at('2026-11-24T10:31'), ['unknown', 'past-without-sign', 'unknown']],
    ['no time read at all', { start: null, end: null, date: null }, TUESDAY_NOON, ['scheduled', 'seen', 'unknown']],
  ];
  test.each(cases)('%s', (_, facts, now, [state, stateReason, stateBy]) => {
    expect(believe([{ sightings: [seen(facts)], now }])).toMatchObject({ state, stateReason, stateBy });
  });
});

describe('held', () => {
  const sign = (kind: HeldSign['kind'], time: string): HeldSign => ({ kind, at: at(time) });
  type Case = [what: string, signs: HeldSign[], expected: [string, string]];
  const cases: Case[] = [
    ['notes written during it', [sign('note', '2026-11-24T10:12')], ['held', 'note']],
    ['notes written the day after', [sign('note', '2026-11-25T08:00')], ['held', 'note']],
    ['opened a little early', [sign('note', '2026-11-24T09:50')], ['held', 'note']],
    ['notes of the day before are preparation', [sign('note', '2026-11-23T16:00')], ['unknown', 'past-without-sign']],
    ['a topic ticked in it', [sign('topic-ticked', '2026-11-24T10:20')], ['held', 'topic-ticked']],
    ['something promised in it', [sign('action-made', '2026-11-24T10:20')], ['held', 'action-made']],
    ['an old promise ticked meanwhile', [sign('action-done', '2026-11-24T10:20')], ['held', 'action-done']],
    [
      'an old promise ticked in the evening',
      [sign('action-done', '2026-11-24T18:00')],
      ['unknown', 'past-without-sign'],
    ],
    [
      'the strongest sign is the reason',
      [sign('action-done', '2026-11-24T10:20'), sign('note', '2026-11-24T10:21')],
      ['held', 'note'],
    ],
  ];
  const now = at('2026-11-26T09:00');
  test.each(cases)('%s', (_, signs, [state, stateReason]) => {
    expect(believe([{ sightings: [seen()], signs, now }])).toMatchObject({ state, stateReason });
  });

  test('notes taken while people met outlast the event that was tidied away; a cancellation with a note stays one', () => {
    const signs = [sign('note', '2026-11-24T10:12')];
    expect(believe([{ sightings: [seen({ missedViews: 2 })], signs, now }]).state).toBe('held');
    expect(believe([{ sightings: [seen({ state: 'cancelled' })], signs, now }]).state).toBe('cancelled');
  });

  test('a meeting without an event is held by its notes', () => {
    const made: MeetingTruth = { ...believe([{ sightings: [seen()] }]), stateReason: 'made-by-user' };
    const signs = [sign('note', '2026-11-24T10:12')];
    expect(believe([{ signs: [], now: MONDAY }], made)).toMatchObject({
      state: 'scheduled',
      stateReason: 'made-by-user',
    });
    expect(believe([{ signs, now: TUESDAY_NOON }], made).state).toBe('held');
  });
});

describe("the user's word", () => {
  const over = believe([{ sightings: [seen()], now: TUESDAY_NOON }]);
  test.each([
    ['held', 'held', 'user-said-held', TUESDAY_NOON],
    ['not-held', 'missed', 'user-said-not-held', null],
  ] as const)('%s beats what the calendar says', (answer, state, stateReason, answeredAt) => {
    const said = { ...over, ...answerPatch(over, answer, BERLIN, TUESDAY_NOON) };
    const again = believe([{ sightings: [seen({ state: 'cancelled' })], now: TUESDAY_NOON }], said);
    expect(again).toMatchObject({ state, stateReason, answeredAt });
  });
  test('dismissing puts the question away and claims nothing', () => {
    const said = { ...over, ...answerPatch(over, 'dismiss', BERLIN, TUESDAY_NOON) };
    expect(said).toMatchObject({ state: 'unknown', userSaid: null, answeredAt: TUESDAY_NOON });
  });
  test('"we met" of tomorrow is a slip', () => {
    const ahead = believe([{ sightings: [seen()] }]);
    expect(answerPatch(ahead, 'held', BERLIN, MONDAY)).toEqual({ answeredAt: MONDAY });
  });
  test('"we did not meet" was said of the old time, not of the new one', () => {
    const said = { ...over, ...answerPatch(over, 'not-held', BERLIN, TUESDAY_NOON) };
    const moved = seen({ start: at('2026-11-27T10:00'), end: at('2026-11-27T10:30'), date: '2026-11-27' });
    expect(believe([{ sightings: [moved], now: TUESDAY_NOON }], said)).toMatchObject({
      state: 'scheduled',
      userSaid: null,
      movedFrom: at('2026-11-24T10:00'),
    });
  });
});

describe('moved', () => {
  const thursday = { start: at('2026-11-26T14:00'), end: at('2026-11-26T14:30'), date: '2026-11-26' };
  const friday = { start: at('2026-11-27T14:00'), end: at('2026-11-27T14:30'), date: '2026-11-27' };

  test('the same event at another time keeps where it came from', () => {
    const truth = believe([{ sightings: [seen()] }, { sightings: [seen(thursday)] }]);
    expect(truth).toMatchObject({
      ...thursday,
      state: 'scheduled',
      stateReason: 'moved',
      movedFrom: at('2026-11-24T10:00'),
    });
  });
  test('moved twice: from the time the user last knew of', () => {
    const twice = believe([{ sightings: [seen()] }, { sightings: [seen(thursday)] }, { sightings: [seen(friday)] }]);
    expect(twice.movedFrom).toBe(at('2026-11-24T10:00'));
    const known = { ...believe([{ sightings: [seen()] }, { sightings: [seen(thursday)] }]), answeredAt: MONDAY };
    expect(believe([{ sightings: [seen(friday)] }], known)).toMatchObject({
      movedFrom: thursday.start,
      answeredAt: null,
    });
  });
  test('moved and moved back: nothing to tell', () => {
    const back = believe([{ sightings: [seen()] }, { sightings: [seen(thursday)] }, { sightings: [seen()] }]);
    expect(back).toMatchObject({ movedFrom: null, stateReason: 'seen' });
  });
  test.each([
    ['seconds', { start: at('2026-11-24T10:00') + 59_000 }],
    ['the same instant in another zone', { timeZone: 'Asia/Tokyo', date: '2026-11-24' }],
    ['only longer', { end: at('2026-11-24T11:00') }],
    ['the time could not be read', { start: null, end: null, date: null }],
  ])('no move: %s', (_, change) => {
    const truth = believe([{ sightings: [seen()] }, { sightings: [seen(change)] }]);
    expect(truth).toMatchObject({ movedFrom: null, state: 'scheduled', stateReason: 'seen' });
  });
  test('no move: a supposed zone that became known', () => {
    const supposed = seen({ zoneCertain: false });
    const known = seen({
      start: Date.parse('2026-11-24T10:00Z'),
      end: Date.parse('2026-11-24T10:30Z'),
      timeZone: 'UTC',
    });
    expect(believe([{ sightings: [supposed] }, { sightings: [known] }])).toMatchObject({
      movedFrom: null,
      start: Date.parse('2026-11-24T10:00Z'),
    });
  });
  test('a correction of what is long past is taken over in silence', () => {
    const january = at('2027-01-15T09:00');
    const truth = believe([{ sightings: [seen()] }, { sightings: [seen(thursday)], now: january }]);
    expect(truth).toMatchObject({ start: thursday.start, movedFrom: null });
  });
});

describe('what was answered is asked again only when something new happened', () => {
  test('cancelled, answered, back, and cancelled again', () => {
    const cancelled = { ...believe([{ sightings: [seen({ missedViews: 2 })] }]), answeredAt: MONDAY };
    expect(believe([{ sightings: [seen({ missedViews: 2 })] }], cancelled).answeredAt).toBe(MONDAY);
    const back = believe([{ sightings: [seen()] }], cancelled);
    expect(back.state).toBe('scheduled');
    expect(believe([{ sightings: [seen({ missedViews: 2 })] }], back)).toMatchObject({
      state: 'cancelled',
      answeredAt: null,
    });
  });
  test('a move that was answered says nothing of whether people met', () => {
    const later = { start: at('2026-11-24T11:00'), end: at('2026-11-24T11:30') };
    const moved = { ...believe([{ sightings: [seen()] }, { sightings: [seen(later)] }]), answeredAt: MONDAY };
    expect(believe([{ sightings: [seen(later)], now: TUESDAY_NOON }], moved)).toMatchObject({
      state: 'unknown',
      answeredAt: null,
    });
  });
});

test('whoever still shows the event beats whoever no longer does', () => {
  const gone = seen({ missedViews: 2, seenAt: MONDAY + 1 });
  expect(believe([{ sightings: [gone, seen()] }]).state).toBe('scheduled');
});

test('a backup brings no sightings, and what they proved stays', () => {
  const cancelled = believe([{ sightings: [seen({ state: 'cancelled' })] }]);
  expect(believe([{ now: TUESDAY_NOON }], cancelled)).toEqual(cancelled);
});

test('the cancel word is not part of the title', () => {
  expect(believe([{ sightings: [seen({ title: 'Abgesagt: Ana / Ben 1:1' })] }]).title).toBe('Ana / Ben 1:1');
});

describe('order and repetition change nothing', () => {
  const instant = fc.integer({ min: 0, max: 200 }).map((n) => MONDAY + n * 37 * MINUTE_MS);
  const facts = fc
    .record({
      start: fc.option(instant),
      state: fc.constantFrom('confirmed', 'cancelled', 'declined', 'needsAction', 'unknown'),
      missedViews: fc.integer({ min: 0, max: 3 }),
      seenAt: fc.integer({ min: 0, max: 5 }).map((n) => MONDAY + n),
      zoneCertain: fc.boolean(),
      organizerIsMe: fc.option(fc.boolean()),
      title: fc.constantFrom('Ana / Ben 1:1', 'Canceled: Ana / Ben 1:1', ''),
    })
    .map((one) => seen({ ...one, end: one.start && one.start + 1_800_000 } as Partial<SightingFacts>));
  const signs = fc.array(
    fc.record({ kind: fc.constantFrom('note', 'topic-ticked', 'action-made', 'action-done'), at: instant }),
    {
      maxLength: 4,
    },
  ) as fc.Arbitrary<HeldSign[]>;
  const step = fc.record({ sightings: fc.array(facts, { maxLength: 4 }), signs, now: instant });

  test('the order in which sources and signs are listed', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 5 }), fc.infiniteStream(fc.nat()), (steps, random) => {
        const shuffled = steps.map((one) => ({
          ...one,
          sightings: shuffle(one.sightings, random),
          signs: shuffle(one.signs, random),
        }));
        expect(believe(shuffled)).toEqual(believe(steps));
      }),
    );
  });
  test('hearing the same again', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 5 }), (steps) => {
        const once = believe(steps);
        expect(believe(steps.flatMap((one) => [one, one, one]))).toEqual(once);
        const last = steps.at(-1)!;
        const again = once && reconcile({ previous: once, ...last, homeZone: BERLIN });
        expect(once && truthPatch(once, again!)).toBeNull();
      }),
    );
  });
  test('an all-knowing last look wins over any history, but for what the user was told', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 5 }), facts, instant, (steps, last, now) => {
        const [fresh, after] = [believe([{ sightings: [last], now }]), believe([...steps, { sightings: [last], now }])];
        if (last.date === null || last.start === null) return;
        expect({ start: after.start, title: after.title, state: after.state }).toEqual({
          start: fresh.start,
          title: fresh.title,
          state: fresh.state,
        });
      }),
    );
  });

  function shuffle<T>(list: readonly T[], random: Iterator<number>): T[] {
    return list
      .map((item) => ({ item, key: random.next().value as number }))
      .sort((a, b) => a.key - b.key)
      .map(({ item }) => item);
  }
});
