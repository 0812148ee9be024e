import { CalendarCheck } from 'lucide';
import { i18n } from '#i18n';
import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import type { FoundTime as Found } from '@/utils/domain/views/parts';
import { dayAndTime, dayOfDate } from '@/utils/i18n/dates';
import { isolated } from '@/utils/i18n/isolated';
import { localDate } from '@/utils/state/local-date';

interface FoundTimeProps {
  found: Found;
  /** Where several people stand: says with whom. */
  named?: boolean;
  /** It is something else. */
  onDeny: (found: Found) => void;
}

/** Says once, quietly, that a new time came into the calendar; the word of the user beats it. */
export function FoundTime({ found, named = false, onDeny }: FoundTimeProps) {
  const { start, date, timeZone, personName } = found;
  const when =
    start !== null ? dayAndTime(start, timeZone ?? undefined) : date ? dayOfDate(date, localDate(Date.now())) : '';
  const words = named
    ? i18n.t('repair.found.with', { name: isolated(personName), when })
    : i18n.t('repair.found.title', { when });
  return (
    <Banner tone="accent" icon={CalendarCheck} role="status" title={<span dir="auto">{words}</span>}>
      <div>
        <Button size="small" onClick={() => onDeny(found)}>
          {i18n.t('repair.found.not')}
        </Button>
      </div>
    </Banner>
  );
}
