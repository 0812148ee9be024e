import { ArrowLeft, LockKeyhole } from 'lucide';
import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { Banner } from '@/components/ui/banner';
import { Icon } from '@/components/ui/icon';
import type { Toasts } from '@/components/ui/toasts';
import { firstName } from '@/utils/domain/repair/first-name';
import type { SuccessionView } from '@/utils/domain/views/succession-view';
import { isolated } from '@/utils/i18n/isolated';
import type { Feedback } from '@/utils/state/feedback/feedback-model';
import type { Succession } from '@/utils/state/succession-model';
import pageStyles from '../page.module.css';
import { PageFrame } from '../page-frame';
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
      action={view && <Back view={view} />}
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

function Back({ view: { personId, personName } }: { view: SuccessionView }) {
  return (
    <a class={pageStyles.way} data-back="true" href={`#/people/${personId}`}>
      <Icon of={ArrowLeft} />
      {i18n.t('growth.back', { name: isolated(firstName(personName)) })}
    </a>
  );
}
