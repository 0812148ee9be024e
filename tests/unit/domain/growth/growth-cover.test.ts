import { expect, test } from 'vitest';
import { growthRest } from '@/utils/domain/growth/growth-rest';
import { growthTree } from '@/utils/domain/growth/growth-tree';
import { momentumOf } from '@/utils/domain/growth/momentum';
import { covered } from '@/utils/domain/views/cover';
import { aim, evidence, meetingOn, milestone, priority, skill, view } from './growth-fixture';

const full = view({
  ...{ aims: [aim('lead', { why: 'SECRET' })], milestones: [milestone('plan', { text: 'SECRET', due: '2026-12-01' })] },
  ...{ skills: [skill('no', { name: 'SECRET' })], priorities: [priority('calls', { text: 'SECRET', goal: 'SECRET' })] },
  ...{ evidence: [evidence('e', { text: 'SECRET' })], personName: 'SECRET', meetings: [meetingOn('2026-11-12')] },
  ...{ touchedOn: '2026-09-01', promisesKept: ['2026-11-12'] },
});

test.each(['hidden', 'presenting'] as const)(
  '%s: not a word of it is left, and what follows from nothing is nothing',
  (cover) => {
    const left = covered(full, cover);
    expect(JSON.stringify(left)).not.toMatch(/SECRET|2026/);
    const tree = growthTree(left);
    expect([tree.aims, tree.skills, tree.priorities, tree.closed.aims]).toEqual([[], [], [], []]);
    expect(momentumOf(left, tree)).toBeNull();
    expect(growthRest(left)).toEqual({ days: null, due: false });
  },
);
