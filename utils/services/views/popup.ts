import { actionItemView } from '@/utils/domain/actions/action-item-view';
import { byUrgency } from '@/utils/domain/actions/order';
import { byNearness } from '@/utils/domain/agenda/person-summary';
import type { ActionItemRow } from '@/utils/domain/rows/agenda';
import type { MeetingRow } from '@/utils/domain/rows/meeting';
import type { Id } from '@/utils/domain/rows/row';
import { stampTime } from '@/utils/domain/time/hybrid-clock';
import { addCalendarDays, instantToDate, wallToInstant } from '@/utils/domain/time/zone';
import type { ActionItemView } from '@/utils/domain/views/parts';
import type { PopupView } from '@/utils/domain/views/popup-view';
import { calendarAccess } from '@/utils/platform/calendar-access';
import type { Unit } from '@/utils/store/unit';
import { settlePast } from '../meetings/settle';
import { type Circle, loadCircle, pairIdsOf, personOfPair, shownPeople } from '../people/circle';
import type { WorkerContext } from '../worker-context';
import { byTime, meetingsOf, summaryOf } from './pair-history';
import { questionsIn } from './questions';
import { summariesOf } from './summaries';

const SHOWN = 200;

export async function popupView(context: WorkerContext): Promise<PopupView> {
  await settlePast(context);
  const access = await calendarAccess();
  const zone = context.zone();
  return context.database.read(async (unit) => {
    const circle = await loadCircle(unit);
    const today = instantToDate(unit.now, zone);
    const [questions, first, second, items, people, pages] = await Promise.all([
      questionsIn(unit, circle, zone),
      meetingsOn(unit, today, zone),
      meetingsOn(unit, addCalendarDays(today, 1), zone),
      openItems(unit, circle, zone, today),
      Promise.all(shownPeople(circle).map((person) => summaryOf(unit, circle, person))),
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
      people: people.sort(byNearness),
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

/** Open action items of all people, most urgent first. */
async function openItems(unit: Unit, circle: Circle, zone: string, today: string): Promise<ActionItemView[]> {
  const items = await unit.where('action-item', 'open');
  const people = new Map<Id, { name: string; meetings: MeetingRow[] } | null>();
  const byPair = Map.groupBy(items, (item) => item.pairId);
  await Promise.all(
    [...byPair].map(async ([pairId, own]) => {
      const person = personOfPair(circle, pairId);
      const meetings = person ? await dueMeetings(unit, pairIdsOf(circle, person.id), own) : [];
      people.set(pairId, person ? { name: person.name, meetings } : null);
    }),
  );
  return items
    .flatMap((item) => {
      const of = people.get(item.pairId);
      return of ? [actionItemView(item, { personName: of.name, meetings: of.meetings, zone, today })] : [];
    })
    .sort(byUrgency);
}

/** The meetings that could be someone's "next one-on-one": none when no item says so. */
async function dueMeetings(unit: Unit, pairIds: Id[], items: ActionItemRow[]): Promise<MeetingRow[]> {
  const made = items.filter((item) => item.due === 'next').map((item) => stampTime(item.createdAt));
  if (made.length === 0) return [];
  const madeIn = await Promise.all([...new Set(items.map((item) => item.madeIn))].map((id) => unit.get('meeting', id)));
  const starts = madeIn.flatMap((meeting) => (meeting?.start ? [meeting.start] : []));
  return meetingsOf(unit, pairIds, Math.min(...made, ...starts));
}
