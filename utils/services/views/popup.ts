import { byNearness } from '@/utils/domain/agenda/person-summary';
import type { MeetingRow } from '@/utils/domain/rows/meeting';
import { addCalendarDays, instantToDate, wallToInstant } from '@/utils/domain/time/zone';
import type { PopupView } from '@/utils/domain/views/popup-view';
import { calendarAccess } from '@/utils/platform/calendar-access';
import type { Unit } from '@/utils/store/unit';
import { settlePast } from '../meetings/settle';
import { loadCircle, shownPeople } from '../people/circle';
import type { WorkerContext } from '../worker-context';
import { openItems } from './open-items';
import { byTime, meetingLine, summaryOf } from './pair-history';
import { questionsIn } from './questions';
import { summariesOf } from './summaries';

const SHOWN = 200;

export async function popupView(context: WorkerContext): Promise<PopupView> {
  const [access] = await Promise.all([calendarAccess(), settlePast(context)]);
  const zone = context.zone();
  return context.database.read(async (unit) => {
    const circle = await loadCircle(unit);
    const today = instantToDate(unit.now, zone);
    const people = shownPeople(circle);
    const lines = new Map(
      await Promise.all(people.map(async (one) => [one.id, await meetingLine(unit, circle, one.id)] as const)),
    );
    const [questions, first, second, items, summaries, pages] = await Promise.all([
      questionsIn(unit, circle, zone),
      meetingsOn(unit, today, zone),
      meetingsOn(unit, addCalendarDays(today, 1), zone),
      openItems(unit, circle, { zone, today, lines }),
      Promise.all(people.map((person) => summaryOf(unit, circle, person, lines.get(person.id)))),
      unit.all('health'),
    ]);
    const mine = items.filter((item) => item.owner === 'me');
    const waitingOn = items.filter((item) => item.owner === 'them');
    return {
      questions,
      today: await summariesOf(unit, circle, first),
      tomorrow: await summariesOf(unit, circle, second),
      mine: mine.slice(0, SHOWN),
      waitingOn: waitingOn.slice(0, SHOWN),
      mineCount: mine.length,
      waitingOnCount: waitingOn.length,
      people: summaries.sort(byNearness),
      firstRun: pages.length === 0,
      calendarAccess: access.google || access.outlook,
    };
  });
}

async function meetingsOn(unit: Unit, date: string, zone: string): Promise<MeetingRow[]> {
  const from = wallToInstant(`${date}T00:00`, zone) ?? 0;
  const to = wallToInstant(`${addCalendarDays(date, 1)}T00:00`, zone) ?? 0;
  // A day without a time is kept at midnight UTC, which may lie outside of the day here.
  const [timed, wholeDay] = await Promise.all([
    unit.where('meeting', 'start', IDBKeyRange.bound(from, to, false, true)),
    unit.where('meeting', 'start', IDBKeyRange.only(Date.parse(`${date}T00:00:00Z`))),
  ]);
  const onDay = [...timed.filter((one) => one.start !== null), ...wholeDay.filter((one) => one.start === null)];
  return onDay.sort(byTime);
}
