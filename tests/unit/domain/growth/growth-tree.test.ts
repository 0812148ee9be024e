import fc from 'fast-check';
import { expect, test } from 'vitest';
import { growthTree } from '@/utils/domain/growth/growth-tree';
import { lastSpoken, laterSpoken } from '@/utils/domain/growth/last-spoken';
import type { GrowthView } from '@/utils/domain/views/growth-view';
import { aim, dayAt, evidence, meetingOn, milestone, priority, skill, TODAY, view } from './growth-fixture';

const mention = (aboutId: string, meetingId: string) => ({ aboutId, meetingId, at: dayAt('2026-10-01') });

test.each<[string, Partial<GrowthView>, string | null]>([
  ['nothing says so', {}, null],
  [
    'said in a meeting',
    { mentions: [mention('lead', '2026-11-12')], meetings: [meetingOn('2026-11-12')] },
    '2026-11-12',
  ],
  ['said in a meeting that is gone: the day it was said', { mentions: [mention('lead', 'gone')] }, '2026-10-01'],
  [
    'said before a meeting that then fell out',
    { mentions: [mention('lead', '2026-11-12')], meetings: [meetingOn('2026-11-12', 'cancelled')] },
    null,
  ],
  ['seen outside of any meeting', { evidence: [evidence('e')] }, '2026-11-10'],
  [
    'seen in a meeting: its day counts',
    { evidence: [evidence('e', { meetingId: '2026-11-12' })], meetings: [meetingOn('2026-11-12')] },
    '2026-11-12',
  ],
  ['a topic made of it was ticked', { topics: [{ id: 't', aboutId: 'lead', doneOn: '2026-11-20' }] }, '2026-11-20'],
  ['a topic made of it waits', { topics: [{ id: 't', aboutId: 'lead', doneOn: null }] }, null],
  ['by a clock that was ahead', { topics: [{ id: 't', aboutId: 'lead', doneOn: '2031-01-01' }] }, TODAY],
  [
    'the latest of all',
    { topics: [{ id: 't', aboutId: 'lead', doneOn: '2026-11-02' }], evidence: [evidence('e')] },
    '2026-11-10',
  ],
])('last spoken of: %s', (_, fields, on) => {
  expect(lastSpoken(view(fields)).get('lead')?.on ?? null).toBe(on);
});

test('who speaks of a milestone speaks of its aim; not of its neighbours', () => {
  const { aims } = growthTree(
    view({
      aims: [aim('lead'), aim('write', { rank: 'a1' })],
      milestones: [milestone('plan'), milestone('talk')],
      mentions: [mention('plan', '2026-11-12')],
      meetings: [meetingOn('2026-11-12')],
    }),
  );
  expect(aims.map(({ id, spoken }) => [id, spoken?.on ?? null])).toEqual([
    ['lead', '2026-11-12'],
    ['write', null],
  ]);
  expect(aims[0]!.milestones.map(({ id, spoken }) => [id, spoken?.on ?? null])).toEqual([
    ['plan', '2026-11-12'],
    ['talk', null],
  ]);
});

test('milestones: open ones by their date, those without a date behind, then what is done, latest first', () => {
  const { aims } = growthTree(
    view({
      aims: [aim('lead')],
      milestones: [
        milestone('done-early', { doneAt: dayAt('2026-08-01') }),
        milestone('some-day'),
        milestone('late', { due: '2027-03-01' }),
        milestone('done-late', { doneAt: dayAt('2026-10-01') }),
        milestone('overdue', { due: '2026-11-25' }),
        milestone('today', { due: TODAY }),
        milestone('of-an-aim-that-is-gone', { aimId: 'gone' }),
      ],
    }),
  );
  const { milestones } = aims[0]!;
  expect(milestones.map(({ id }) => id)).toEqual(['overdue', 'today', 'late', 'some-day', 'done-late', 'done-early']);
  expect(milestones.filter(({ overdue }) => overdue).map(({ id }) => id)).toEqual(['overdue']);
});

test('what is closed stands apart, latest first; what shows something has the day it is of', () => {
  const tree = growthTree(
    view({
      aims: [aim('old', { closedAt: 1 }), aim('new', { closedAt: 2 }), aim('open')],
      skills: [skill('sql', { closedAt: 5 })],
      evidence: [
        evidence('first', { aboutId: 'open', at: dayAt('2026-11-01') }),
        evidence('second', { aboutId: 'open', at: dayAt('2026-01-01'), meetingId: '2026-11-12' }),
      ],
      meetings: [meetingOn('2026-11-12')],
    }),
  );
  expect(tree.aims.map(({ id }) => id)).toEqual(['open']);
  expect(tree.closed.aims.map(({ id }) => id)).toEqual(['new', 'old']);
  expect([tree.skills, tree.closed.skills.length]).toEqual([[], 1]);
  expect(tree.aims[0]!.evidence.map(({ id, on }) => [id, on])).toEqual([
    ['second', '2026-11-12'],
    ['first', '2026-11-01'],
  ]);
});

const HELD = ['2026-11-19', '2026-11-12', '2026-11-05', '2026-10-29'];

test.each<[string, Partial<GrowthView>, number]>([
  ['without a meeting', {}, 0],
  ['one-on-ones that were held since', { meetings: HELD.map((on) => meetingOn(on)) }, 4],
  ['only held ones count', { meetings: HELD.map((on) => meetingOn(on, 'cancelled')) }, 0],
  [
    'since the last word of it',
    { meetings: HELD.map((on) => meetingOn(on)), mentions: [mention('calls', '2026-11-12')] },
    1,
  ],
  [
    'not those before it was written down',
    { meetings: HELD.map((on) => meetingOn(on)), priorities: [priority('calls', { since: dayAt('2026-11-10') })] },
    2,
  ],
])('meetings without a word of a priority: %s', (_, fields, missed) => {
  const [node] = growthTree(view({ priorities: [priority('calls')], ...fields })).priorities;
  expect(node?.missedIn).toBe(missed);
});

test.each([
  [null, true],
  ['   ', true],
  ['Fewer calls at night', false],
])('a priority whose goal is %j is marked: %s', (goal, aimless) => {
  expect(growthTree(view({ priorities: [priority('calls', { goal })] })).priorities[0]?.aimless).toBe(aimless);
});

test('another thing that is spoken of changes nothing here; the order of what is known never matters', () => {
  const days = fc.constantFrom('2026-11-01', '2026-11-12', '2026-11-19', 'gone');
  const ids = fc.constantFrom('lead', 'write');
  const mentions = fc.array(fc.record({ aboutId: ids, meetingId: days, at: fc.constant(dayAt('2026-10-01')) }));
  const meetings = HELD.map((on) => meetingOn(on));
  fc.assert(
    fc.property(mentions, (said) => {
      const all = lastSpoken(view({ mentions: said, meetings }));
      const own = lastSpoken(view({ mentions: said.filter(({ aboutId }) => aboutId === 'lead'), meetings }));
      const turned = lastSpoken(view({ mentions: said.toReversed(), meetings }));
      expect(all.get('lead')).toEqual(own.get('lead'));
      expect(turned.get('lead')?.on).toBe(own.get('lead')?.on);
    }),
  );
});

test('of two words the later one counts, whichever comes first', () => {
  const [early, late] = [
    { on: '2026-11-01', meetingId: null },
    { on: '2026-11-02', meetingId: 'm' },
  ];
  expect(laterSpoken(early, late)).toBe(late);
  expect(laterSpoken(late, early)).toBe(late);
  expect(laterSpoken(null, early)).toBe(early);
  expect(laterSpoken(null, null)).toBeNull();
});
