import type { CalendarDate } from '@/utils/domain/calendar/calendar-event';
import { type DayMark, type DaysOff, daysOffIn } from '@/utils/domain/days-off/days-off';
import { countPeople } from '@/utils/domain/detection/count-people';
import type { Self } from '@/utils/domain/detection/evidence';
import { normaliseEmail, normaliseName } from '@/utils/domain/identity/normalise';
import type { SightingRow } from '@/utils/domain/rows/meeting';
import type { Settings } from '@/utils/domain/settings/settings';
import { parseEventId } from '@/utils/readings/google/parse-event-id';
import type { Unit } from '@/utils/store/unit';
import { attendeesOf } from '../calendar/sight-event';

const GONE_AFTER_VIEWS = 2;

/** The days off that end at `since` or later, as far as calendars were ever seen. */
export async function daysOffSeen(
  unit: Unit,
  self: Self,
  settings: Settings,
  zone: string,
  since: CalendarDate,
): Promise<DaysOff[]> {
  const seen = await unit.where('sighting', 'lasting', IDBKeyRange.lowerBound(since));
  const marks = seen.filter(({ missedViews }) => missedViews < GONE_AFTER_VIEWS).map((one) => markOf(one, self));
  const names = [...self.names, ...self.emails.map((email) => email.split(/[.@+]/)[0]!)];
  return daysOffIn(marks, { names, homeZone: zone, settings });
}

function markOf(sighting: SightingRow, self: Self): DayMark {
  const { title, kind, state, allDay } = sighting;
  return { title, kind, state, allDay, start: sighting.start!, end: sighting.end!, own: isOwn(sighting, self) };
}

/** In the user's own calendar and by themselves, as far as anybody can tell; colleagues' leave lies beside it. */
function isOwn(sighting: SightingRow, self: Self): boolean {
  const { site, account, feedId, eventId, organizer } = sighting;
  if (organizer !== null && !isSelf(organizer, self)) return false;
  if (countPeople(attendeesOf(sighting) ?? [], self).others.length > 0) return false;
  // Outlook names no calendar and a feed is one; of what others wrote there it names the organizer.
  if (site !== 'google' || feedId !== null) return true;
  const calendar = normaliseEmail(parseEventId(eventId)?.calendarId ?? '');
  return calendar !== '' && (calendar === account || self.emails.includes(calendar));
}

function isSelf(organizer: string, { emails, names }: Self): boolean {
  const name = normaliseName(organizer);
  return emails.includes(normaliseEmail(organizer)) || names.some((own) => normaliseName(own) === name);
}
