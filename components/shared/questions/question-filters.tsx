import { i18n } from '#i18n';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { QuestionBank } from '@/utils/state/questions/bank-model';
import { askerOptions, themeOptions, toneOptions } from './question-words';
import styles from './questions.module.css';

/** Words, theme and tone; on a page that is about nobody, also who asks. */
export function QuestionFilters({ bank, withAsker }: { bank: QuestionBank; withAsker?: boolean }) {
  return (
    <div class={styles.filters}>
      <TextField
        type="search"
        label={i18n.t('question.find')}
        labelHidden
        placeholder={i18n.t('question.find')}
        maxLength={200}
        value={bank.wanted.value}
        onValue={(text) => {
          bank.wanted.value = text;
        }}
      />
      {withAsker && (
        <Select
          label={i18n.t('question.asker')}
          labelHidden
          value={bank.asker.value}
          onValue={(asker) => {
            bank.asker.value = asker;
          }}
          options={[{ value: 'all', label: i18n.t('question.anyAsker') }, ...askerOptions()]}
        />
      )}
      <Select
        label={i18n.t('question.theme')}
        labelHidden
        value={bank.theme.value}
        onValue={(theme) => {
          bank.theme.value = theme;
        }}
        options={[{ value: 'all', label: i18n.t('question.anyTheme') }, ...themeOptions()]}
      />
      <Select
        label={i18n.t('question.tone')}
        labelHidden
        value={bank.tone.value}
        onValue={(tone) => {
          bank.tone.value = tone;
        }}
        options={[{ value: 'all', label: i18n.t('question.anyTone') }, ...toneOptions()]}
      />
      <VisuallyHidden>
        <span role="status">{i18n.t('question.found', bank.found.value.length)}</span>
      </VisuallyHidden>
    </div>
  );
}
