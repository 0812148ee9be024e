import { i18n } from '#i18n';
import { RadioCards } from '@/components/ui/radio-cards';
import { suggestLength } from '@/utils/domain/rhythm/suggest-length';
import { suggestRhythm } from '@/utils/domain/rhythm/suggest-rhythm';
import { WORK_FIELDS, type WorkField } from '@/utils/domain/rows/person';
import { fieldWords } from '../../shared/profile-words';
import type { ChoiceProps } from '../settings/choice';
import styles from './welcome-page.module.css';

/** What the user works in, and what that changes: told as soon as it is chosen. */
export function FieldStep({ chosen, choose }: ChoiceProps) {
  return (
    <>
      <RadioCards<WorkField | ''>
        name={i18n.t('firstRun.field.question')}
        value={chosen.field ?? ''}
        onValue={(field) => choose({ field: field === '' ? null : field })}
        options={[
          { value: '', label: i18n.t('firstRun.field.unsaid') },
          ...WORK_FIELDS.map((value) => ({ value, label: fieldWords(value) })),
        ]}
      />
      <p class={styles.effect} role="status">
        {effectOf(chosen.field)}
      </p>
    </>
  );
}

/** The length and rhythm that are suggested with somebody of whom nothing else is known. */
function effectOf(field: WorkField | null): string {
  const facts = { relation: 'report', stage: null, employment: null, field } as const;
  const { from, to } = suggestLength(facts);
  const minutes = { from: String(from), to: String(to ?? from) };
  return suggestRhythm(facts).days === 7
    ? i18n.t('firstRun.field.weekly', minutes)
    : i18n.t('firstRun.field.usual', minutes);
}
