import * as v from 'valibot';
import { noteId } from '@/utils/domain/agenda/note-id';
import { hashId } from '@/utils/domain/rows/id';
import type { Id, Row } from '@/utils/domain/rows/row';
import type { TableName } from '@/utils/domain/rows/tables';
import { ROW_SCHEMAS } from '@/utils/schema/rows';
import { CURRENT_VERSION } from '@/utils/store/migrations/steps';
import { TABLE_NAMES } from '@/utils/store/tables';

/**
 * Rows of the owner alone with words that must not be seen anywhere else, one filled and one open for every table. They
 * are made from the schemas of rows: a table that is added tomorrow is filled by itself. What is named here may go out
 * by right (whom one meets, when, how they can be written to) or has no words of the owner.
 */
const MAY_LEAVE: ReadonlySet<TableName> = new Set<TableName>([
  ...(['person', 'alias', 'self-alias', 'pair', 'meeting', 'meeting-change', 'group-member'] as const),
  ...(['sighting', 'verdict-rule', 'setting', 'nudge', 'health'] as const),
]);

export const PRIVATE_TABLES = TABLE_NAMES.filter((table) => !MAY_LEAVE.has(table));

/** Where the rows belong to. */
export interface Place {
  pairId: Id;
  personId: Id;
  meetingId: Id;
  now: number;
}

export const PRIVATE = 'PRIVATE';

/** What the schema can't know: a win or praise that was heard goes into one's own career file by right. */
const SAID: Partial<Record<TableName, object>> = {
  capture: { kind: 'setback' },
  feedback: { kind: 'praise', direction: 'given', state: 'draft' },
  'note-version': { noteId: 'some-note', body: `${PRIVATE} version`, at: 1 },
  feed: { kind: 'google', name: `${PRIVATE} feed`, address: `https://calendar.google.com/${PRIVATE}/basic.ics` },
};

const KEYS: ReadonlySet<string> = new Set(['id', 'scope', 'schemaV', 'createdAt', 'updatedAt', 'deletedAt']);

/** `open`: nothing is done, closed, talked about or taken to a meeting. */
export function hostileRow(table: TableName, place: Place, open: boolean): Row & Record<string, unknown> {
  const { entries } = ROW_SCHEMAS[table];
  const fields = Object.entries(entries as Record<string, v.GenericSchema>)
    .filter(([name]) => !KEYS.has(name))
    .map(([name, schema]) => [name, firstFitting(`${table} ${name}`, name, schema, place, open)]);
  const stamp = '0mwt1osao-0006-hostile';
  return {
    ...Object.fromEntries(fields),
    ...SAID[table],
    ...{ id: idIn(table, place, open), scope: 'vault', schemaV: CURRENT_VERSION },
    ...{ createdAt: stamp, updatedAt: stamp, deletedAt: null },
  };
}

/** The first thing that fits, words before all else. */
function firstFitting(where: string, name: string, schema: v.GenericSchema, place: Place, open: boolean): unknown {
  const choices = (schema as { wrapped?: { options?: unknown[] }; options?: unknown[] }).wrapped ?? schema;
  const { options = [] } = choices as { options?: unknown[] };
  const id = { pairId: place.pairId, personId: place.personId }[name] ?? place.meetingId;
  const given = name === 'rank' ? 'a0' : name === 'visibility' ? 'private' : `${PRIVATE} ${where}`;
  const rest = ['2026-11-30', place.now, 1, false, ...options.filter((one) => typeof one === 'string'), null];
  const candidates = [given, ...(open && name !== 'pairId' ? [null] : []), id, ...rest];
  const fitting = candidates.find((candidate) => v.is(schema, candidate));
  if (fitting === undefined) throw new TypeError(`nothing fits ${where}`);
  return fitting;
}

/** Some rows are only found under the id that follows from what they are about. */
function idIn(table: TableName, { pairId, meetingId }: Place, open: boolean): Id {
  if (open) return `open-${table}`;
  if (table === 'wrap-up') return hashId('wrap-up', meetingId);
  if (table === 'note') return noteId(meetingId, 'private');
  if (table === 'succession') return hashId('succession', pairId);
  return `filled-${table}`;
}
