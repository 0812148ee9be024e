import { HalfhourError } from '@/utils/domain/errors';
import { roleTowards } from '@/utils/domain/repair/role';
import type { SuccessionRow } from '@/utils/domain/rows/growth';
import { hashId } from '@/utils/domain/rows/id';
import type { Id } from '@/utils/domain/rows/row';
import { stampTime } from '@/utils/domain/time/hybrid-clock';
import {
  NO_WORDS,
  SHEET_FIELDS,
  type SuccessionSheet,
  type SuccessionView,
} from '@/utils/domain/views/succession-view';
import type { SuccessionWrite } from '@/utils/messaging/own-pages-protocol';
import { patch, upsert } from '@/utils/store/commands';
import { settingsIn } from '../data/settings';
import type { WorkerContext } from '../worker-context';
import { loadCircle, pairIdOf, pairIdsOf, personIn } from './circle';

/** What somebody may be ready for, with the sheets of people merged into them. The owner's alone; `not-found`. */
export function successionView(context: WorkerContext, { personId }: { personId: Id }): Promise<SuccessionView> {
  return context.database.read(async (unit) => {
    const [circle, settings] = await Promise.all([loadCircle(unit), settingsIn(unit)]);
    const person = personIn(circle, personId);
    const rows = await Promise.all(pairIdsOf(circle, person.id).map((id) => unit.get('succession', sheetId(id))));
    const sheets = rows.filter((row) => row !== undefined && hasWords(row)).map((row) => sheetOf(row!));
    const ownPair = pairIdOf(person.id);
    // One is written on, the person's own if there is one: what two had before they were merged stays two sheets.
    const sheet = sheets.find(({ pairId }) => pairId === ownPair) ??
      sheets[0] ?? { ...NO_WORDS, pairId: ownPair, changedAt: null };
    return {
      ...{ visibility: 'private', personId: person.id, personName: person.name },
      ...{ role: roleTowards(person.relation, settings), sheet },
      earlier: sheets.filter((one) => one !== sheet),
    };
  });
}

/** Writes some fields of a sheet and makes it when it is the first word. `not-found` without such a pair. */
export function writeSuccession(context: WorkerContext, { pairId, fields }: SuccessionWrite): Promise<void> {
  return context.database.write(async (unit) => {
    if (!(await unit.get('pair', pairId))) throw new HalfhourError('not-found');
    const id = sheetId(pairId);
    if (await unit.get('succession', id)) await patch(unit, 'succession', id, fields);
    else await upsert(unit, 'succession', id, 'vault', { ...NO_WORDS, pairId, ...fields });
  });
}

function sheetId(pairId: Id): Id {
  return hashId('succession', pairId);
}

function hasWords(row: SuccessionRow): boolean {
  return SHEET_FIELDS.some((field) => row[field].trim() !== '');
}

function sheetOf({ pairId, readyFor, readyWhen, gap, nextStep, updatedAt }: SuccessionRow): SuccessionSheet {
  return { pairId, readyFor, readyWhen, gap, nextStep, changedAt: stampTime(updatedAt) };
}
