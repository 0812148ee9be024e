/**
 * One interface language. Each language file says line by line what is *evidence* (facts §1.3, §1.5, §3, §4) and what is
 * a *guess*: an adapter may lean on the first and must survive the second being wrong.
 */
export type ShowAs = 'free' | 'tentative' | 'busy' | 'oof' | 'elsewhere';

interface EventWords {
  /** Between the parts of the accessible label: `, ` or the ideographic comma. */
  separator: string;
  /** Between start and end, and between two dates, with its spaces. */
  to: string;
  allDay: string;
  by: (organizer: string) => string;
  showAs: Record<ShowAs, string>;
  private: string;
  recurring: string;
  exception: string;
  charm: (name: string) => string;
  cancelledPrefix: string;
  declinedPrefix: string;
  noTitle: string;
  privateAppointment: string;
}

export interface PeekWords {
  viewEvent: string;
  time: string;
  join: string;
  chat: string;
  series: string;
  noLocation: string;
  opensCard: (who: string) => string;
  invitedYou: (organizer: string) => [before: string, after: string];
  organizer: string;
  accepted: string;
  declined: string;
  tentative: string;
  noResponse: string;
  youAccepted: string;
  youDeclined: string;
  youTentative: string;
  youNoResponse: string;
  youAreOrganizer: string;
  counts: { accepted: string; declined: string; tentative: string; noResponse: string };
  guestsHidden: string;
  respondForm: string;
  accept: string;
  maybe: string;
  decline: string;
  cancelMeeting: string;
  delete: string;
  removeFromCalendar: string;
  cancelledBanner: string;
}

interface ShellWords {
  calendar: string;
  mail: string;
  people: string;
  newEvent: string;
  views: { day: string; workweek: string; week: string; month: string };
  today: string;
  goToToday: (date: string) => string;
  previous: { day: string; week: string; month: string };
  next: { day: string; week: string; month: string };
  jumpToDate: (range: string) => string;
  monthPicker: (month: string) => string;
  pickerDay: (date: string) => string;
  currentTime: (time: string) => string;
  more: (count: number) => string;
  workPlan: string;
  summary: (count: number) => string;
  workLocation: string;
  filter: string;
  declinedEvents: string;
  share: string;
  print: string;
  splitView: string;
  myCalendars: string;
  search: string;
  loading: string;
  allDayRow: string;
  accountManager: (name: string) => string;
}

interface FormWords {
  title: string;
  attendees: string;
  starts: string;
  ends: string;
  allDay: string;
  location: string;
  body: string;
  send: string;
  save: string;
  discard: string;
  close: string;
  edit: string;
  thisEvent: string;
  thisAndFollowing: string;
  allEvents: string;
  cancelQuestion: string;
  deleteQuestion: string;
  sendCancellation: string;
  farewellNote: string;
  keep: string;
  moreOptions: string;
  tracking: string;
  newMessage: string;
  to: string;
  cc: string;
  subject: string;
  inbox: string;
}

export interface Words {
  /** `html lang`. */
  lang: string;
  event: EventWords;
  peek: PeekWords;
  shell: ShellWords;
  form: FormWords;
  /** Sunday is 0. */
  firstDay: number;
  clock: (hour: number, minute: number, hours: 12 | 24) => string;
  /** The date of labels: always with weekday and four-digit year. */
  longDate: (date: string) => string;
  /** The numeric date of the peek, in the region's order. */
  peekDate: (date: string) => string;
  /** Between the clock times of the peek. */
  peekDash: string;
}
