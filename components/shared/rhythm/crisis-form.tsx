import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import part from '@/components/ui/part.module.css';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import { type CrisisFields, suggestCrisis } from '@/utils/domain/rhythm/crisis';
import styles from './crisis-form.module.css';
import { rhythmWords } from './rhythm-words';

interface CrisisFormProps {
  /** How often they meet otherwise; null: not known. */
  usualDays: number | null;
  /** Where the user is. */
  today: string;
  onStart: (fields: CrisisFields) => void;
  onCancel: () => void;
  /** Nobody is chosen yet. */
  disabled?: boolean;
  /** With whom, where that is a choice. */
  children?: ComponentChildren;
}

/** Every day, twice a week, every week. */
const TIGHT_DAYS = [1, 3, 7];

/** From when, until when and how often; all of it is filled in. */
export function CrisisForm({ usualDays, today, onStart, onCancel, disabled, children }: CrisisFormProps) {
  const [fields, setFields] = useState(() => suggestCrisis(usualDays, today));
  const { crisisFrom, crisisUntil, crisisRhythmDays } = fields;
  const patch = (some: Partial<CrisisFields>) => setFields({ ...fields, ...some });
  const wrong = crisisFrom !== null && crisisUntil !== null && crisisUntil < crisisFrom;
  return (
    <form
      class={styles.form}
      aria-label={i18n.t('rhythm.crisis.open')}
      onSubmit={(event) => {
        event.preventDefault();
        if (!wrong && crisisUntil) onStart(fields);
      }}
    >
      <p class={part.hint}>{i18n.t('rhythm.crisis.hint')}</p>
      {children}
      <div class={styles.fields}>
        <TextField
          type="date"
          label={i18n.t('rhythm.crisis.from')}
          value={crisisFrom ?? ''}
          onValue={(day) => patch({ crisisFrom: day || null })}
        />
        <TextField
          type="date"
          label={i18n.t('rhythm.crisis.until')}
          min={today}
          value={crisisUntil ?? ''}
          onValue={(day) => patch({ crisisUntil: day || null })}
          error={wrong ? i18n.t('rhythm.crisis.wrong') : null}
        />
        <Select
          label={i18n.t('rhythm.crisis.often')}
          value={String(crisisRhythmDays)}
          onValue={(days) => patch({ crisisRhythmDays: Number(days) })}
          options={TIGHT_DAYS.map((days) => ({ value: String(days), label: rhythmWords(days) }))}
        />
      </div>
      <div class={part.buttons}>
        <Button kind="primary" size="small" type="submit" disabled={disabled || wrong || !crisisUntil}>
          {i18n.t('rhythm.crisis.start')}
        </Button>
        <Button kind="quiet" size="small" onClick={onCancel}>
          {i18n.t('ui.cancel')}
        </Button>
      </div>
    </form>
  );
}
