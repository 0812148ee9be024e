import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { notificationId, nudgeId, parseNotificationId } from '@/utils/domain/nudges/nudge-id';
import type { NudgedMeeting } from '@/utils/domain/nudges/nudged-meeting';
import { type KnownNudge, planNudges } from '@/utils/domain/nudges/plan-nudges';
import { snoozePatch } from '@/utils/domain/nudges/snooze';
import type { Snooze } from '@/utils/domain/settings/settings';
import { DEFAULT_SETTINGS, type Settings } from '@/utils/domain/settings/settings';
import { formatStamp } from '@/utils/domain/time/hybrid-clock';
import { DAY_MS, MINUTE_MS } from '@/utils/domain/time/lengths';
import { at, BERLIN, MONDAY } from '../meetings/given';

const TUESDAY_TEN = at('2026-11-24T10:00');
const HALF_HOUR = 30 * MINUTE_MS;

function meeting(changes: Partial<NudgedMeeting> = {}): NudgedMeeting {
  const start = changes.start === undefined ? TUESDAY_TEN : changes.start;
  return {
    id: 'ana-1',
    start,
    end: start === null ? null : start + HALF_HOUR,
    pairId: 'ana',
    date: '2026-11-24',
    timeZone: BERLIN,
    zoneCertain: true,
    state: 'scheduled',
    stateBy: 'unknown',
    movedFrom: null,
    answeredAt: null,
    createdAt: formatStamp({ ms: at('2026-11-16T08:00'), counter: 0 }, 'test'),
    hasTopics: true,
    written: true,
    ...changes,
  };
}

/** A worker that wakes at the given times: plans, writes down, claims and shows. */
function worker(settings: Settings = DEFAULT_SETTINGS) {
  const rows = new Map<string, KnownNudge>();
  const shown: { id: string; kind: string; now: number }[] = [];
  return {
    rows,
    shown,
    wake(now: number, meetings: NudgedMeeting[], chosen: Partial<Settings> = {}) {
      const around = { settings: { ...settings, ...chosen }, homeZone: BERLIN, now };
      const plan = planNudges(meetings, [...rows.values()], around);
      for (const row of plan.writes) rows.set(row.id, row);
      for (const due of plan.due) {
        rows.set(due.id, { ...rows.get(due.id)!, state: 'claimed', shownAt: now });
        shown.push({ id: due.id, kind: due.kind, now });
      }
      return plan;
    },
    snooze(id: string, snooze: Snooze, now: number) {
      const row = rows.get(id)!;
      rows.set(id, { ...row, ...snoozePatch(row, snooze, settings, BERLIN, now) });
    },
    kinds: () => shown.map(({ kind }) => kind),
  };
}

describe('before the meeting', () => {
  test('ten minutes before, once, however often the worker wakes', () => {
    const it = worker();
    expect(it.wake(MONDAY, [meeting()]).nextAt).toBe(at('2026-11-24T09:50'));
    it.wake(at('2026-11-24T09:49'), [meeting()]);
    expect(it.shown).toEqual([]);
    for (let i = 0; i < 5; i++) it.wake(at('2026-11-24T09:50') + i * 1000, [meeting()]);
    expect(it.kinds()).toEqual(['before']);
  });
  test('a laptop that slept through it nudges while it helps, and not after the start', () => {
    const late = worker();
    late.wake(at('2026-11-24T09:58'), [meeting()]);
    expect(late.kinds()).toEqual(['before']);
    const tooLate = worker();
    tooLate.wake(MONDAY, [meeting()]);
    tooLate.wake(at('2026-11-24T10:01'), [meeting()]);
    expect(tooLate.shown).toEqual([]);
    expect([...tooLate.rows.values()].map(({ state }) => state)).toEqual(['expired']);
  });
  test.each([
    ['its zone is not certain', { zoneCertain: false }],
    ['it has no clock time', { start: null }],
    ['it was cancelled', { state: 'cancelled' as const, answeredAt: 1 }],
  ])('never when %s', (_, change) => {
    const it = worker();
    it.wake(at('2026-11-24T09:55'), [meeting(change)]);
    expect(it.shown).toEqual([]);
  });
  test('a meeting within quiet hours keeps them; one that begins just after is told of at their end', () => {
    const it = worker();
    const night = meeting({ id: 'night', start: at('2026-11-24T06:30') });
    const early = meeting({ id: 'early', start: at('2026-11-24T07:05') });
    it.wake(at('2026-11-24T06:20'), [night, early]);
    expect(it.shown).toEqual([]);
    expect(it.wake(at('2026-11-24T06:56'), [night, early]).nextAt).toBe(at('2026-11-24T07:00'));
    it.wake(at('2026-11-24T07:00'), [night, early]);
    expect(it.shown.map(({ id }) => id)).toEqual([nudgeId('before', 'early', early.start!)]);
  });
  test('comes on a free day, too: the meeting was agreed to', () => {
    const it = worker();
    it.wake(at('2026-11-28T09:50'), [meeting({ start: at('2026-11-28T10:00') })]);
    expect(it.kinds()).toEqual(['before']);
  });
  test('a meeting that moves and comes back is told of once at its time, and not at the other', () => {
    const it = worker({ ...DEFAULT_SETTINGS, nudgeMoved: false });
    it.wake(MONDAY, [meeting()]);
    it.wake(MONDAY, [meeting({ start: at('2026-11-24T14:00'), movedFrom: TUESDAY_TEN })]);
    it.wake(MONDAY, [meeting()]);
    it.wake(at('2026-11-24T09:50'), [meeting()]);
    it.wake(at('2026-11-24T13:50'), [meeting()]);
    expect(it.shown.map(({ now }) => now)).toEqual([at('2026-11-24T09:50')]);
  });
  test('follows its setting, until shown', () => {
    const it = worker();
    it.wake(MONDAY, [meeting()]);
    expect(it.wake(MONDAY, [meeting()], { nudgeBefore: false }).nextAt).toBeNull();
    expect(it.wake(MONDAY, [meeting()], { nudgeBeforeMinutes: 5 }).nextAt).toBe(at('2026-11-24T09:55'));
  });
});

