import { proposeTimes } from '@/utils/domain/repair/propose-time';
import type { Span } from '@/utils/domain/repair/span';
import type { MeetingRow } from '@/utils/domain/rows/meeting';
import type { SettingsNow } from '@/utils/domain/settings/settings-now';
import { MINUTE_MS } from '@/utils/domain/time/lengths';
import type { RepairView } from '@/utils/domain/views/repair-view';
import type { Unit } from '@/utils/store/unit';
import type { MeetingWith } from '../people/meeting-with';
import { busyAround } from './busy-around';

const USUAL_MINUTES = 30;
const LONGEST_MINUTES = 4 * 60;

type Offered = Pick<RepairView, 'minutes' | 'busy' | 'proposals' | 'homeZone' | 'theirZone'>;

/** When there is room for the meeting again, and what is in the way elsewhere. */
export async function timesToOffer(
  unit: Unit,
  { meeting, person }: MeetingWith,
  { meetings, settings, zone }: { meetings: readonly MeetingRow[]; settings: SettingsNow; zone: string },
): Promise<Offered> {
  const { timeZone: theirZone } = person;
  const busy = await busyAround(unit, meeting, zone);
  const original = spanOf(meeting);
  const minutes = person.minutes ?? minutesOf(original);
  const next = nextStart(meetings, meeting, unit.now);
  const facts = { original, minutes, busy, next, theirZone, settings, homeZone: zone, now: unit.now };
  return { minutes, busy, proposals: proposeTimes(facts), homeZone: zone, theirZone };
}

function spanOf({ start, end }: MeetingRow): Span | null {
  return start === null ? null : { start, end: end ?? start + USUAL_MINUTES * MINUTE_MS };
}

function minutesOf(span: Span | null): number {
  const minutes = span === null ? USUAL_MINUTES : Math.round((span.end - span.start) / MINUTE_MS);
  return minutes < 5 || minutes > LONGEST_MINUTES ? USUAL_MINUTES : minutes;
}

function nextStart(meetings: readonly MeetingRow[], meeting: MeetingRow, now: number): number | null {
  const next = meetings.find((one) => one.id !== meeting.id && one.state === 'scheduled' && (one.start ?? 0) > now);
  return next?.start ?? null;
}
