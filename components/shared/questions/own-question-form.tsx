import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import part from '@/components/ui/part.module.css';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import { guessTheme } from '@/utils/domain/questions/theme-of';
import { STAGES, type Stage, WORK_FIELDS, type WorkField } from '@/utils/domain/rows/person';
import type { Asker } from '@/utils/domain/rows/question';
import type { OwnQuestionFields } from '@/utils/domain/views/question-bank-view';
import { fieldWords, stageWords } from '../profile-words';
import { askerOptions, themeOptions, toneOptions } from './question-words';
import styles from './questions.module.css';

const NEW: OwnQuestionFields = { text: '', asker: null, theme: 'priorities', stage: null, field: null, tone: 'open' };

interface FormProps {
  /** The one to change; left out: a new one. */
  question?: OwnQuestionFields;
  onKeep: (fields: OwnQuestionFields) => void;
  onCancel: () => void;
}

/** A question of one's own: one line is enough. Its theme is guessed from the words until somebody chooses. */
export function OwnQuestionForm({ question, onKeep, onCancel }: FormProps) {
  const [fields, setFields] = useState(question ?? NEW);
  const [chosen, setChosen] = useState(question !== undefined);
  const line = useRef<HTMLInputElement>(null);
  useEffect(() => line.current?.focus(), []);
  const set = (some: Partial<OwnQuestionFields>) => setFields({ ...fields, ...some });
  const type = (text: string) => set(chosen ? { text } : { text, theme: guessTheme(text) ?? NEW.theme });
  const text = fields.text.trim();
  const forAll = i18n.t('question.forAll');
  return (
    <form
      class={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (text) onKeep({ ...fields, text });
      }}
    >
      <TextField
        label={i18n.t('question.text')}
        placeholder={i18n.t('question.textPlaceholder')}
        maxLength={500}
        value={fields.text}
        onValue={type}
        inputRef={line}
      />
      <Disclosure kind="link" summary={i18n.t('question.tags')}>
        <div class={styles.tags}>
          <Select
            label={i18n.t('question.theme')}
            value={fields.theme}
            onValue={(theme) => {
              setChosen(true);
              set({ theme });
            }}
            options={themeOptions()}
          />
          <Select
            label={i18n.t('question.tone')}
            value={fields.tone}
            onValue={(tone) => set({ tone })}
            options={toneOptions()}
          />
          <Select<Asker | ''>
            label={i18n.t('question.asker')}
            value={fields.asker ?? ''}
            onValue={(asker) => set({ asker: asker || null })}
            options={[{ value: '', label: i18n.t('question.anyAsker') }, ...askerOptions()]}
          />
          <Select<Stage | ''>
            label={i18n.t('question.stage')}
            value={fields.stage ?? ''}
            onValue={(stage) => set({ stage: stage || null })}
            options={[{ value: '', label: forAll }, ...STAGES.map((value) => ({ value, label: stageWords(value) }))]}
          />
          <Select<WorkField | ''>
            label={i18n.t('question.field')}
            value={fields.field ?? ''}
            onValue={(field) => set({ field: field || null })}
            options={[
              { value: '', label: forAll },
              ...WORK_FIELDS.map((value) => ({ value, label: fieldWords(value) })),
            ]}
          />
        </div>
      </Disclosure>
      <div class={part.buttons}>
        <Button kind="primary" type="submit" disabled={!text}>
          {i18n.t('question.keep')}
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          {i18n.t('ui.cancel')}
        </Button>
      </div>
    </form>
  );
}