describe('cancelled, moved, declined', () => {
  test.each([
    ['cancelled', { state: 'cancelled' as const }, 'nudgeCancelled'],
    ['declined', { state: 'declined' as const }, 'nudgeDeclined'],
    ['moved', { movedFrom: MONDAY }, 'nudgeMoved'],
  ] as const)('%s: at once, once, behind its own switch', (kind, change, name) => {
    const it = worker({ ...DEFAULT_SETTINGS, nudgeBefore: false });
    it.wake(MONDAY, [meeting(change)], { [name]: false });
    expect(it.shown).toEqual([]);
    it.wake(MONDAY + 1000, [meeting(change)]);
    it.wake(MONDAY + 2000, [meeting(change)]);
    expect(it.kinds()).toEqual([kind]);
  });
  test('in quiet hours it waits for their end, on a free day for the working morning', () => {
    const cancelled = [meeting({ state: 'cancelled' })];
    expect(worker().wake(at('2026-11-23T21:00'), cancelled).nextAt).toBe(at('2026-11-24T07:00'));
    expect(worker().wake(at('2026-11-22T11:00'), cancelled).nextAt).toBe(at('2026-11-23T09:00'));
  });
  test('a move on a free day that can not wait does not', () => {
    const it = worker({ ...DEFAULT_SETTINGS, nudgeBefore: false });
    const sunday = meeting({ start: at('2026-11-22T16:00'), movedFrom: at('2026-11-22T12:00') });
    it.wake(at('2026-11-22T11:00'), [sunday]);
    expect(it.kinds()).toEqual(['moved']);
  });
  test('answered in the popup: what is planned is dropped, what is shown is taken back', () => {
    const quiet = worker();
    quiet.wake(at('2026-11-23T21:00'), [meeting({ state: 'cancelled' })]);
    quiet.wake(at('2026-11-24T07:00'), [meeting({ state: 'cancelled', answeredAt: 1 })]);
    expect(quiet.shown).toEqual([]);
    const open = worker();
    open.wake(MONDAY, [meeting({ state: 'cancelled' })]);
    open.wake(MONDAY + 1, [meeting({ state: 'cancelled', answeredAt: MONDAY })]);
    expect([...open.rows.values()].map(({ state }) => state)).toEqual(['answered']);
  });
  test('a series that was ended rings once', () => {
    const it = worker();
    const weeks = [0, 7, 14].map((days) =>
      meeting({ id: `in ${days} days`, start: TUESDAY_TEN + days * DAY_MS, state: 'cancelled' }),
    );
    it.wake(MONDAY, weeks);
    it.wake(MONDAY + 1, weeks);
    expect(it.shown.map(({ id }) => id)).toEqual([nudgeId('cancelled', 'in 0 days', TUESDAY_TEN)]);
  });
  test('what was cancelled days ago waits in the popup', () => {
    const it = worker();
    it.wake(at('2026-11-26T09:00'), [meeting({ state: 'cancelled' })]);
    expect(it.shown).toEqual([]);
  });
  test('heard of while the clock was a day ahead, it comes when the clock is right again', () => {
    const it = worker({ ...DEFAULT_SETTINGS, nudgeBefore: false });
    const cancelled = [meeting({ state: 'cancelled' })];
    it.wake(at('2026-11-23T22:00'), cancelled);
    it.wake(at('2026-11-22T22:30'), cancelled);
    it.wake(MONDAY, cancelled);
    expect(it.shown.map(({ now }) => now)).toEqual([MONDAY]);
  });
  test('a page that flickers does not ring twice', () => {
    const it = worker({ ...DEFAULT_SETTINGS, nudgeBefore: false });
    for (let i = 0; i < 6; i++) it.wake(MONDAY + i, [meeting({ state: i % 2 ? 'scheduled' : 'cancelled' })]);
    expect(it.kinds()).toEqual(['cancelled']);
  });
});

