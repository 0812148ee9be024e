import type { RhythmMeeting } from '@/utils/domain/rhythm/gap';
import { type PersonRhythm, personRhythm } from '@/utils/domain/rhythm/person-rhythm';
import { newPerson } from '@/utils/domain/rows/new-rows';
import type { PersonRow } from '@/utils/domain/rows/person';
import { DAY_MS } from '@/utils/domain/time/lengths';
import { localDate } from '@/utils/state/local-date';

/** The rhythm with a report whom the user met so many days before `now`. */
export function rhythmOf(now: number, daysAgo: number[] = [], fields: Partial<PersonRow> = {}): PersonRhythm {
  const person = newPerson({ name: 'Ana Novak', relation: 'report', ...fields }) as PersonRow;
  const met: RhythmMeeting[] = daysAgo.map((days) => ({ start: now - days * DAY_MS, state: 'held', repair: null }));
  return personRhythm(person, met, { now, today: localDate(now), ownField: null });
}
