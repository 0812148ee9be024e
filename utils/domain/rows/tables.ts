import type { ActionItemRow, NoteRow, NoteVersionRow, SectionRow, TopicRow } from './agenda';
import type { FeedRow } from './feed';
import type { ConcernEntryRow, ConcernRow, FeedbackRow } from './feedback';
import type { AimRow, EvidenceRow, MentionRow, MilestoneRow, PriorityRow, SkillRow, SuccessionRow } from './growth';
import type { EffectivenessRow, GroupMemberRow, GroupRow, HushRow, ProfileChangeRow, SurveyRow } from './insight';
import type { HealthRow, NudgeRow, SettingRow } from './keeping';
import type { MeetingChangeRow, MeetingRow, SightingRow, VerdictRuleRow } from './meeting';
import type { AliasRow, PairRow, PersonRow, SelfAliasRow } from './person';
import type { CaptureRow, PromptAnswerRow } from './preparation';
import type { AskedRow, QuestionRow } from './question';
import type { TemplateRow } from './template';
import type { ThemeTouchRow, WrapUpRow } from './wrap-up';

/** Every table of the database and the row that lives in it. */
export interface Tables {
  person: PersonRow;
  alias: AliasRow;
  'self-alias': SelfAliasRow;
  pair: PairRow;
  meeting: MeetingRow;
  'meeting-change': MeetingChangeRow;
  sighting: SightingRow;
  'verdict-rule': VerdictRuleRow;
  topic: TopicRow;
  section: SectionRow;
  note: NoteRow;
  'note-version': NoteVersionRow;
  'action-item': ActionItemRow;
  capture: CaptureRow;
  'prompt-answer': PromptAnswerRow;
  feedback: FeedbackRow;
  concern: ConcernRow;
  'concern-entry': ConcernEntryRow;
  question: QuestionRow;
  asked: AskedRow;
  template: TemplateRow;
  'wrap-up': WrapUpRow;
  'theme-touch': ThemeTouchRow;
  aim: AimRow;
  milestone: MilestoneRow;
  skill: SkillRow;
  evidence: EvidenceRow;
  priority: PriorityRow;
  mention: MentionRow;
  succession: SuccessionRow;
  survey: SurveyRow;
  effectiveness: EffectivenessRow;
  'profile-change': ProfileChangeRow;
  group: GroupRow;
  'group-member': GroupMemberRow;
  hush: HushRow;
  nudge: NudgeRow;
  setting: SettingRow;
  health: HealthRow;
  feed: FeedRow;
}

export type TableName = keyof Tables;
