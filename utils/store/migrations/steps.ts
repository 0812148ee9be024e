import { first } from './0001-first';
import { theMeetingItself } from './0002-the-meeting-itself';
import { feeds } from './0003-feeds';
import { theTruthOverTime } from './0004-the-truth-over-time';
import { peopleAndGrowth } from './0005-people-and-growth';
import type { Choices, Migration, RawRow } from './migration';

/** Every step, oldest first. A new one is a new file, a new entry here and a new dump in tests/integration/dumps. */
export const MIGRATIONS: readonly Migration[] = [first, theMeetingItself, feeds, theTruthOverTime, peopleAndGrowth];

/** The version this code writes: of the database, of `schemaV` in rows and of backup files. */
export const CURRENT_VERSION = MIGRATIONS.at(-1)!.version;

/** A row written by version `from`, in today's shape; null when a step dropped it. */
export function upgradeRow(table: string, row: RawRow, from: number, choices: Choices): RawRow | null {
  let current: RawRow | null = row;
  for (const step of MIGRATIONS) {
    if (step.version > from && current) current = step.row ? step.row(table, current, choices) : current;
  }
  return current && { ...current, schemaV: CURRENT_VERSION };
}
