import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import type { ActionItemView } from '@/utils/domain/views/parts';
import { dayOfDate } from '@/utils/i18n/dates';
import styles from './due-picker.module.css';

type Due = ActionItemView['due'];

interface DuePickerProps {
  due: Due;
  onDue: (due: Due) => void;
  /** Day of the next one-on-one, where known. */
  nextDate: string | null;
  today: string;
}

/** The next one-on-one, a day, or none. */
export function DuePicker({ due, onDue, nextDate, today }: DuePickerProps) {
  const [picking, setPicking] = useState(false);
  const kind = picking || (due !== null && due !== 'next') ? 'date' : (due ?? 'none');
  const next = nextDate ? i18n.t('item.dueNextOn', { day: dayOfDate(nextDate, today) }) : i18n.t('item.dueNext');
  return (
    <span class={styles.picker}>
      <Select
        label={i18n.t('item.due')}
        labelHidden
        bare
        value={kind}
        onValue={(value) => {
          setPicking(value === 'date');
          if (value !== 'date') onDue(value === 'next' ? 'next' : null);
        }}
        options={[
          { value: 'next', label: next },
          { value: 'date', label: i18n.t('item.dueDate') },
          { value: 'none', label: i18n.t('item.noDue') },
        ]}
      />
      {kind === 'date' && (
        <TextField
          type="date"
          label={i18n.t('item.dueDay')}
          labelHidden
          value={due === 'next' || due === null ? '' : due}
          onValue={(value) => {
            // A date field is empty while a day is being typed.
            if (value) onDue(value);
          }}
          class={styles.date}
        />
      )}
    </span>
  );
}
