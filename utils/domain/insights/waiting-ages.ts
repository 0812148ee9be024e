import type { Instant } from '../calendar/calendar-event';
import { stampTime } from '../time/hybrid-clock';
import { DAY_MS } from '../time/lengths';
import type { CountedTopic } from './relationship';

/** Open topics by how long they wait: under a week, under four, under three months, longer. */
export type WaitingAges = [week: number, weeks: number, months: number, longer: number];

const BOUNDS = [7, 28, 91];

/** Parked ones wait for nobody. */
export function waitingAges(topics: readonly CountedTopic[], now: Instant): WaitingAges {
  const ages: WaitingAges = [0, 0, 0, 0];
  for (const { doneAt, parkedAt, createdAt } of topics) {
    if (doneAt !== null || parkedAt !== null) continue;
    const days = (now - stampTime(createdAt)) / DAY_MS;
    const bucket = BOUNDS.findIndex((bound) => days < bound);
    ages[bucket === -1 ? BOUNDS.length : bucket]!++;
  }
  return ages;
}
