import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import type { Tell } from '@/components/ui/toasts';
import { wayBack } from './way-back';

interface PutOffCheckProps {
  /** Returns how to take it back. */
  putOff: (how: 'later' | 'never') => () => void;
  tell: Tell;
}

/** The ways not to be asked the five questions: not now, or never about this person. */
export function PutOffCheck({ putOff, tell }: PutOffCheckProps) {
  return (
    <>
      <Button size="small" kind="quiet" onClick={() => tell(i18n.t('effect.later'), wayBack(putOff('later')))}>
        {i18n.t('effect.notNow')}
      </Button>
      <Button size="small" kind="quiet" onClick={() => tell(i18n.t('effect.never'), wayBack(putOff('never')))}>
        {i18n.t('effect.notHere')}
      </Button>
    </>
  );
}
