import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitText } from '@/components/dashboard/growth/fit-text';
import { layLanes } from '@/components/dashboard/growth/roadmap-layout';
import type { RoadmapLane } from '@/utils/domain/growth/roadmap';

test.each([
  ['short', 200, 'short'],
  ['a long text that does not fit', 60, 'a long t…'],
  ['計画を一人で立てる', 60, '計画を一…'],
  ['', 60, ''],
])('%j in %i px: %j', (text, room, shown) => {
  expect(fitText(text, room).text).toBe(shown);
});

const point = fc.record({
  ...{ id: fc.uuid(), text: fc.string({ maxLength: 80 }), at: fc.double({ min: 0, max: 1, noNaN: true }) },
  ...{ on: fc.constant('2026-11-26'), kind: fc.constantFrom('done', 'open', 'overdue') },
  beyond: fc.constantFrom(null, 'before', 'after'),
});
const lane = fc.record({
  ...{ id: fc.uuid(), text: fc.string({ maxLength: 80 }), points: fc.array(point, { maxLength: 12 }) },
  until: fc.constant(null),
}) as fc.Arbitrary<RoadmapLane>;

test('at any width every mark stands in its own lane, below the one before, within the drawing', () => {
  fc.assert(
    fc.property(fc.array(lane, { maxLength: 5 }), fc.integer({ min: 1, max: 1600 }), (lanes, width) => {
      const { lanes: drawn, height } = layLanes(lanes, width);
      let top = 0;
      for (const one of drawn) {
        expect(one.top).toBeGreaterThanOrEqual(top);
        top = one.top + one.height;
        for (const { x, y } of one.points) {
          expect(Number.isFinite(x)).toBe(true);
          expect(y).toBeGreaterThan(one.top);
          expect(y).toBeLessThan(top);
        }
      }
      expect(height).toBeGreaterThanOrEqual(top);
    }),
  );
});

test('a label that would leave the drawing stands before its mark', () => {
  const at = (share: number): RoadmapLane => ({
    ...{ id: 'lead', text: 'Lead', until: null },
    points: [{ id: 'a', text: 'Plan a whole release', at: share, on: '2026-11-26', kind: 'open', beyond: null }],
  });
  const sideAt = (share: number) => layLanes([at(share)], 640).lanes[0]!.points[0]!.side;
  expect([sideAt(0), sideAt(0.5), sideAt(1)]).toEqual(['end', 'end', 'start']);
});
