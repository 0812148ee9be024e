import { byPressing, meetingQuestion } from '@/utils/domain/agenda/questions';
import { countPeople } from '@/utils/domain/detection/count-people';
import { displayName } from '@/utils/domain/identity/display-name';
import { suggestedNames } from '@/utils/domain/identity/other-person';
import type { SightingRow } from '@/utils/domain/rows/meeting';
import { addCalendarDays, instantToDate } from '@/utils/domain/time/zone';
import type { Question } from '@/utils/domain/views/parts';
import type { Unit } from '@/utils/store/unit';
import { understand } from '../calendar/judge-sighting';
import { attendeesOf } from '../calendar/sight-event';
import { settlePast } from '../meetings/settle';
import { type Circle, loadCircle } from '../people/circle';
import type { WorkerContext } from '../worker-context';
import { summariesOf } from './summaries';

const TWO_WEEKS = 14 * 86_400_000;
/** Days ahead in which an event that was opened may ask whether it is a one-on-one. */
const ASK_AHEAD = 7;

/** How many things need an answer: the badge. */
export async function countQuestions(context: WorkerContext): Promise<number> {
  await settlePast(context);
  const questions = await context.database.read(async (unit) =>
    questionsIn(unit, await loadCircle(unit), context.zone()),
  );
  return questions.length;
}

/** What needs an answer, most pressing first. */
export async function questionsIn(unit: Unit, circle: Circle, zone: string): Promise<Question[]> {
  const recent = IDBKeyRange.lowerBound(unit.now - TWO_WEEKS);
  const asking = (await unit.where('meeting', 'question', recent)).flatMap((meeting) => {
    const kind = meetingQuestion(meeting, unit.now, zone);
    return kind ? [{ kind, meeting }] : [];
  });
  const summaries = await summariesOf(
    unit,
    circle,
    asking.map(({ meeting }) => meeting),
  );
  const aboutMeetings = summaries.flatMap((meeting): Question[] => {
    const kind = asking.find((one) => one.meeting.id === meeting.id)?.kind;
    return kind ? [{ kind, meeting }] : [];
  });
  return [...aboutMeetings, ...(await aboutEvents(unit, circle, zone))].sort(byPressing(unit.now));
}

/** Events that the user opened and that can't be told: nothing is asked about chips that were never touched. */
async function aboutEvents(unit: Unit, circle: Circle, zone: string): Promise<Question[]> {
  const today = instantToDate(unit.now, zone);
  const days = (site: string) =>
    IDBKeyRange.bound([site, addCalendarDays(today, -1)], [site, addCalendarDays(today, ASK_AHEAD)]);
  const lists = await Promise.all(['google', 'outlook'].map((site) => unit.where('sighting', 'day', days(site))));
  const questions: Question[] = [];
  for (const sighting of lists.flat()) {
    if (sighting.attendees === null || sighting.meetingId !== null || sighting.kind !== 'event') continue;
    const { verdict, candidates } = await understand(unit, circle, sighting);
    const unsure = verdict.verdict === 'ask' || (verdict.verdict === 'yes' && candidates.length > 0);
    if (unsure) questions.push(eventQuestion(sighting, circle));
  }
  return questions;
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