describe('missed', () => {
  const over = meeting({ state: 'unknown' });
  test('asked on the next working morning', () => {
    const it = worker();
    expect(it.wake(at('2026-11-24T10:31'), [over]).nextAt).toBe(at('2026-11-25T09:00'));
    it.wake(at('2026-11-25T09:00'), [over]);
    it.wake(at('2026-11-25T09:30'), [over]);
    expect(it.kinds()).toEqual(['missed']);
  });
  test('a note in the evening answers it', () => {
    const it = worker();
    it.wake(at('2026-11-24T10:31'), [over]);
    it.wake(at('2026-11-25T09:00'), [meeting({ state: 'held' })]);
    expect(it.shown).toEqual([]);
  });
});

describe('snooze', () => {
  test.each([
    ['ten-minutes', at('2026-11-23T09:10')],
    ['one-hour', at('2026-11-23T10:00')],
    ['tomorrow', at('2026-11-24T09:00')],
  ] as const)('%s: shown again then, and then no more', (snooze, again) => {
    const it = worker({ ...DEFAULT_SETTINGS, nudgeBefore: false });
    const cancelled = [meeting({ state: 'cancelled' })];
    it.wake(MONDAY, cancelled);
    it.snooze(it.shown[0]!.id, snooze, MONDAY);
    expect(it.wake(MONDAY + 1, cancelled).nextAt).toBe(again);
    it.wake(again, cancelled);
    it.wake(again + 1, cancelled);
    expect(it.shown.map(({ now }) => now)).toEqual([MONDAY, again]);
  });
});

test('never twice: random histories, sleeps and clocks that jump', () => {
  const change = fc.record({
    now: fc.integer({ min: -2000, max: 8000 }).map((minutes) => MONDAY + minutes * MINUTE_MS),
    start: fc.constantFrom(TUESDAY_TEN, TUESDAY_TEN + HALF_HOUR, at('2026-11-26T21:00'), null),
    state: fc.constantFrom('scheduled', 'cancelled', 'declined', 'held', 'missed', 'unknown'),
    movedFrom: fc.option(fc.constant(MONDAY)),
    answered: fc.boolean(),
    off: fc.constantFrom<Partial<Settings>[]>(
      {},
      { nudgeBefore: false },
      { nudgeCancelled: false },
      { quietHours: false },
      { workingDays: [] },
    ),
    snooze: fc.option(fc.constantFrom('ten-minutes', 'one-hour', 'tomorrow'), { freq: 5 }),
  });
  fc.assert(
    fc.property(fc.array(change, { maxLength: 30 }), (history) => {
      const it = worker();
      const snoozed = new Map<string, number>();
      for (const { now, answered, off, snooze, ...fields } of history) {
        const around = [meeting({ ...fields, answeredAt: answered ? 1 : null } as Partial<NudgedMeeting>)];
        it.wake(now, around, off);
        it.wake(now, around, off);
        const last = it.shown.at(-1);
        if (snooze && last && it.rows.get(last.id)!.state === 'claimed') {
          it.snooze(last.id, snooze as Snooze, now);
          snoozed.set(last.id, (snoozed.get(last.id) ?? 0) + 1);
        }
      }
      for (const id of new Set(it.shown.map((one) => one.id))) {
        expect(it.shown.filter((one) => one.id === id).length).toBeLessThanOrEqual(1 + (snoozed.get(id) ?? 0));
      }
    }),
    { numRuns: 300 },
  );
});

test("a notification's id carries all that its click needs", () => {
  const key = {
    kind: 'cancelled' as const,
    subjectId: 'm_-1',
    nudgeIds: [nudgeId('cancelled', 'm_-1', 5)],
    snooze: 'tomorrow' as const,
  };
  expect(parseNotificationId(notificationId(key))).toEqual(key);
  const several = { ...key, subjectId: null, nudgeIds: ['a', 'b', 'c'].map((id) => nudgeId('cancelled', id, 5)) };
  expect(parseNotificationId(notificationId(several))).toEqual(several);
  for (const alien of [
    '',
    'nudge',
    'nudge:other:a:b:tomorrow',
    'nudge:before:a:b',
    'nudge:before:a:b:c',
    'x:before:a:b:tomorrow',
    'nudge:before:a:b:tomorrow:',
  ]) {
    expect(parseNotificationId(alien)).toBeNull();
  }
});
