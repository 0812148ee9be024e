import type { Aim, Evidence, GrowthView, Milestone, Priority, Skill } from '@/utils/domain/views/growth-view';

/** Thursday 26 November 2026. */
export const TODAY = '2026-11-26';
export const dayAt = (day: string, time = '10:00') => Date.parse(`${day}T${time}:00Z`);

export function view(fields: Partial<GrowthView> = {}): GrowthView {
  return {
    ...{ visibility: 'private', personId: 'person-ana', pairId: 'pair-ana', personName: 'Ana Novak', role: 'manager' },
    ...{ today: TODAY, zone: 'UTC', touchedOn: null },
    ...{ aims: [], milestones: [], skills: [], evidence: [], priorities: [], mentions: [], topics: [], meetings: [] },
    promisesKept: [],
    ...fields,
  };
}

const PAIR = { pairId: 'pair-ana', rank: 'a0' };

export const aim = (id: string, fields: Partial<Aim> = {}): Aim => ({
  ...{ id, ...PAIR, text: `Aim ${id}`, why: null, until: null, closedAt: null, outcome: null },
  ...fields,
});

export const milestone = (id: string, fields: Partial<Milestone> = {}): Milestone => ({
  ...{ id, ...PAIR, aimId: 'lead', text: `Step ${id}`, due: null, doneAt: null, movedTimes: 0 },
  ...fields,
});

export const skill = (id: string, fields: Partial<Skill> = {}): Skill => ({
  ...{ id, ...PAIR, name: `Skill ${id}`, level: null, wanted: null, closedAt: null },
  ...fields,
});

export const priority = (id: string, fields: Partial<Priority> = {}): Priority => ({
  ...{ id, ...PAIR, text: `Priority ${id}`, goal: null, goalOf: null, why: null, closedAt: null },
  since: dayAt('2026-09-01'),
  ...fields,
});

export const evidence = (id: string, fields: Partial<Evidence> = {}): Evidence => ({
  ...{ id, pairId: 'pair-ana', aboutId: 'lead', meetingId: null, at: dayAt('2026-11-10'), text: 'Seen' },
  ...fields,
});

/** Named by its day. */
export const meetingOn = (on: string, state: GrowthView['meetings'][number]['state'] = 'held') => ({
  ...{ id: on, at: dayAt(on), on, state },
});
