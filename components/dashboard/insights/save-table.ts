import type { ChartData } from '@/components/ui/charts/chart';
import { csvText } from '@/utils/domain/csv';
import { saveFile } from '../../shared/save-file';

/** What a chart draws as a file for a spreadsheet: numbers as numbers, and nothing where there is no data. */
export function saveTable(title: string, { stepName, steps, series }: ChartData): void {
  const head = [stepName, ...series.map(({ name }) => name)];
  const lines = steps.map((step, at) => [step, ...series.map(({ values }) => values[at] ?? '')]);
  saveLines(title, [head, ...lines]);
}

/** Names of people stay out of the file's name: it lies in a folder that others may see. */
export function saveLines(title: string, lines: readonly (readonly (string | number)[])[]): void {
  saveFile(`halfhour ${title}.csv`, csvText(lines), 'text/csv');
}
