import type { FeedSource, FeedWords, NewFeed, SentFile } from '@/utils/domain/feeds/feed-source';
import type { ObservationKey } from '@/utils/domain/insights/observations/observation';
import type { MeetingAnswer } from '@/utils/domain/meetings/answer';
import type { Prompt } from '@/utils/domain/preparation/prompts';
import type { Visibility } from '@/utils/domain/rows/agenda';
import type { VerdictRuleRow } from '@/utils/domain/rows/meeting';
import type { Fields, Id } from '@/utils/domain/rows/row';
import type { TableName, Tables } from '@/utils/domain/rows/tables';
import type { WrapUpRow } from '@/utils/domain/rows/wrap-up';
import type { Settings } from '@/utils/domain/settings/settings';
import type { TemplatePart } from '@/utils/domain/templates/template-text';
import type { Theme } from '@/utils/domain/themes/theme';
import type { AskView } from '@/utils/domain/views/ask-view';
import type { RestoreMode, RestorePreview } from '@/utils/domain/views/backup-view';
import type { HealthView, RulesView, Shortcuts } from '@/utils/domain/views/dashboard-view';
import type { DaysOffView } from '@/utils/domain/views/days-off-view';
import type { CheckHush, EffectivenessView } from '@/utils/domain/views/effectiveness-view';
import type { ExportFile, ExportQuery } from '@/utils/domain/views/export-view';
import type { AllFeedbackView, FeedbackPageView } from '@/utils/domain/views/feedback-view';
import type { FeedLook, FeedsView } from '@/utils/domain/views/feeds-view';
import type { GrowthView } from '@/utils/domain/views/growth-view';
import type { InsightsAbout, InsightsQuery, InsightsView } from '@/utils/domain/views/insights-view';
import type { MeetingHistoryView, MeetingSaid } from '@/utils/domain/views/meeting-history-view';
import type { NoteVersionView } from '@/utils/domain/views/note-version-view';
import type { ObservationsView } from '@/utils/domain/views/observations-view';
import type { PanelView } from '@/utils/domain/views/panel-view';
import type { MeetingRecord } from '@/utils/domain/views/parts';
import type { PopupView } from '@/utils/domain/views/popup-view';
import type { PreparationView } from '@/utils/domain/views/preparation-view';
import type { QuestionBankView } from '@/utils/domain/views/question-bank-view';
import type { RepairView } from '@/utils/domain/views/repair-view';
import type { ReviewQuery, ReviewView } from '@/utils/domain/views/review-view';
import type { SearchView } from '@/utils/domain/views/search-view';
import type { ShareQuery, ShareView } from '@/utils/domain/views/share-view';
import type { SheetWords, SuccessionView } from '@/utils/domain/views/succession-view';
import type { SurveysView } from '@/utils/domain/views/surveys-view';
import type { TemplatesView } from '@/utils/domain/views/templates-view';
import type { TimelineQuery, TimelineView } from '@/utils/domain/views/timeline-view';
import type { WeekView } from '@/utils/domain/views/week-view';
import type { WrapUpView } from '@/utils/domain/views/wrap-up-view';
import type { TalkSlot } from '@/utils/domain/wrap-up/talk-balance';
import type { FirstRunProtocol } from './first-run-protocol';
import type { PeopleProtocol } from './people-protocol';

/** Tables of the agenda, whose rows are shared or private as the user says. */
export type AgendaTable = 'topic' | 'action-item';

/** Tables whose rows are always the owner's alone. */
type OwnTable =
  | 'capture'
  | 'feedback'
  | 'concern'
  | 'concern-entry'
  | 'question'
  | 'asked'
  | 'template'
  | 'aim'
  | 'milestone'
  | 'skill'
  | 'evidence'
  | 'priority'
  | 'survey'
  | 'effectiveness'
  | 'profile-change'
  | 'group';

/** Tables whose rows the pages may create and delete themselves. */
export type MadeTable = AgendaTable | OwnTable | 'section';

