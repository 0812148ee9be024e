import { countPeople } from '@/utils/domain/detection/count-people';
import { displayName } from '@/utils/domain/identity/display-name';
import { suggestedNames } from '@/utils/domain/identity/other-person';
import { eventsToAsk, meetingQuestions } from '@/utils/domain/meetings/questions';
import type { SightingRow } from '@/utils/domain/rows/meeting';
import { daysOffMs } from '@/utils/domain/settings/settings-now';
import { DAY_MS } from '@/utils/domain/time/lengths';
import { addCalendarDays, instantToDate, isZone, wallToInstant } from '@/utils/domain/time/zone';
import type { MeetingQuestion, Question } from '@/utils/domain/views/parts';
import type { Unit } from '@/utils/store/unit';
import { understand } from '../calendar/judge-sighting';
import { attendeesOf } from '../calendar/sight-event';
import { settingsNowIn } from '../days-off/settings-now';
import { settlePast } from '../meetings/settle';
import { type Circle, isSilent, loadCircle } from '../people/circle';
import type { WorkerContext } from '../worker-context';
import { summariesOf } from './summaries';

/** No meeting asks longer than this; older rows need not be read. */
const OLDEST = 15 * DAY_MS;
/** Days ahead of which opened events are looked at. */
const AHEAD = 7;

/** How many things need an answer: the badge. */
export async function countQuestions(context: WorkerContext): Promise<number> {
  await settlePast(context);
  const questions = await context.database.read(async (unit) =>
    questionsIn(unit, await loadCircle(unit), context.zone()),
  );
  return questions.length;
}

/** What needs an answer, most pressing first; then the events that may be one-on-ones. */
export async function questionsIn(unit: Unit, circle: Circle, zone: string): Promise<Question[]> {
  const lists = await Promise.all([questionsOfMeetings(unit, circle, zone), aboutEvents(unit, circle, zone)]);
  return lists.flat();
}

/** What became of one-on-ones and needs an answer, most pressing first. */
export async function questionsOfMeetings(unit: Unit, circle: Circle, zone: string): Promise<MeetingQuestion[]> {
  const settings = await settingsNowIn(unit, circle.self, zone);
  const oldest = IDBKeyRange.lowerBound(unit.now - OLDEST - daysOffMs(settings));
  const recent = await unit.where('meeting', 'question', oldest);
  const wanted = recent.filter((meeting) => !isSilent(circle, meeting));
  const asked = meetingQuestions(wanted, settings, zone, unit.now);
  const summaries = await summariesOf(
    unit,
    circle,
    asked.map(({ meeting }) => meeting),
  );
  const byId = new Map(summaries.map((summary) => [summary.id, summary]));
  return asked.flatMap(({ kind, meeting }) => {
    const summary = byId.get(meeting.id);
    return summary ? [{ kind, meeting: summary }] : [];
  });
}

/** Events that the user opened and that can't be told: nothing is asked about chips that were never touched. */
async function aboutEvents(unit: Unit, circle: Circle, zone: string): Promise<Question[]> {
  const today = instantToDate(unit.now, zone);
  const days = (site: string) =>
    IDBKeyRange.bound([site, addCalendarDays(today, -1)], [site, addCalendarDays(today, AHEAD)]);
  const lists = await Promise.all(['google', 'outlook'].map((site) => unit.where('sighting', 'day', days(site))));
  const unsure: { start: number | null; seriesKey: string | null; sighting: SightingRow }[] = [];
  for (const sighting of lists.flat()) {
    const wasOpened = sighting.attendees !== null || (sighting.attendeeCount ?? null) !== null;
    // A feed names the people of everything: nobody opened those.
    if (!wasOpened || sighting.meetingId !== null || sighting.kind !== 'event' || sighting.feedId !== null) continue;
    const { verdict } = await understand(unit, circle, sighting);
    // A "yes" without a meeting is one whose other person can't be told.
    if (verdict.verdict !== 'no')
      unsure.push({ start: startOf(sighting, zone), seriesKey: sighting.seriesKey, sighting });
  }
  return eventsToAsk(unsure, unit.now).map(({ sighting }) => eventQuestion(sighting, circle));
}

function startOf(sighting: SightingRow, zone: string): number | null {
  const at = sighting.start?.includes('T') ? sighting.start : sighting.start && `${sighting.start}T00:00`;
  return at ? wallToInstant(at, isZone(sighting.timeZone) ? sighting.timeZone : zone) : null;
}

function eventQuestion(sighting: SightingRow, circle: Circle): Question {
  const others = countPeople(attendeesOf(sighting) ?? [], circle.self).others.map(displayName);
  return {
    kind: 'is-one-on-one',
    sightingId: sighting.id,
    title: sighting.title,
    start: sighting.start,
    names: others.length > 0 ? others : suggestedNames(sighting.title, circle.self),
  };
}
