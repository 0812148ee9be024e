import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { parseNotificationId } from '@/utils/domain/nudges/nudge-id';
import type { MeetingRow } from '@/utils/domain/rows/meeting';
import { MINUTE_MS } from '@/utils/domain/time/lengths';
import { wakeNudges } from '@/utils/services/nudges/wake-nudges';
import type { Calendars } from './calendars';
import { begin, type Drawn, draw, live, look, type Step, step, write } from './random-steps';

beforeEach(() => fakeBrowser.reset());

const truth = ({ state, stateReason, stateBy, start, date, movedFrom, userSaid }: MeetingRow) => ({
  ...{ state, stateReason, stateBy, start, date, movedFrom, userSaid },
});

test('one event in two calendars is one meeting for good; hearing the same again, after any death, changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), look, async (steps, last) => {
      const calendars = await begin();
      for (const one of steps) await live(calendars, one);
      await live(calendars, { ...last, twice: true });
      const before = await calendars.meetings();
      expect(before).toHaveLength(1);
      const told = await calendars.history(before[0]!.id);
      for (let i = 0; i < 2; i++) {
        await calendars.worker.die();
        await live(calendars, { ...last, twice: true });
      }
      expect((await calendars.meetings()).map(truth)).toEqual(before.map(truth));
      expect(await calendars.history(before[0]!.id)).toEqual(told);
    }),
    { numRuns: 40 },
  );
});

test('the history tells each change once, and ends with what is believed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 14 }), async (steps) => {
      const calendars = await begin();
      for (const one of steps) await live(calendars, one);
      const [meeting] = await calendars.meetings();
      const newest = await calendars.history(meeting!.id);
      expect(newest[0]).toMatchObject({ state: meeting!.state, start: meeting!.start, date: meeting!.date });
      for (const [i, change] of newest.entries()) {
        const before = newest[i + 1];
        expect({ ...change }).toMatchObject({
          ...{ wasState: before?.state ?? null, wasStart: before?.start ?? null, wasDate: before?.date ?? null },
        });
        const same =
          before && change.state === before.state && change.start === before.start && change.by === before.by;
        expect(same ?? false).toBe(false);
      }
    }),
    { numRuns: 40 },
  );
});

test('whatever else is shown: what hides alone never cancels', async () => {
  const hiding = fc.oneof(
    fc.record({
      kind: fc.constantFrom('google' as const, 'outlook' as const),
      drawn: fc.constantFrom<Drawn>(null, { hour: 10, state: 'confirmed' }),
      list: fc.constant('off' as const),
      twice: fc.boolean(),
    }),
    fc.record({
      kind: fc.constant('google' as const),
      drawn: fc.constantFrom<Drawn>(null, { hour: 10, state: 'confirmed' }),
      list: fc.constant('folded' as const),
      twice: fc.boolean(),
    }),
    fc.constant<Step>({ kind: 'dies' }),
    fc.record({ kind: fc.constant('waits' as const), hours: fc.constant(1) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(hiding, { minLength: 1, maxLength: 12 }), async (steps) => {
      const calendars = await begin();
      await draw(calendars, { kind: 'outlook', drawn: { hour: 10, state: 'confirmed' }, list: 'on', twice: true });
      for (const one of steps) await live(calendars, one);
      const [meeting] = await calendars.meetings();
      expect(meeting!.state).toBe('scheduled');
      const told = await calendars.history(meeting!.id);
      expect(told.map(({ state }) => state)).toEqual(['scheduled']);
    }),
    { numRuns: 30 },
  );
});

test('"it takes place" stays, whatever is only not seen after that', async () => {
  const unseen = look.map((one): Step => ({ ...one, drawn: one.drawn && { ...one.drawn, state: 'confirmed' } }));
  await fc.assert(
    fc.asyncProperty(fc.array(unseen, { minLength: 1, maxLength: 10 }), async (steps) => {
      const calendars = await begin();
      for (const site of ['google', 'outlook'] as const) {
        await draw(calendars, { kind: site, drawn: null, list: 'on', twice: true });
      }
      const [cancelled] = await calendars.meetings();
      expect(cancelled!.state).toBe('cancelled');
      await calendars.says(cancelled!.id, 'stands');
      for (const one of steps) {
        await live(calendars, one);
        const [meeting] = await calendars.meetings();
        expect(meeting).toMatchObject({ state: 'scheduled', userSaid: 'stands' });
      }
    }),
    { numRuns: 25 },
  );
});

const WRITTEN = 'We talked.\n';

/** Held at ten, with notes of it, and looked at after two. */
async function held(): Promise<{ calendars: Calendars; id: string }> {
  const calendars = await begin();
  const [known] = await calendars.meetings();
  calendars.worker.clock = Date.parse('2026-11-24T09:10:00Z');
  await write(calendars, known!);
  calendars.worker.clock = Date.parse('2026-11-24T14:00:00Z');
  await calendars.asks();
  return { calendars, id: known!.id };
}

const later = fc.oneof(look, fc.record({ kind: fc.constant('waits' as const), hours: fc.constantFrom(1, 20) }));

test('what was held and written down is never lost, whatever the calendars say later', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(later, { minLength: 1, maxLength: 10 }), async (steps) => {
      const { calendars, id } = await held();
      for (const one of steps) await live(calendars, one);
      const meetings = await calendars.meetings();
      expect(meetings.map((one) => one.id)).toEqual([id]);
      const notes = await calendars.worker.alive.database.read((unit) => unit.where('note', 'meeting', id));
      expect(notes.map(({ body }) => body)).toEqual([WRITTEN]);
      // Put to an hour after the note, the note was preparation, and whether they met is asked.
      const wasPutOff = steps.some((one) => 'drawn' in one && one.drawn?.hour === 14);
      if (!wasPutOff) expect(meetings[0]!.state).toBe('held');
    }),
    { numRuns: 40 },
  );
});

