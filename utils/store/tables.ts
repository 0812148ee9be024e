import type { TableName } from '@/utils/domain/rows/tables';

/** Every table, in the order in which files list them: people before what refers to them. */
export const TABLE_NAMES = [
  'person',
  'alias',
  'self-alias',
  'pair',
  'meeting',
  'sighting',
  'verdict-rule',
  'topic',
  'note',
  'action-item',
  'nudge',
  'setting',
  'health',
] as const satisfies readonly TableName[];
