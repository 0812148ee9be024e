import { LifeBuoy } from 'lucide';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import type { Tell } from '@/components/ui/toasts';
import { type CrisisFields, crisisFields, NO_CRISIS } from '@/utils/domain/rhythm/crisis';
import type { PersonRhythm } from '@/utils/domain/rhythm/person-rhythm';
import { dayOfDate } from '@/utils/i18n/dates';
import { wayBack } from '../way-back';
import { CrisisForm } from './crisis-form';
import { CrisisStrip, crisisWords } from './crisis-strip';

interface CrisisProps {
  rhythm: PersonRhythm;
  /** Where the user is. */
  today: string;
  set: (fields: CrisisFields) => void;
  tell: Tell;
}

/** While a crisis lasts: until when, and the way out of it. */
export function CrisisLine({ rhythm: { crisis }, today, set, tell }: CrisisProps) {
  if (crisis === null) return null;
  const end = () => {
    set(NO_CRISIS);
    tell(
      i18n.t('rhythm.crisis.ended'),
      wayBack(() => set(crisisFields(crisis))),
    );
  };
  return <CrisisStrip words={crisisWords(crisis, today)} onEnd={end} />;
}

/** The way into it, folded until wanted. */
export function CrisisStart({ rhythm: { crisis, usual }, today, set, tell }: CrisisProps) {
  const [open, setOpen] = useState(false);
  if (crisis !== null) return null;
  if (!open) {
    return (
      <div>
        <Button size="small" kind="quiet" icon={LifeBuoy} aria-expanded={false} onClick={() => setOpen(true)}>
          {i18n.t('rhythm.crisis.open')}
        </Button>
      </div>
    );
  }
  const start = (fields: CrisisFields) => {
    setOpen(false);
    set(fields);
    tell(
      i18n.t('rhythm.crisis.started', { day: dayOfDate(fields.crisisUntil!, today) }),
      wayBack(() => set(NO_CRISIS)),
    );
  };
  return <CrisisForm usualDays={usual?.days ?? null} today={today} onStart={start} onCancel={() => setOpen(false)} />;
}
