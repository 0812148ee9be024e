import fc from 'fast-check';
import { expect, test } from 'vitest';
import { afterChange, againId } from '@/utils/domain/agenda/again';
import type { TopicRow } from '@/utils/domain/rows/agenda';
import { newTopic } from '@/utils/domain/rows/new-rows';

const keys = { scope: 'pair:p' as const, schemaV: 2, createdAt: '1', updatedAt: '1', deletedAt: null };
const pinned = (fields: Partial<TopicRow> = {}): TopicRow => ({
  ...{ ...keys, id: 'check-in' },
  ...newTopic({ pairId: 'p', text: 'Check-in', raisedBy: 'me', rank: 'a0', pinned: true, detail: 'This time: tired' }),
  ...fields,
});
const ticked = (fields: Partial<TopicRow> = {}) => pinned({ doneAt: 5, doneIn: 'm1', ...fields });
const fresh = (fields: Partial<TopicRow> = {}): TopicRow => {
  const step = afterChange(pinned(), ticked(), undefined);
  if (step.do !== 'write') throw new Error('a pinned topic that is ticked comes back');
  return { ...keys, id: againId('check-in'), ...step.fields, ...fields };
};

test('a pinned topic that is ticked waits for the next time, without what was written this time', () => {
  expect(fresh()).toMatchObject({
    text: 'Check-in',
    pinned: true,
    doneAt: null,
    notIn: 'm1',
    detail: null,
    rank: 'a0',
  });
});

test.each([
  ['the tick is taken back', ticked(), pinned(), fresh(), 'remove'],
  ['it is pinned no more', ticked(), ticked({ pinned: false }), fresh(), 'remove'],
  ['it is ticked without being pinned', pinned({ pinned: false }), ticked({ pinned: false }), undefined, 'nothing'],
  ['it is pinned after it was ticked', ticked({ pinned: false }), ticked(), undefined, 'write'],
  ['its words are corrected', ticked(), ticked({ text: 'Check-in!' }), fresh(), 'write'],
  ['the fresh one has words of its own', ticked(), pinned(), fresh({ text: 'Moving house' }), 'nothing'],
  ['something stands under the fresh one', ticked(), pinned(), fresh({ detail: 'Ask' }), 'nothing'],
  ['the fresh one was ticked in its turn', ticked(), pinned(), fresh({ doneAt: 9, doneIn: 'm2' }), 'nothing'],
  ['the fresh one only stands elsewhere', ticked(), pinned(), fresh({ rank: 'b9', sectionId: 's' }), 'remove'],
  ['the fresh one was deleted, the ticked one corrected', ticked(), ticked({ text: 'x' }), gone(), 'nothing'],
  ['it is ticked again', pinned(), ticked(), gone(), 'write'],
])('when %s', (_, before, after, again, expected) => {
  expect(afterChange(before, after, again).do).toBe(expected);
});

function gone(): TopicRow {
  return fresh({ deletedAt: '2' });
}

/** Two devices, each with its own rows, that meet now and then: the later write of each field wins. */
interface Device {
  rows: Map<string, { row: TopicRow; at: Record<string, number> }>;
}

const meet = (a: Device, b: Device) => {
  for (const id of new Set([...a.rows.keys(), ...b.rows.keys()])) {
    const [one, other] = [a.rows.get(id), b.rows.get(id)];
    if (!one || !other) {
      const only = (one ?? other)!;
      a.rows.set(id, structuredClone(only));
      b.rows.set(id, structuredClone(only));
      continue;
    }
    const merged = structuredClone(one);
    for (const key of Object.keys(other.row)) {
      if ((other.at[key] ?? 0) > (one.at[key] ?? 0)) {
        Object.assign(merged.row, { [key]: other.row[key as keyof TopicRow] });
        merged.at[key] = other.at[key]!;
      }
    }
    a.rows.set(id, merged);
    b.rows.set(id, structuredClone(merged));
  }
};

test('however often and on whichever device it is ticked and unticked, it is open once', () => {
  const act = fc.record({ device: fc.nat(1), done: fc.boolean(), meet: fc.boolean() });
  fc.assert(
    fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
      let clock = 1;
      const start = () => new Map([['check-in', { row: pinned(), at: {} }]]);
      const devices: [Device, Device] = [{ rows: start() }, { rows: start() }];
      for (const { device, done, meet: meets } of acts) {
        tick(devices[device]!, done, ++clock);
        if (meets) meet(...devices);
        for (const one of devices) expect(openOf(one)).toBe(1);
      }
      meet(...devices);
      expect(openOf(devices[0])).toBe(1);
      expect(devices[0].rows.size).toBeLessThanOrEqual(2);
    }),
  );
});

function openOf({ rows }: Device): number {
  return [...rows.values()].filter(({ row }) => row.doneAt === null && row.deletedAt === null).length;
}

/** As the worker does it: the tick and what follows from it are one transaction. */
function tick({ rows }: Device, done: boolean, now: number): void {
  const topic = rows.get('check-in')!;
  const before = topic.row;
  if ((before.doneAt !== null) === done) return;
  write(topic, { doneAt: done ? now : null, doneIn: done ? 'm1' : null }, now);
  const again = rows.get(againId('check-in'));
  const step = afterChange(before, topic.row, again?.row);
  if (step.do === 'remove') write(again!, { deletedAt: String(now) }, now);
  if (step.do !== 'write') return;
  const made = again ?? { row: { ...keys, id: againId('check-in'), ...step.fields }, at: {} };
  write(made, { ...step.fields, deletedAt: null }, now);
  rows.set(made.row.id, made);
}

function write(entry: { row: TopicRow; at: Record<string, number> }, fields: Partial<TopicRow>, now: number): void {
  entry.row = { ...entry.row, ...fields };
  for (const key of Object.keys(fields)) entry.at[key] = now;
}
