import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countKinds } from '@/utils/domain/timeline/count-kinds';
import { filterTimeline, ofKinds } from '@/utils/domain/timeline/filter-timeline';
import { foldTimeline } from '@/utils/domain/timeline/fold-timeline';
import { byTimeline } from '@/utils/domain/timeline/order';
import { TIMELINE_KINDS } from '@/utils/domain/timeline/timeline-kind';
import { TIMELINE_TABLES, type TimelineRows, type TimelineTable } from '@/utils/domain/timeline/timeline-rows';
import { rowOf, rowsOf, told } from './timeline-fixture';

const DAY = 86_400_000;
const START = Date.UTC(2024, 0, 1);
const when = fc.integer({ min: 0, max: 1_000 }).map((day) => START + day * DAY);
/** Some of them are nobody's one-on-one. */
const meetingId = fc.constantFrom('meeting-0', 'meeting-1', 'meeting-2', 'elsewhere', null);

interface Any {
  at: number;
  meetingId: string | null;
  inVault: boolean;
  closed: boolean;
}
const any: fc.Arbitrary<Any> = fc.record({ at: when, meetingId, inVault: fc.boolean(), closed: fc.boolean() });

/** A row with all that any table has of time, place and state; what a table hasn't, nobody reads. */
function anyRow(table: TimelineTable, index: number, { at, meetingId: id, inVault, closed }: Any) {
  const closedAt = closed ? at : null;
  return rowOf(table, `${table}-${index}`, {
    ...{ start: at, at, capturedAt: at, stateAt: at, doneAt: closedAt, closedAt, aboutId: 'goal' },
    ...{ doneIn: id, madeIn: id, saidIn: id, meetingId: id ?? 'elsewhere' },
    ...(inVault && { scope: 'vault' }),
  } as object);
}

const anyRows: fc.Arbitrary<TimelineRows> = fc
  .record(Object.fromEntries(TIMELINE_TABLES.map((table) => [table, fc.array(any, { maxLength: 3 })])))
  .map((lists) => {
    const rows = TIMELINE_TABLES.map((table) => [table, lists[table]!.map((one, n) => anyRow(table, n, one))]);
    const all = rowsOf(Object.fromEntries(rows));
    return { ...all, aim: [rowOf('aim', 'goal'), ...all.aim] };
  });

const idsOf = (entries: readonly { id: string }[]) => entries.map(({ id }) => id).sort();
const allIds = (rows: TimelineRows) => idsOf(TIMELINE_TABLES.flatMap((table) => [...rows[table]]));

test('without a filter every row is told exactly once, folded or not, latest first', () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      const entries = told(rows);
      expect(idsOf(entries)).toEqual(allIds(rows));
      expect(entries).toEqual(entries.toSorted(byTimeline));
      const lines = foldTimeline(entries);
      expect(idsOf(lines.flatMap(({ entry, under }) => [entry, ...under]))).toEqual(allIds(rows));
      for (const { entry, under } of lines) for (const one of under) expect(one.meetingId).toBe(entry.id);
    }),
  );
});

test('kinds, eyes and spans of time each part the whole, and the counts say so', () => {
  fc.assert(
    fc.property(anyRows, when, (rows, border) => {
      const entries = told(rows);
      const all = { visibility: null, from: null, until: null, ids: null };
      const parts = [
        TIMELINE_KINDS.map((kind) => ofKinds(entries, [kind])),
        (['shared', 'private'] as const).map((visibility) => filterTimeline(entries, { ...all, visibility })),
        [filterTimeline(entries, { ...all, until: border }), filterTimeline(entries, { ...all, from: border })],
      ];
      for (const part of parts) expect(idsOf(part.flat())).toEqual(idsOf(entries));
      for (const kind of TIMELINE_KINDS) {
        const counted = countKinds(entries).filter((one) => one.kind === kind);
        expect(counted.reduce((sum, { count }) => sum + count, 0)).toBe(ofKinds(entries, [kind]).length);
      }
    }),
  );
});

test('in which order rows come out of the database makes no difference', () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      const turned = Object.fromEntries(TIMELINE_TABLES.map((table) => [table, rows[table].toReversed()]));
      expect(told(turned as Partial<TimelineRows>).map(({ id }) => id)).toEqual(told(rows).map(({ id }) => id));
    }),
  );
});
