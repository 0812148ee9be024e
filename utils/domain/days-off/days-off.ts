import type { CalendarDate, EventKind, EventState, WallTime } from '../calendar/calendar-event';
import type { Settings } from '../settings/settings';
import { addCalendarDays } from '../time/zone';
import { type Reader, saysDayOff } from './says-day-off';

/** An entry of the calendar that lasts a day or longer. */
export interface DayMark {
  title: string;
  kind: EventKind;
  state: EventState;
  start: WallTime | CalendarDate;
  /** Exclusive for whole days. */
  end: WallTime | CalendarDate;
  allDay: boolean;
  /** It stands in the user's own calendar, and they were not invited to it by somebody else. */
  own: boolean;
}

/** Days in a row that are off, both ends included. */
export interface DaysOff {
  from: CalendarDate;
  to: CalendarDate;
  /** What the calendar calls them. */
  title: string;
}

export interface DaysOffContext extends Reader {
  settings: Pick<Settings, 'workStart' | 'workEnd'>;
}

const GONE: ReadonlySet<EventState> = new Set(['cancelled', 'declined', 'needsAction', 'tentative']);
/** Someone's career would be over sooner than such a leave: it is a mistake or no leave at all. */
const LONGEST_DAYS = 400;

/**
 * The days off that a calendar marks: what it shows as being out of office all day itself, what the user wrote down as
 * leave in their own calendar, and days on which their country rests. Whatever is not sure is none. By their first
 * day; what lies within another is part of it.
 */
export function daysOffIn(marks: readonly DayMark[], context: DaysOffContext): DaysOff[] {
  const found = marks.flatMap((mark) => (isOff(mark, context) ? (daysOf(mark, context.settings) ?? []) : []));
  found.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.to > b.to ? -1 : 1));
  const apart: DaysOff[] = [];
  for (const days of found) if (!apart.some(({ from, to }) => from <= days.from && days.to <= to)) apart.push(days);
  return apart;
}

function isOff(mark: DayMark, context: DaysOffContext): boolean {
  if (GONE.has(mark.state)) return false;
  if (mark.kind === 'away') return mark.own;
  if (mark.kind !== 'event') return false;
  const said = saysDayOff(mark.title, context);
  return said === 'everyone' ? mark.allDay : said === 'mine' && mark.own;
}

/** The days of which all working hours are covered. */
function daysOf({ title, start, end, allDay }: DayMark, settings: DaysOffContext['settings']): DaysOff | null {
  const covers = allDay ? whole(start, end) : covered(start, end, settings);
  return covers.to < covers.from || covers.to > addCalendarDays(covers.from, LONGEST_DAYS)
    ? null
    : { ...covers, title };
}

function whole(start: string, end: string): { from: CalendarDate; to: CalendarDate } {
  return { from: start.slice(0, 10), to: addCalendarDays(end.slice(0, 10), -1) };
}

function covered(start: WallTime, end: WallTime, { workStart, workEnd }: DaysOffContext['settings']) {
  const [first, last] = [start.slice(0, 10), end.slice(0, 10)];
  const from = minutesOf(start) <= workStart ? first : addCalendarDays(first, 1);
  const to = minutesOf(end) >= workEnd ? last : addCalendarDays(last, -1);
  return { from, to };
}

function minutesOf(time: WallTime): number {
  return Number(time.slice(11, 13)) * 60 + Number(time.slice(14, 16));
}

/** Every single day of these in order, but for those on which the user said that they work. */
export function datesOff(spans: readonly Pick<DaysOff, 'from' | 'to'>[], worked: readonly CalendarDate[]) {
  const dates = new Set<CalendarDate>();
  for (const { from, to } of spans) for (let day = from; day <= to; day = addCalendarDays(day, 1)) dates.add(day);
  for (const day of worked) dates.delete(day);
  return new Set([...dates].sort()) as ReadonlySet<CalendarDate>;
}
