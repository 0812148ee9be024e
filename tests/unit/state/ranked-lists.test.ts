import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bySection } from '@/utils/domain/agenda/by-section';
import { byRank } from '@/utils/domain/rows/rank';
import { rankAt, rankAtEnd, withOne } from '@/utils/state/ranked-lists';

interface Topic {
  id: string;
  rank: string;
  sectionId: string | null;
  /** When its place was last changed, and by whom. */
  at: string;
}

const SECTIONS = ['s1', 's2'].map((id) => ({ id, title: id, minutes: null, rank: id }));

/** As the panel does it: a rank between the neighbours in the section where it goes. */
function moveTo(topics: Topic[], id: string, sectionId: string | null, index: number, at: string): Topic[] {
  const topic = topics.find((one) => one.id === id)!;
  const list = topics.filter((one) => one.sectionId === sectionId);
  const rank = rankAt(withOne(list, topic), id, Math.min(index, list.length))!;
  return topics.map((one) => (one.id === id ? { ...one, rank, sectionId, at } : one));
}

function listOf(topics: Topic[], sectionId: string | null): string[] {
  const { sections, loose } = bySection(topics.toSorted(byRank), SECTIONS);
  return (sections.find(({ section }) => section.id === sectionId)?.topics ?? loose).map((one) => one.id);
}

const sections = fc.constantFrom('s1', 's2', null);
const moves = fc.array(fc.record({ topic: fc.nat(7), section: sections, index: fc.nat(7), device: fc.nat(1) }), {
  maxLength: 40,
});

function fresh(count: number): Topic[] {
  const topics: Topic[] = [];
  for (let i = 0; i < count; i++) topics.push({ id: `t${i}`, rank: rankAtEnd(topics), sectionId: null, at: '' });
  return topics;
}

test('on one device a topic stands exactly where it was put', () => {
  fc.assert(
    fc.property(moves, (steps) => {
      let topics = fresh(8);
      for (const { topic, section, index } of steps) {
        const id = `t${topic}`;
        const others = listOf(topics, section).filter((one) => one !== id);
        const at = Math.min(index, others.length);
        topics = moveTo(topics, id, section, at, '');
        expect(listOf(topics, section)).toEqual(others.toSpliced(at, 0, id));
      }
    }),
  );
});

test('two devices that moved topics apart from each other see the same order afterwards, with nothing lost', () => {
  fc.assert(
    fc.property(moves, moves, (first, second) => {
      const run = (topics: Topic[], steps: typeof first) =>
        steps.reduce((all, { topic, section, index, device }, i) => {
          const at = Math.min(index, all.filter((one) => one.sectionId === section && one.id !== `t${topic}`).length);
          return moveTo(all, `t${topic}`, section, at, `${String(i).padStart(3, '0')}-${device}`);
        }, topics);
      const start = fresh(8);
      const left = run(
        start,
        first.map((step) => ({ ...step, device: 0 })),
      );
      const right = run(
        start,
        second.map((step) => ({ ...step, device: 1 })),
      );
      // Rank and section are written together, so the later pair wins; whoever hears first.
      const merge = (mine: Topic[], theirs: Topic[]) =>
        mine.map((one) => {
          const other = theirs.find((each) => each.id === one.id)!;
          return other.at > one.at ? other : one;
        });
      const [there, here] = [merge(left, right), merge(right, left)];
      for (const section of ['s1', 's2', null]) expect(listOf(here, section)).toEqual(listOf(there, section));
      const all = ['s1', 's2', null].flatMap((section) => listOf(here, section));
      expect(all.toSorted()).toEqual(start.map((one) => one.id));
    }),
  );
});
