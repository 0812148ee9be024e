import fc from 'fast-check';
import { expect, test } from 'vitest';
import { growthTree } from '@/utils/domain/growth/growth-tree';
import { roadmapOf, rowsFor } from '@/utils/domain/growth/roadmap';
import { addCalendarDays } from '@/utils/domain/time/zone';
import type { Aim, Milestone } from '@/utils/domain/views/growth-view';
import { aim, dayAt, milestone, TODAY, view } from './growth-fixture';

const map = (milestones: Milestone[], lead: Partial<Aim> = {}) =>
  roadmapOf(growthTree(view({ aims: [aim('lead', lead)], milestones })).aims, TODAY);

test('half a year back, a year ahead, month by month', () => {
  const { months, today, lanes } = map([]);
  expect(months[0]).toEqual({ on: '2026-05-01', at: 0 });
  expect(months.at(-1)!.on).toBe('2027-11-01');
  expect(months).toHaveLength(19);
  expect(today).toBeGreaterThan(months[6]!.at);
  expect(today).toBeLessThan(months[7]!.at);
  expect(lanes).toEqual([]);
});

test.each<[string, Partial<Milestone>, object | null]>([
  ['due today', { due: TODAY }, { kind: 'open', beyond: null }],
  ['overdue', { due: '2026-11-25' }, { kind: 'overdue', beyond: null }],
  ['reached', { due: '2026-11-25', doneAt: dayAt('2026-10-01') }, { kind: 'done', on: '2026-10-01' }],
  ['without a day', {}, null],
  ['reached long ago: history', { doneAt: dayAt('2024-01-01') }, null],
  ['open since long ago: at the edge', { due: '2024-01-01' }, { kind: 'overdue', at: 0, beyond: 'before' }],
  ['far ahead: at the edge', { due: '2031-01-01' }, { kind: 'open', at: 1, beyond: 'after' }],
  ['a day no calendar has', { due: '2026-13-45' }, null],
])('a milestone %s', (_, fields, expected) => {
  const [point] = map([milestone('a', fields)], { until: '2027-06-01' }).lanes[0]!.points;
  if (expected === null) expect(point).toBeUndefined();
  else expect(point).toMatchObject(expected);
});

test('an aim with a day of its own has a lane, one without any day has none', () => {
  expect(map([], { until: '2027-06-01' }).lanes[0]).toMatchObject({ id: 'lead', points: [], until: { beyond: null } });
  expect(map([milestone('a')]).lanes).toEqual([]);
});

const anyDay = fc.oneof(
  fc.constant(null),
  fc.integer({ min: -2000, max: 2000 }).map((days) => addCalendarDays(TODAY, days)),
  fc.constantFrom('', '0000-00-00', '2026-02-30', 'soon'),
);

test('whatever the days are, every place lies within the drawing, in order of time', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anyDay, fc.boolean())), anyDay, (days, until) => {
      const steps = days.map(([due, reached], i) =>
        milestone(String(i), { due, doneAt: reached ? dayAt('2026-10-01') : null }),
      );
      const { lanes } = map(steps, { until });
      for (const { points, until: end } of lanes) {
        for (const { at } of [...points, ...(end ? [end] : [])]) {
          expect(at).toBeGreaterThanOrEqual(0);
          expect(at).toBeLessThanOrEqual(1);
        }
        expect(points.map(({ at }) => at)).toEqual(points.map(({ at }) => at).sort((a, b) => a - b));
      }
    }),
  );
});

test('labels never cover each other', () => {
  const labels = fc.array(fc.tuple(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 1, max: 200 })));
  fc.assert(
    fc.property(labels, (boxes) => {
      const sorted = boxes.toSorted(([a], [b]) => a - b);
      const rows = rowsFor(
        sorted.map(([left]) => left),
        sorted.map(([, width]) => width),
      );
      for (const [i, [left, width]] of sorted.entries()) {
        for (const [j, [other]] of sorted.entries()) {
          if (j > i && rows[i] === rows[j]) expect(other).toBeGreaterThanOrEqual(left + width);
        }
      }
    }),
  );
});