/** A row by its fields; the page makes the id, so that sending it twice writes it once. */
export type CreateCommand =
  | { [T in AgendaTable]: { table: T; id: Id; visibility: Visibility; fields: Fields<Tables[T]> } }[AgendaTable]
  | { [T in OwnTable]: { table: T; id: Id; visibility: 'private'; fields: Fields<Tables[T]> } }[OwnTable]
  | { table: 'section'; id: Id; visibility: 'shared'; fields: Fields<Tables['section']> };

export type PatchCommand = {
  [T in MadeTable | 'person']: { table: T; id: Id; fields: Partial<Fields<Tables[T]>> };
}[MadeTable | 'person'];

/** One use of a template on one meeting. */
export interface TemplateUse {
  meetingId: Id;
  /** Made by the page for this use: sent twice, it is done once. */
  applyId: Id;
  /** What the meeting is held by from now on: a built-in key or the id of an own one; null: as it is. */
  templateKey: string | null;
  parts: TemplatePart[];
}

/** Takes one use back: the rows it may have made (utils/domain/templates/plan-template.ts) and the key before it. */
export interface TemplateUndo {
  meetingId: Id;
  sections: Id[];
  topics: Id[];
  templateKey: { set: string | null; before: string | null };
}

export interface NoteWrite {
  meetingId: Id;
  visibility: Visibility;
  /** The body on which the edit was made: the worker merges when another panel wrote meanwhile. */
  base: string;
  body: string;
  /** Set by the client, so that a write whose answer was lost is not merged twice when it is sent again. */
  writeId?: Id;
  /** A line left the note and became this action item: both in one transaction, so that neither is lost. */
  made?: Pick<Tables['action-item'], 'id' | 'text' | 'owner' | 'due' | 'rank'>;
  /** An action item whose line is in the note again: it goes in the same transaction. */
  taken?: Id;
}

export interface WrapUpPatch {
  meetingId: Id;
  fields: Partial<Pick<WrapUpRow, 'rating' | 'better' | 'betterClosedAt' | 'guessedShare' | 'wentQuiet'>>;
}

/** An aim, a milestone, a skill or a priority was spoken of in a meeting, or was not after all. */
export interface Mention {
  meetingId: Id;
  aboutId: Id;
  on: boolean;
}

/** What was typed into some fields of a private sheet. */
export interface SuccessionWrite {
  pairId: Id;
  fields: Partial<SheetWords>;
}

/** An answer to one of the questions to oneself before a meeting. */
export interface PromptWrite {
  meetingId: Id;
  prompt: Prompt;
  text: string;
}

/** What the two keys counted since the last one that was sent. Each slot is counted once, however often it comes. */
export interface TalkCount {
  meetingId: Id;
  slots: TalkSlot[];
}

/**
 * Own pages (panel, popup, dashboard) ↔ worker. Every call is acknowledged only after its transaction completed.
 * Failures are HalfhourErrors with a code (utils/domain/errors.ts).
 */