test('in which order the calendars tell what they show at one moment makes no difference', async () => {
  const moment = fc.record({ google: look, outlook: look });
  // A move takes back what was said of the old time, so there and back again in one moment is not nothing.
  const before = step.filter((one) => one.kind !== 'says' || !['off', 'not-held'].includes(one.answer));
  await fc.assert(
    fc.asyncProperty(fc.array(before, { maxLength: 6 }), moment, async (steps, { google, outlook }) => {
      const now: Step[] = [
        { ...google, kind: 'google', twice: false },
        { ...outlook, kind: 'outlook', twice: false },
        { kind: 'opens', drawn: google.list === 'off' ? null : google.drawn },
      ];
      const believed = await Promise.all(
        [now, now.toReversed(), [now[1]!, now[2]!, now[0]!]].map(async (order) => {
          const calendars = await begin();
          for (const one of steps) await live(calendars, one);
          calendars.worker.clock += MINUTE_MS;
          calendars.pace = 0;
          for (const one of order) await live(calendars, one);
          return (await calendars.meetings()).map(({ state, start, date, userSaid }) => ({
            state,
            start,
            date,
            userSaid,
          }));
        }),
      );
      expect(believed[1]).toEqual(believed[0]);
      expect(believed[2]).toEqual(believed[0]);
    }),
    { numRuns: 25 },
  );
});

test('nothing is announced twice, whenever the worker dies, and what was dealt with is not asked again', async () => {
  const fate = fc.constantFrom('wakes' as const, 'sleeps' as const, 3, 9);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(step, fate), { minLength: 1, maxLength: 12 }), async (steps) => {
      fakeBrowser.reset();
      const created = vi.spyOn(fakeBrowser.notifications, 'create');
      const calendars = await begin();
      let settled = { id: '', changes: 0 };
      for (const [one, what] of steps) {
        await live(calendars, one);
        if (what === 'wakes') await wakeNudges(calendars.worker.alive);
        if (typeof what === 'number') await killedWithin(calendars, what);
        const [meeting] = await calendars.meetings();
        const changes = (await calendars.history(meeting!.id)).length;
        const asked = await calendars.asks();
        if (settled.id === meeting!.id && settled.changes === changes) expect(asked).toEqual([]);
        settled = one.kind === 'says' && one.answer === 'dismiss' ? { id: meeting!.id, changes } : settled;
      }
      await wakeNudges(calendars.worker.alive);
      const told = created.mock.calls.flatMap(([id]) => parseNotificationId(String(id))?.nudgeIds ?? []);
      expect(told.toSorted()).toEqual([...new Set(told)].toSorted());
      created.mockRestore();
      await calendars.worker.die();
    }),
    { numRuns: 40 },
  );
});

/** A wake that is cut off after so many turns of the event loop. */
async function killedWithin({ worker }: Calendars, turns: number): Promise<void> {
  void wakeNudges(worker.alive).catch(() => undefined);
  for (let i = 0; i < turns; i++) await new Promise((resolve) => setImmediate(resolve));
  await worker.kill();
}
