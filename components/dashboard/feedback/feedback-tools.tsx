import { i18n } from '#i18n';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import type { AllFeedbackView } from '@/utils/domain/views/feedback-view';
import type { AllFeedback } from '@/utils/state/feedback/all-feedback-model';
import styles from '../page.module.css';

/** What of it is looked at: by words, kind, direction, state and person. */
export function FeedbackTools({ feedback, view }: { feedback: AllFeedback; view: AllFeedbackView }) {
  const { words, kind, direction, state, who } = feedback.filter.value;
  const here = view.people.filter(({ putAway }) => !putAway);
  const away = view.people.length - here.length;
  return (
    <search class={styles.tools}>
      <TextField
        type="search"
        class={styles.find}
        label={i18n.t('feedback.all.find')}
        labelHidden
        placeholder={i18n.t('feedback.all.find')}
        maxLength={200}
        value={words}
        onValue={(next) => feedback.choose({ words: next })}
      />
      <Select
        label={i18n.t('search.of')}
        labelHidden
        value={who}
        onValue={(next) => feedback.choose({ who: next })}
        options={[
          { value: 'here', label: i18n.t('search.everybody') },
          ...here.map(({ id, name }) => ({ value: id, label: name })),
          ...(away > 0 ? [{ value: 'away', label: i18n.t('people.shows.away', { count: String(away) }) }] : []),
        ]}
      />
      <Select
        label={i18n.t('feedback.kind')}
        labelHidden
        value={kind}
        onValue={(next) => feedback.choose({ kind: next })}
        options={[
          { value: 'any', label: i18n.t('feedback.all.anyKind') },
          { value: 'praise', label: i18n.t('feedback.praise') },
          { value: 'improve', label: i18n.t('feedback.improve') },
        ]}
      />
      <Select
        label={i18n.t('feedback.all.columns.way')}
        labelHidden
        value={direction}
        onValue={(next) => feedback.choose({ direction: next })}
        options={[
          { value: 'any', label: i18n.t('feedback.all.anyWay') },
          { value: 'given', label: i18n.t('feedback.all.given') },
          { value: 'received', label: i18n.t('feedback.all.received') },
        ]}
      />
      <Select
        label={i18n.t('feedback.all.state')}
        labelHidden
        value={state}
        onValue={(next) => feedback.choose({ state: next })}
        options={[
          { value: 'any', label: i18n.t('feedback.all.anyState') },
          { value: 'draft', label: i18n.t('feedback.all.drafts') },
          { value: 'planned', label: i18n.t('feedback.all.onAgenda') },
          { value: 'said', label: i18n.t('feedback.saidHeading') },
        ]}
      />
    </search>
  );
}
