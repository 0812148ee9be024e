import { skipMeaning } from '@/utils/domain/repair/skip';
import { personRhythm } from '@/utils/domain/rhythm/person-rhythm';
import type { MeetingRow } from '@/utils/domain/rows/meeting';
import { instantToDate } from '@/utils/domain/time/zone';
import type { SkipMeaning } from '@/utils/domain/views/repair-view';
import type { Unit } from '@/utils/store/unit';
import type { MeetingWith } from '../people/meeting-with';
import { aroundIn } from '../rhythm/around-in';

/** What it means for the rhythm of the two if this meeting is left out. */
export async function skipOf(
  unit: Unit,
  { meeting, person }: MeetingWith,
  meetings: readonly MeetingRow[],
  zone: string,
): Promise<SkipMeaning> {
  const around = await aroundIn(unit, zone);
  const others = meetings.filter(({ id }) => id !== meeting.id);
  const { contacts, plan } = personRhythm(person, others, around);
  const dayOf = (instant: number | null) => (instant === null ? null : instantToDate(instant, zone));
  return skipMeaning({
    relation: person.relation,
    today: around.today,
    last: dayOf(contacts.last),
    next: dayOf(contacts.next),
    plannedDays: plan?.days ?? null,
  });
}
