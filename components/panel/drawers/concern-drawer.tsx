import { i18n } from '#i18n';
import { ConcernForm } from '../../shared/feedback/concern-form';
import { ConcernList } from '../../shared/feedback/concern-list';
import type { DrawerProps } from './drawer-props';
import { SheetsLink } from './sheets-link';
import { useFeedback } from './use-feedback';

/** A worry before it grows: what was seen, what it does, what is next; and what became of it. */
export function ConcernDrawer({ panel }: DrawerProps) {
  const { feedback, tell, pairId, personId } = useFeedback(panel);
  if (!feedback) return <p>{i18n.t('feedback.noPerson')}</p>;
  return (
    <>
      <p>{i18n.t('concern.lead')}</p>
      <ConcernForm
        draftOf={pairId}
        onKeep={(words) => {
          feedback.openConcern(words);
          tell(i18n.t('concern.wasKept'));
        }}
      />
      <ConcernList feedback={feedback} tell={tell} />
      {personId && <SheetsLink personId={personId} />}
    </>
  );
}
