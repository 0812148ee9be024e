import { useRef, useState } from 'preact/hooks';
import { LineField } from '@/components/ui/line-field';
import type { CalendarDate } from '@/utils/domain/calendar/calendar-event';
import styles from './growth.module.css';

interface DayFieldProps {
  day: CalendarDate | null;
  /** What stands there: "due Mar 1", "Set a date". */
  words: string;
  /** Names the field, and the button together with its words. */
  label: string;
  overdue?: boolean;
  onDay: (day: CalendarDate | null) => void;
}

/** A day in words that becomes a field where it stands; an emptied field takes the day away. */
export function DayField({ day, words, label, overdue, onDay }: DayFieldProps) {
  const [picking, setPicking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  if (!picking) {
    return (
      <button
        type="button"
        ref={button}
        class={styles.day}
        data-overdue={overdue ? 'true' : undefined}
        aria-label={`${words}: ${label}`}
        onClick={() => setPicking(true)}
      >
        {words}
      </button>
    );
  }
  return (
    <LineField
      type="date"
      label={label}
      initial={day ?? ''}
      class={styles.dayInput}
      onDone={(text, how) => {
        setPicking(false);
        // From a key, the focus would fall to the top of the page.
        if (how === 'key') requestAnimationFrame(() => button.current?.focus());
        if (text !== null && (text || null) !== day) onDay(text || null);
      }}
    />
  );
}
