import type { AgendaShare } from '../agenda/agenda-share';
import type { EventState, Instant } from '../calendar/calendar-event';
import type { Verdict } from '../detection/verdict';
import type { PersonRhythm } from '../rhythm/person-rhythm';
import type { Id } from '../rows/row';
import type { Cover } from './cover';
import type {
  ActionItemView,
  ClosedTopic,
  FoundTime,
  MeetingSummary,
  NoteView,
  PersonSummary,
  SectionView,
  TopicView,
} from './parts';

/** The event that is open in this tab, as the panel's head shows it. */
export interface PanelEvent {
  sightingId: Id;
  title: string;
  /** Wall times of the calendar, as in CalendarEvent. */
  start: string | null;
  end: string | null;
  allDay: boolean;
  timeZone: string | null;
  zoneCertain: boolean;
  state: EventState;
  recurring: boolean | null;
  location: string | null;
  /** Names or addresses of the other people, where known. */
  others: string[] | null;
}

/** Everything the panel draws, in one answer. */
export interface PanelView {
  /**
   * `one-on-one`: the agenda is shown. `ask`: the event may be one; the panel asks. `other`: not a one-on-one.
   * `no-event`: nothing was picked in this tab. `unreadable`: the page can't be read.
   */
  status: 'one-on-one' | 'ask' | 'other' | 'no-event' | 'unreadable';
  event: PanelEvent | null;
  verdict: Verdict | null;
  person: PersonSummary | null;
  /** How often they mean to meet and how it goes; null without a person. */
  rhythm?: PersonRhythm | null;
  meeting: MeetingSummary | null;
  /** The new time that was found for this meeting, which fell out. */
  found?: FoundTime | null;
  /** The meeting for which the user asked for a new time outside of the panel: it stands unfolded. */
  repairing?: Id | null;
  /** Open action items of both sides from before this meeting, and topics that have waited at least one. */
  sinceLastTime: { actionItems: ActionItemView[]; topics: TopicView[] };
  /** The rest of this meeting's agenda, by rank. */
  topics: TopicView[];
  /** Parts of this meeting's agenda, by rank; empty: one plain list. */
  sections: SectionView[];
  /** What came of topics that were closed in the last meeting. */
  saidAndDid: ClosedTopic[];
  /** Who wrote the last agendas, where the user leads and wrote most of them; null: nothing to say. */
  lopsided: AgendaShare | null;
  /** Topics put aside until somebody brings them back, and those that were put off to next time. */
  parked: TopicView[];
  notes: { shared: NoteView; private: NoteView } | null;
  /** Promised in this meeting. */
  actionItems: ActionItemView[];
  /** When the two meet again after this meeting, as far as is known. */
  nextAfter: Instant | null;
  /** Latest first. */
  earlier: MeetingSummary[];
  /** People to pick from when this event's person is not known. */
  people: PersonSummary[];
  /** The newest health of this tab's page. */
  health: { read: number; unread: number } | null;
  /** What may be shown, told with the first answer so that no page has to wait for it. */
  cover?: Cover;
  /** The line that says what the panel is was not read yet. */
  orient?: boolean;
  /** The calendar page is drawn dark. */
  dark: boolean;
}
