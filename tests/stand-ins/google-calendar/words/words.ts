import type { StandInGuest } from '../../shared/stand-in';

/** Everything that the page says in one language. Rows from captures are *evidence*, the others *guess*, as marked. */
export interface Words {
  locale: string;
  /** 0 Sunday, 1 Monday: the usual setting of the language's users. */
  firstDay: 0 | 1;
  hidden: HiddenTextWords;
  page: PageWords;
}

/** The grammar of the hidden text of chips. */
interface HiddenTextWords {
  separator: string;
  title(title: string): string;
  noTitle: string;
  allDay: string;
  calendar(name: string): string;
  location(place: string): string;
  noLocation: string;
  colour(name: string): string;
  clock(hour: number, minute: number, hours: 12 | 24): string;
  timeRange(from: string, to: string): string;
  date(day: number, month: string, year: number, monthNumber: number): string;
  /** `d1 – d2` within one month. */
  dayRange(from: number, to: number, month: string, year: number, monthNumber: number): string;
  at(date: string, time: string): string;
  momentRange(from: string, to: string): string;
  response: Record<StandInGuest['response'], string>;
  workingLocation: string;
  task: string;
  taskOpen: string;
  appointmentSchedule: string;
}

interface PageWords {
  calendar: string;
  noTitle: string;
  today: string;
  create: string;
  search: string;
  views: Record<'day' | 'week' | 'month' | 'agenda', string>;
  weekOf(date: string): string;
  events(count: number): string;
  noAllDay: string;
  addLocation: string;
  more(count: number): string;
  myCalendars: string;
  guests: string;
  guestCount(count: number): string;
  counts: Record<StandInGuest['response'], (count: number) => string>;
  status: Record<StandInGuest['response'], string>;
  organizer: string;
  organizedBy(name: string): string;
  going: string;
  yes: string;
  no: string;
  maybe: string;
  edit: string;
  remove: string;
  close: string;
  save: string;
  cancel: string;
  undo: string;
  saved: string;
  deleted: string;
  addTitle: string;
  moreOptions: string;
  event: string;
  task: string;
  description: string;
  place: string;
  addGuests: string;
  showAll: string;
  scope: Record<'this' | 'following' | 'all', string>;
  editRecurring: string;
  deleteRecurring: string;
  weekly(weekday: string): string;
  everyWeeks(weeks: number, weekday: string): string;
  account: string;
  joinVideo: string;
  farewell: string;
  farewellNote: string;
  back: string;
  dontSend: string;
  send: string;
  nothingFound: string;
  repeats: string;
  repeatOptions: { never: string; weekly: string; fortnightly: string };
}
