import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import { readSurvey, type SurveyDraft, type SurveyFault, type SurveyFields } from '@/utils/domain/insights/survey';
import type { Id } from '@/utils/domain/rows/row';
import { localDate } from '@/utils/state/local-date';
import pageStyles from '../page.module.css';
import styles from './surveys.module.css';

interface SurveyFormProps {
  /** The one to change; none: a new one. */
  survey?: SurveyFields;
  /** Whom a new one may be about, the first chosen. */
  choices?: { personId: Id | null; name: string }[];
  onSave: (fields: SurveyFields, personId: Id | null) => void;
  onCancel: () => void;
}

/** One result: what it was called, what came out, the best there could be, and its day. */
export function SurveyForm({ survey, choices = [], onSave, onCancel }: SurveyFormProps) {
  const today = localDate(Date.now());
  const [draft, setDraft] = useState(() => draftOf(survey, today));
  const [personId, setPersonId] = useState<Id | null>(choices[0]?.personId ?? null);
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const reading = readSurvey(draft, today);
  const save = (anyway: boolean) => {
    setTried(true);
    if (reading.fields && (anyway || !reading.ahead)) return onSave(reading.fields, personId);
    // What is wrong is named where it stands; the first of it gets the focus.
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid], [data-anyway]')?.focus());
  };
  const field = (key: keyof SurveyDraft) => ({
    label: i18n.t(`survey.${key}`),
    value: draft[key],
    error: tried ? faultWords(reading.faults[key]) : null,
    onValue: (text: string) => setDraft((before) => ({ ...before, [key]: text })),
  });
  return (
    <form
      ref={form}
      class={styles.form}
      aria-label={survey ? i18n.t('survey.edit', { name: survey.name }) : i18n.t('survey.add')}
      onSubmit={(event) => {
        event.preventDefault();
        save(false);
      }}
    >
      <TextField {...field('name')} placeholder={i18n.t('survey.nameHint')} maxLength={500} />
      {choices.length > 1 && (
        <Select
          label={i18n.t('survey.about')}
          value={personId ?? ''}
          onValue={(value) => setPersonId(value || null)}
          options={choices.map(({ personId: value, name }) => ({ value: value ?? '', label: name }))}
        />
      )}
      <div class={styles.numbers}>
        <TextField {...field('value')} maxLength={20} />
        <TextField {...field('best')} maxLength={20} />
        <TextField {...field('takenOn')} type="date" />
      </div>
      {tried && reading.fields && reading.ahead && (
        <p class={pageStyles.group} role="alert">
          {i18n.t('survey.ahead')}
          <Button size="small" data-anyway onClick={() => save(true)}>
            {i18n.t('survey.anyway')}
          </Button>
        </p>
      )}
      <div class={pageStyles.group}>
        <Button kind="primary" size="small" type="submit">
          {i18n.t('survey.save')}
        </Button>
        <Button kind="quiet" size="small" onClick={onCancel}>
          {i18n.t('survey.cancel')}
        </Button>
      </div>
    </form>
  );
}

function draftOf(survey: SurveyFields | undefined, today: string): SurveyDraft {
  if (!survey) return { name: '', value: '', best: '5', takenOn: today };
  return { ...survey, value: String(survey.value), best: String(survey.best) };
}

function faultWords(fault: SurveyFault | undefined): string | null {
  return fault ? i18n.t(`survey.fault.${fault}`) : null;
}
