import { Printer } from 'lucide';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { printPage } from '@/components/ui/print-page';
import type { DayRange } from '@/utils/domain/insights/range';
import { dateRange } from '@/utils/i18n/dates';
import pageStyles from './page.module.css';

interface PrivatePrintProps {
  /** Of the PDF: without names of people. */
  name: string;
  /** What the page looks back over. */
  days?: DayRange;
}

/** A page of the owner's alone on paper: whose eyes it is for is said before, and stands at the foot of every sheet. */
export function PrivatePrint({ name, days }: PrivatePrintProps) {
  return (
    <>
      <div class={pageStyles.line} data-screen-only>
        <p class={pageStyles.hint}>{i18n.t('print.hint')}</p>
        <Button size="small" icon={Printer} onClick={() => void printPage(name)}>
          {i18n.t('print.button')}
        </Button>
      </div>
      {days && <p data-print-only>{dateRange(days.first, days.last)}</p>}
      <p data-print-only data-print-foot>
        {i18n.t('print.foot')}
      </p>
    </>
  );
}
