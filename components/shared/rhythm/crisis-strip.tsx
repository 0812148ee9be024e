import { LifeBuoy } from 'lucide';
import { i18n } from '#i18n';
import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import type { Crisis } from '@/utils/domain/rhythm/crisis';
import { dayOfDate } from '@/utils/i18n/dates';

interface CrisisStripProps {
  crisis: Crisis;
  /** Where the user is. */
  today: string;
  onEnd: () => void;
}

function crisisWords({ on, from, until }: Crisis, today: string): string {
  const last = dayOfDate(until, today);
  return on
    ? i18n.t('rhythm.crisis.on', { day: last })
    : i18n.t('rhythm.crisis.ahead', { from: dayOfDate(from, today), until: last });
}

/** One calm line while a crisis lasts or lies ahead. */
export function CrisisStrip({ crisis, today, onEnd }: CrisisStripProps) {
  return (
    <Banner tone="plain" icon={LifeBuoy} title={crisisWords(crisis, today)}>
      <Button size="small" kind="quiet" onClick={onEnd}>
        {i18n.t('rhythm.crisis.end')}
      </Button>
    </Banner>
  );
}
