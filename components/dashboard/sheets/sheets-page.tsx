import { LockKeyhole } from 'lucide';
import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { Banner } from '@/components/ui/banner';
import type { Toasts } from '@/components/ui/toasts';
import { isolated } from '@/utils/i18n/isolated';
import type { Feedback } from '@/utils/state/feedback/feedback-model';
import type { Succession } from '@/utils/state/succession-model';
import { PageFrame } from '../page-frame';
import { PersonRooms } from '../person/person-rooms';
import { ConcernSheet } from './concern-sheet';
import { FeedbackSheet } from './feedback-sheet';
import { SuccessionSheet } from './succession-sheet';

interface SheetsPageProps {
  succession: Succession;
  feedback: Feedback;
  toasts: Toasts;
}

/** What is written down about one person for one's own eyes: readiness, concerns, feedback. */
export function SheetsPage({ succession, feedback, toasts }: SheetsPageProps) {
  useEffect(succession.start, [succession]);
  useEffect(feedback.start, [feedback]);
  const view = succession.view.value;
  const noted = feedback.view.value;
  return (
    <PageFrame
      title={view ? i18n.t('sheet.title', { name: isolated(view.personName) }) : i18n.t('sheet.heading')}
      rooms={view && <PersonRooms personId={view.personId} here="sheets" />}
      ready={view !== null && noted !== null}
      error={succession.error.value ?? succession.failure.value ?? feedback.failure.value}
    >
      <Banner tone="plain" icon={LockKeyhole} title={i18n.t('sheet.onlyYou')}>
        <p>{i18n.t('sheet.onlyYouText')}</p>
      </Banner>
      {view && noted && (
        <>
          <SuccessionSheet {...{ succession, view }} tell={toasts.show} />
          <ConcernSheet {...{ feedback }} tell={toasts.show} />
          <FeedbackSheet {...{ feedback }} name={view.personName} tell={toasts.show} />
        </>
      )}
    </PageFrame>
  );
}
