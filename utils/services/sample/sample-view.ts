import type { Row } from '@/utils/domain/rows/row';
import { isSample, wasTouched } from '@/utils/domain/sample/pen';
import type { SampleView, WrittenText } from '@/utils/domain/views/sample-view';
import { settingsIn } from '../data/settings';
import type { WorkerContext } from '../worker-context';
import { sampleRows } from './sample-rows';

/** Fields in which somebody writes words of their own. */
const WRITTEN = [
  'text',
  'body',
  'detail',
  'outcome',
  'unblocker',
  'situation',
  'behaviour',
  'impact',
  'closing',
  'nextStep',
  'better',
  'obstacle',
  'support',
  'dropReason',
  'why',
  'goal',
  'readyFor',
  'readyWhen',
  'gap',
] as const;

/** Whether sample data is there, and whether real people are as well. */
export function sampleView(context: WorkerContext): Promise<SampleView> {
  return context.database.read(async (unit) => {
    const [people, { welcomed }] = await Promise.all([unit.all('person'), settingsIn(unit)]);
    const invented = people.filter(isSample).length;
    return { people: invented, real: people.length - invented, welcomed };
  });
}

/**
 * Texts in what was written to sample people, or changed of the sample, since it came. The page knows the sample's own
 * sentences and leaves them out.
 */
export function sampleTexts(context: WorkerContext): Promise<WrittenText[]> {
  return context.database.read(async (unit) => {
    const rows = await sampleRows(unit);
    return rows
      .filter(
        ({ table, row }) => row.deletedAt === null && table !== 'note-version' && (!isSample(row) || wasTouched(row)),
      )
      .map(({ row }) => textsOf(row))
      .filter((texts) => texts.length > 0);
  });
}

function textsOf(row: Row): WrittenText {
  const fields = row as unknown as Record<string, unknown>;
  return WRITTEN.flatMap((name) => {
    const value = fields[name];
    return typeof value === 'string' && value.trim() !== '' ? [value] : [];
  });
}
