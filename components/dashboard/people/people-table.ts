import { i18n } from '#i18n';
import type { PersonEntry } from '@/utils/domain/views/dashboard-view';
import { localDate } from '@/utils/state/local-date';
import { relationWords } from '../../shared/relation-picker';

/** People as they stand in the list, for a spreadsheet: days as dates, what isn't known empty. */
export function peopleLines(people: readonly PersonEntry[]): (string | number)[][] {
  const head = (['relation', 'rhythm', 'last', 'next', 'items', 'overdue', 'topics'] as const).map((column) =>
    i18n.t(`people.column.${column}`),
  );
  return [[i18n.t('insight.person.name'), ...head], ...people.map(lineOf)];
}

function lineOf(person: PersonEntry): (string | number)[] {
  const { name, relation, rhythm, lastMet, next, openItems, overdueItems, openTopics } = person;
  return [
    ...[name, relation === 'unknown' ? '' : relationWords(relation), rhythm?.plan?.days ?? ''],
    ...[lastMet, next].map((at) => (at === null ? '' : localDate(at))),
    ...[openItems, overdueItems, openTopics],
  ];
}
