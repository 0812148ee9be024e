import { i18n } from '#i18n';
import type { Id } from '@/utils/domain/rows/row';
import type { FeedbackEntry } from '@/utils/domain/views/feedback-view';
import { localDate } from '@/utils/state/local-date';
import { CsvButton } from '../csv-button';
import pageStyles from '../page.module.css';
import { privateTitle } from './private-title';

interface SaveFeedbackProps {
  found: readonly FeedbackEntry[];
  names: ReadonlyMap<Id, string>;
}

/** What was found as a table of one's own. Its name says that it is private, and names nobody. */
export function SaveFeedback({ found, names }: SaveFeedbackProps) {
  return (
    <div class={pageStyles.group}>
      <CsvButton
        title={privateTitle(i18n.t('feedback.heading'))}
        lines={() => [headLine(), ...found.map((one) => lineOf(one, names.get(one.personId) ?? ''))]}
      />
      <span class={pageStyles.hint}>{i18n.t('feedback.all.saveHint')}</span>
    </div>
  );
}

function headLine(): string[] {
  return [
    i18n.t('feedback.all.person'),
    i18n.t('feedback.all.columns.kind'),
    i18n.t('feedback.all.columns.way'),
    i18n.t('feedback.all.columns.state'),
    i18n.t('feedback.all.columns.since'),
    i18n.t('feedback.situation'),
    i18n.t('feedback.behaviour'),
    i18n.t('feedback.impact'),
    i18n.t('feedback.closing'),
  ];
}

function lineOf(one: FeedbackEntry, name: string): string[] {
  const states = {
    draft: i18n.t('feedback.all.drafts'),
    planned: i18n.t('feedback.all.onAgenda'),
    said: i18n.t('feedback.saidHeading'),
    dropped: '',
  };
  return [
    name,
    i18n.t(`feedback.${one.kind}`),
    one.direction === 'given' ? i18n.t('feedback.all.given') : i18n.t('feedback.all.received'),
    states[one.state],
    localDate(one.at),
    ...[one.situation, one.behaviour, one.impact, one.closing],
  ];
}
