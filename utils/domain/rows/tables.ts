import type { ActionItemRow, NoteRow, TopicRow } from './agenda';
import type { HealthRow, NudgeRow, SettingRow } from './keeping';
import type { MeetingRow, SightingRow, VerdictRuleRow } from './meeting';
import type { AliasRow, PairRow, PersonRow, SelfAliasRow } from './person';

/** Every table of the database and the row that lives in it. */
export interface Tables {
  person: PersonRow;
  alias: AliasRow;
  'self-alias': SelfAliasRow;
  pair: PairRow;
  meeting: MeetingRow;
  sighting: SightingRow;
  'verdict-rule': VerdictRuleRow;
  topic: TopicRow;
  note: NoteRow;
  'action-item': ActionItemRow;
  nudge: NudgeRow;
  setting: SettingRow;
  health: HealthRow;
}

export type TableName = keyof Tables;
