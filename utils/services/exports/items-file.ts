import { i18n } from '#i18n';
import { actionItemView } from '@/utils/domain/actions/action-item-view';
import { HalfhourError } from '@/utils/domain/errors';
import type { ActionItemRow } from '@/utils/domain/rows/agenda';
import { byAge } from '@/utils/domain/rows/by-age';
import { visibilityOf } from '@/utils/domain/rows/visibility';
import { stampTime } from '@/utils/domain/time/hybrid-clock';
import { instantToDate } from '@/utils/domain/time/zone';
import type { ExportFile, ExportQuery } from '@/utils/domain/views/export-view';
import { ITEM_COLUMNS, type ItemRecord, itemsCsv } from '@/utils/transfer/items-csv';
import { countedPeople, everyone, loadCircle } from '../people/circle';
import type { WorkerContext } from '../worker-context';
import { fileName } from './file-name';
import { type PersonRows, rowsOfPeople } from './pair-rows';

/** Action items as a table: of one person or of everyone, by person and the day they were made. */
export async function itemsFile(context: WorkerContext, query: ExportQuery): Promise<ExportFile> {
  const people = await context.database.read(async (unit) => {
    const circle = await loadCircle(unit);
    const { personId } = query;
    const all = everyone(circle);
    const shown = personId ? all.filter(({ id }) => id === circle.closure.canonical(personId)) : countedPeople(all);
    if (personId && shown.length === 0) throw new HalfhourError('not-found');
    return rowsOfPeople(unit, circle, shown, ['meeting', 'action-item']);
  });
  const records = people.flatMap((rows) => recordsOf(rows, context, query.mine));
  const heads = Object.fromEntries(ITEM_COLUMNS.map((column) => [column, i18n.t(`export.column.${column}`)]));
  const name = query.personId && people.length === 1 ? people[0]!.person.name : null;
  const mark = query.mine ? i18n.t('export.privateName') : null;
  return {
    name: fileName(context, [name, i18n.t('export.itemsName'), mark], 'csv'),
    type: 'text/csv',
    text: itemsCsv(records, heads as Record<keyof ItemRecord, string>),
    more: false,
  };
}

function recordsOf(rows: PersonRows, context: WorkerContext, mine: boolean): ItemRecord[] {
  const zone = context.zone();
  const today = instantToDate(context.now(), zone);
  const around = { personName: rows.person.name, meetings: rows.meetings, zone, today };
  return rows.actionItems
    .filter(({ scope }) => mine || visibilityOf(scope) === 'shared')
    .sort(byAge)
    .map((item) => {
      const closedAt = item.doneAt ?? item.droppedAt;
      return {
        person: rows.person.name,
        text: item.text,
        owner: item.owner === 'me' ? i18n.t('share.doc.me') : rows.person.name,
        status: i18n.t(`export.status.${statusOf(item)}`),
        made: instantToDate(stampTime(item.createdAt), zone),
        due: actionItemView(item, around).dueDate ?? '',
        closed: closedAt === null ? '' : instantToDate(closedAt, zone),
        movedTimes: item.movedTimes,
        visibility: i18n.t(`export.visibility.${visibilityOf(item.scope)}`),
      };
    });
}

function statusOf(item: Pick<ActionItemRow, 'doneAt' | 'droppedAt'>): 'done' | 'dropped' | 'open' {
  if (item.doneAt !== null) return 'done';
  return item.droppedAt === null ? 'open' : 'dropped';
}
