import { i18n } from '#i18n';
import { roleTowards } from '@/utils/domain/repair/role';
import type { Id, Row } from '@/utils/domain/rows/row';
import { isSample } from '@/utils/domain/sample/pen';
import type { ExportFile } from '@/utils/domain/views/export-view';
import { isolated } from '@/utils/i18n/isolated';
import type { Unit } from '@/utils/store/unit';
import { type CareerRows, type CareerWords, careerDocument } from '@/utils/transfer/career-file';
import { printMarkdown } from '@/utils/transfer/print-markdown';
import { sharedOnly } from '@/utils/transfer/shared-only';
import { settingsIn } from '../data/settings';
import { type Circle, countedPeople, everyone, loadCircle, pairIdsOf, personOfPair } from '../people/circle';
import type { WorkerContext } from '../worker-context';
import { fileName } from './file-name';
import { rowsOfPeople } from './pair-rows';

/** The user's own career file (utils/transfer/career-file.ts says what is in it and what never is). */
export async function careerFile(context: WorkerContext): Promise<ExportFile> {
  const rows = await context.database.read((unit) => gather(unit, context.zone()));
  return {
    name: fileName(context, [i18n.t('export.careerName')], 'md'),
    type: 'text/markdown',
    text: printMarkdown(careerDocument(rows, careerWords())),
    more: false,
  };
}

async function gather(unit: Unit, zone: string): Promise<CareerRows> {
  const [circle, settings] = await Promise.all([loadCircle(unit), settingsIn(unit)]);
  // Where the user is the manager, the talk is about the other one's work, and so is what was caught for it.
  const all = countedPeople(everyone(circle));
  const isLeftOut = (row: Row) => isSample(row) && !all.some(isSample);
  const people = all.filter((person) => roleTowards(person.relation, settings) !== 'manager');
  const pairs = new Set(people.flatMap((person) => pairIdsOf(circle, person.id)));
  const [shared, captures, feedback] = await Promise.all([
    rowsOfPeople(unit, circle, people, ['topic']),
    unit.all('capture'),
    unit.all('feedback'),
  ]);
  return {
    shared: shared.map((rows) => ({ name: rows.person.name, pair: sharedOnly(rows.pairIds, rows) })),
    captures: captures.filter(({ pairId }) => pairId === null || pairs.has(pairId)),
    feedback: feedback.filter((row) => !isLeftOut(row)).map((row) => ({ name: nameOf(circle, row.pairId), row })),
    zone,
  };
}

function nameOf(circle: Circle, pairId: Id): string {
  return personOfPair(circle, pairId)?.name ?? '?';
}

function careerWords(): CareerWords {
  return {
    title: i18n.t('export.careerTitle'),
    wins: i18n.t('export.career.wins'),
    outcomes: i18n.t('export.career.outcomes'),
    praise: i18n.t('export.career.praise'),
    growth: i18n.t('export.career.growth'),
    from: (text, name) => i18n.t('share.doc.raised', { text: isolated(text), name: isolated(name) }),
    outcome: (text, outcome) => i18n.t('export.career.outcome', { text: isolated(text), outcome: isolated(outcome) }),
  };
}