export interface OwnPagesProtocol extends PeopleProtocol, FirstRunProtocol {
  // What screens show.
  'view/panel': () => PanelView;
  /** At once, the first of each list; with `all`, as many as the popup ever lists. */
  'view/popup': (query?: { all: boolean } | null) => PopupView;
  /** Seven days of one-on-ones from a day on (`YYYY-MM-DD` in the user's zone). */
  'view/week': (query: { from: string }) => WeekView;
  /** Everything that ever was between the user and one person. */
  'view/timeline': (query: TimelineQuery) => TimelineView;
  'view/meeting': (query: { meetingId: Id }) => MeetingRecord;
  /** How a meeting's state is known, from where, and what changed before. */
  'view/meeting-history': (query: { meetingId: Id }) => MeetingHistoryView;
  /** Full-text search over everything written. `personId`: only what is with this person; null: everybody. */
  'view/search': (query: { text: string; personId: Id | null; limit: number }) => SearchView;
  /** Earlier bodies of one zone of notes, newest first. */
  'view/note-versions': (query: { meetingId: Id; visibility: Visibility }) => NoteVersionView[];
  /** Feedback and concerns about one person; the owner's alone. */
  'view/feedback': (query: { personId: Id }) => FeedbackPageView;
  /** Feedback and praise over all people; the owner's alone. */
  'view/all-feedback': () => AllFeedbackView;
  /** What somebody may be ready for; the owner's alone. */
  'view/succession': (query: { personId: Id }) => SuccessionView;
  /** Some fields of the sheet of one pair. */
  'succession/write': (write: SuccessionWrite) => void;
  /** Growth and priorities with one person; the owner's alone. */
  'view/growth': (query: { personId: Id }) => GrowthView;
  'mention/say': (mention: Mention) => void;
  'view/repair': (query: { meetingId: Id }) => RepairView;
  /** E11: what is needed to ask somebody for a one-on-one. `minutes` null: as long as fits them. */
  'view/ask': (query: { personId: Id; minutes: number | null }) => AskView;
  /** The bank towards a person; null: towards nobody in particular. */
  'view/question-bank': (query: { personId: Id | null }) => QuestionBankView;
  'view/insights': (query: InsightsQuery) => InsightsView;
  /** How well the one-on-ones with one person work, as both sides said; the owner's alone. */
  'view/effectiveness': (query: { personId: Id }) => EffectivenessView;
  'effectiveness/hush': (command: { personId: Id; how: CheckHush }) => void;
  /** Results of outside surveys; the owner's alone. */
  'view/surveys': (query: { about: InsightsAbout }) => SurveysView;
  /** What is worth a look with one person; null: with everyone. */
  'view/observations': (query: { personId: Id | null }) => ObservationsView;
  /** Puts an observation away (`while`: two months, `good`: not for this person), or lets it be said again (`never`). */
  'observation/hush': (command: { personId: Id; key: ObservationKey; how: 'while' | 'good' | 'never' }) => void;
  'observation/unhush': (command: { personId: Id }) => void;
  'view/wrap-up': (query: { meetingId: Id }) => WrapUpView;
  'view/preparation': (query: { meetingId: Id }) => PreparationView;
  /** The agenda or the recap as it goes out, through the choke point (utils/transfer/shared-only.ts). */
  'view/share': (query: ShareQuery) => ShareView;
  /** One relationship over a span of time on one sheet of paper: shared things alone. */
  'view/review': (query: ReviewQuery) => ReviewView;
  'view/health': () => HealthView;
  /** Calendars that are read by themselves. Of an address nothing but its host. */
  'view/feeds': () => FeedsView;
  'view/rules': () => RulesView;
  'view/settings': () => Settings;
  /** The days off that the calendar marks, from today on. */
  'view/days-off': () => DaysOffView;
  'view/templates': () => TemplatesView;
  /** The keys as the browser has them now; null: none. The user may change them. */
  'view/shortcuts': () => Shortcuts;

  // Rows.
  'row/create': (command: CreateCommand) => void;
  'row/patch': (command: PatchCommand) => void;
  'row/delete': (command: { table: MadeTable; id: Id }) => void;
  'row/restore': (command: { table: MadeTable; id: Id }) => void;
  'note/write': (write: NoteWrite) => { body: string };
  /** An action item goes back into the note it came from, as a line at its end. `not-found` without such a note. */
  'item/back-to-note': (command: { id: Id; line: string }) => void;
  /** Copies a private topic or item to a new shared row and deletes the private one. */
  'row/share': (command: { table: AgendaTable; id: Id; newId: Id }) => void;
  /** Done, dropped with a reason, or open again; a repeated promise leaves its next round. */
  'item/close': (command: { id: Id; how: 'done' | 'dropped' | 'open'; reason: string | null }) => void;
  'topic/tick': (command: { id: Id; meetingId: Id | null; done: boolean }) => void;
  /** Moves an open topic to another person's agenda: a copy with a new id; the old one is deleted. */
  'topic/give': (command: { id: Id; newId: Id; personId: Id }) => void;
  /** The line about who writes the agendas stays away for a while. */
  'lopsided/hush': (command: { personId: Id }) => void;
  /** Adds what an agenda lacks of a template; nothing that is there is changed or doubled. */
  'template/apply': (use: TemplateUse) => void;
  'template/undo': (undo: TemplateUndo) => void;

