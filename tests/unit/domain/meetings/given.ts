import type { MeetingTruth, SightingFacts } from '@/utils/domain/meetings/facts';
import type { HeldSign } from '@/utils/domain/meetings/held';
import { reconcile } from '@/utils/domain/meetings/reconcile';

export const BERLIN = 'Europe/Berlin';
export const at = (text: string) => Date.parse(`${text}:00+01:00`);

/** A weekly one-on-one on Tuesday, as a calendar shows it on the Monday before. */
export function seen(changes: Partial<SightingFacts> = {}): SightingFacts {
  return {
    title: 'Ana / Ben 1:1',
    start: at('2026-11-24T10:00'),
    end: at('2026-11-24T10:30'),
    date: '2026-11-24',
    timeZone: BERLIN,
    zoneCertain: true,
    state: 'confirmed',
    recurring: true,
    location: null,
    organizerIsMe: null,
    others: null,
    seenAt: at('2026-11-23T09:00'),
    calendar: 'google ana@acme.example',
    fromFeed: false,
    changedAt: 0,
    missedViews: 0,
    hiddenViews: 0,
    ...changes,
  };
}

export const MONDAY = at('2026-11-23T09:00');
export const TUESDAY_NOON = at('2026-11-24T12:00');

/** What is believed after each of the steps, one after the other. */
export function believe(
  steps: { sightings?: SightingFacts[]; signs?: HeldSign[]; now?: number }[],
  first: MeetingTruth | null = null,
): MeetingTruth {
  let truth = first;
  for (const { sightings = [], signs = [], now = MONDAY } of steps) {
    truth = reconcile({ previous: truth, sightings, signs, now, homeZone: BERLIN });
  }
  return truth!;
}
