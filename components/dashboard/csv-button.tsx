import { Download } from 'lucide';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { saveLines } from './insights/save-table';

interface CsvButtonProps {
  /** Of the table and of its file: without names of people. */
  title: string;
  /** Its head first; numbers as numbers. */
  lines: () => readonly (readonly (string | number)[])[];
}

/** A table as a file for a spreadsheet. */
export function CsvButton({ title, lines }: CsvButtonProps) {
  return (
    <Button
      size="small"
      kind="quiet"
      icon={Download}
      aria-label={i18n.t('ui.csvOf', { title })}
      onClick={() => saveLines(title, lines())}
    >
      {i18n.t('ui.chart.csv')}
    </Button>
  );
}