  // Meetings and people.
  /** A7: a one-on-one without an event, now or at a given instant. */
  'meeting/start': (command: { meetingId: Id; personId: Id | null; name: string | null; start: number }) => void;
  /** Takes that back, as long as nothing was written in it. */
  'meeting/unstart': (command: { meetingId: Id }) => void;
  /**
   * What the user says of a meeting. `stands`: "that's not cancelled, it takes place"; only a stronger word of the
   * calendar beats it. `off`: it was called off, though the calendar doesn't say so.
   */
  'meeting/answer': (command: { meetingId: Id; answer: MeetingAnswer }) => void;
  /** Puts back what the user had said before an answer. */
  'meeting/take-back': (command: { meetingId: Id; said: MeetingSaid }) => void;
  /** Another time was asked for: an event that appears from now on may be the answer. */
  'repair/ask': (command: { meetingId: Id }) => void;
  /** It is let go of, or was said in writing; its question goes. */
  'repair/settle': (command: { meetingId: Id; how: 'skipped' | 'written' }) => void;
  /** Takes that back, or that a new event is the new time. */
  'repair/reopen': (command: { meetingId: Id }) => void;
  /** Who called it off, in the user's word; null: not known. */
  'repair/who': (command: { meetingId: Id; by: 'me' | 'them' | null }) => void;
  /** What the owner thought of a meeting; seconds are counted by `talk/count` alone. */
  'wrap-up/patch': (command: WrapUpPatch) => void;
  'talk/count': (count: TalkCount) => void;
  /** Empty takes the answer back. */
  'prompt/write': (write: PromptWrite) => void;
  /** Null: back to the guess. */
  'theme/touch': (command: { meetingId: Id; theme: Theme; touched: boolean | null }) => void;
  /** Opens a meeting's agenda: focuses its calendar tab or opens the calendar at that day. */
  'meeting/open': (command: { meetingId: Id }) => void;
  'verdict/say': (command: {
    sightingId: Id;
    about: VerdictRuleRow['about'];
    say: VerdictRuleRow['say'];
    /** Who the other person is, where the event doesn't tell. */
    personId?: Id | null;
    personName?: string | null;
  }) => void;
  'verdict/forget': (command: { ruleId: Id }) => void;
  /** Takes back that this event is never a one-on-one: its meeting comes back with its history. */
  'verdict/take-back': (command: { meetingId: Id; sightingId: Id }) => void;

  // The panel's frame, in the tab that asks.
  'panel/close': () => void;
  /** To the other side of where it stands now; remembered. */
  'panel/swap': () => void;

  // Calendars that are read without an open tab. An address goes one way only: no answer ever holds it.
  /** What a calendar carries, before anything of it is kept. */
  'feed/look': (source: FeedSource) => FeedLook;
  'feed/add': (feed: NewFeed) => void;
  /** A file of the same name as an earlier one is a newer one of the same calendar. */
  'feed/take-file': (file: SentFile & FeedWords) => void;
  'feed/rename': (command: { id: Id; name: string }) => void;
  /** Allows the other host that an address leads to. */
  'feed/allow-host': (command: { id: Id; host: string }) => void;
  /** Acknowledged when it was read, or couldn't be. */
  'feed/read-now': (command: { id: Id }) => void;
  /** Forgets the address and what came of it; meetings stay. Can't be taken back. */
  'feed/remove': (command: { id: Id }) => void;

  'settings/patch': (fields: Partial<Settings>) => void;
  /** Structure only, all text replaced (A8). */
  'health/structure': (query: { healthId: Id }) => string;

  // Data.
  'export/make': (query: ExportQuery) => ExportFile;
  'backup/make': () => string;
  'backup/preview': (file: { text: string; mode: RestoreMode }) => RestorePreview;
  'backup/restore': (file: { text: string; mode: RestoreMode }) => RestorePreview;
  'data/erase': () => void;
}

/** Worker → own pages: what changed, never what it changed to. Pages ask again for what they show. */
export interface ChangeFeed {
  'feed/changed': (change: { tables: TableName[] }) => void;
}
