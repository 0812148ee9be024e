import { Printer } from 'lucide';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { printPage } from '@/components/ui/print-page';
import type { DayRange } from '@/utils/domain/insights/range';
import { dateRange } from '@/utils/i18n/dates';
import pageStyles from '../page.module.css';
import styles from './insights.module.css';

interface PrintLineProps {
  /** What is counted. */
  days: DayRange;
  /** Of the PDF: without names of people. */
  name: string;
}

/** Figures on paper: whose eyes they are for is said before, and stands on every page. */
export function PrintLine({ days, name }: PrintLineProps) {
  return (
    <>
      <div class={pageStyles.line} data-screen-only>
        <p class={pageStyles.hint}>{i18n.t('insight.print.hint')}</p>
        <Button size="small" icon={Printer} onClick={() => void printPage(name)}>
          {i18n.t('insight.print.button')}
        </Button>
      </div>
      <p data-print-only>{dateRange(days.first, days.last)}</p>
      <p class={styles.foot} data-print-only>
        {i18n.t('insight.print.foot')}
      </p>
    </>
  );
}
