import { meetingSummary } from '@/utils/domain/agenda/meeting-summary';
import type { CalendarDate } from '@/utils/domain/calendar/calendar-event';
import type { MeetingRow } from '@/utils/domain/rows/meeting';
import type { Id } from '@/utils/domain/rows/row';
import { isWorkingDay } from '@/utils/domain/settings/working-time';
import { addCalendarDays, instantToDate } from '@/utils/domain/time/zone';
import type { MovedAway, WeekMeeting, WeekView } from '@/utils/domain/views/week-view';
import { clashes } from '@/utils/domain/week/clashes';
import { weekTally } from '@/utils/domain/week/tally';
import type { Unit } from '@/utils/store/unit';
import { settingsNowIn } from '../days-off/settings-now';
import { settlePast } from '../meetings/settle';
import { type Circle, loadCircle, personOfPair } from '../people/circle';
import { stageQuestions } from '../people/stage-questions';
import { dayStart, meetingsOnDays } from '../views/meetings-on';
import { questionsIn } from '../views/questions';
import { summariesOf } from '../views/summaries';
import type { WorkerContext } from '../worker-context';

const DAYS = 7;

/** The one-on-ones of seven days, with what became of each. Reads by index alone: years of records cost nothing here. */
export async function weekView(context: WorkerContext, from: CalendarDate): Promise<WeekView> {
  await settlePast(context);
  const zone = context.zone();
  return context.database.read(async (unit) => {
    const circle = await loadCircle(unit);
    const [settings, rows, moved, pages, feeds] = await Promise.all([
      settingsNowIn(unit, circle.self, zone),
      meetingsOnDays(unit, from, DAYS, zone),
      movedInWeek(unit, from, zone),
      unit.all('health'),
      unit.all('feed'),
    ]);
    const meetings = await weekMeetings(unit, circle, [...rows.values()].flat());
    const away = movedAway(moved, circle, zone);
    return {
      days: [...rows].map(([date, list]) => ({
        date,
        working: isWorkingDay(date, settings),
        meetings: list.flatMap(({ id }) => meetings.get(id) ?? []),
        away: away.get(date) ?? [],
      })),
      tally: weekTally([...meetings.values()], zone, unit.now),
      questions: await questionsIn(unit, circle, zone),
      stages: await stageQuestions(unit, circle, zone),
      firstRun: pages.length === 0 && feeds.length === 0 && circle.people.length === 0,
      cover: settings.cover,
    };
  });
}

async function weekMeetings(unit: Unit, circle: Circle, rows: readonly MeetingRow[]): Promise<Map<Id, WeekMeeting>> {
  const rowById = new Map(rows.map((row) => [row.id, row]));
  const summaries = await summariesOf(unit, circle, rows);
  const clashing = clashes(summaries);
  const meetings = await Promise.all(
    summaries.map(async (summary): Promise<WeekMeeting> => {
      const { repair, replacedBy } = rowById.get(summary.id)!;
      const other = await unit.get('meeting', replacedBy);
      return {
        ...summary,
        repair,
        replacedBy: other ? { id: other.id, start: other.start, date: other.date } : null,
        clashes: (clashing.get(summary.id) ?? []).flatMap(({ personId, personName }) =>
          personId === summary.personId ? [] : personName,
        ),
      };
    }),
  );
  return new Map(meetings.map((meeting) => [meeting.id, meeting]));
}

function movedInWeek(unit: Unit, from: CalendarDate, zone: string): Promise<MeetingRow[]> {
  const [lower, upper] = [dayStart(from, zone), dayStart(addCalendarDays(from, DAYS), zone)];
  return unit.where('meeting', 'moved', IDBKeyRange.bound(lower, upper, false, true));
}

/** Meetings that stood on a day of the week and now stand on another one, by the day they left. */
function movedAway(rows: readonly MeetingRow[], circle: Circle, zone: string): Map<CalendarDate, MovedAway[]> {
  const moved = rows.flatMap((row) => {
    const person = personOfPair(circle, row.pairId);
    const left = instantToDate(row.movedFrom!, zone);
    if (!person || left === (row.start === null ? row.date : instantToDate(row.start, zone))) return [];
    const { id, personId, personName, start, end, date } = meetingSummary(row, person, 0);
    return [{ id, personId, personName, start, end, date, movedFrom: row.movedFrom! }];
  });
  return Map.groupBy(moved, ({ movedFrom }) => instantToDate(movedFrom, zone));
}
