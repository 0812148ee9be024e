import { useId } from 'preact/hooks';
import styles from './radio-cards.module.css';

interface RadioCard<V extends string> {
  value: V;
  label: string;
  hint?: string;
}

interface RadioCardsProps<V extends string> {
  /** Of the group, as it is heard. */
  name: string;
  value: V;
  onValue: (value: V) => void;
  options: readonly RadioCard<V>[];
}

/** One of a few with room for a line that explains it. Native radio buttons: arrow keys choose, Enter sends the form. */
export function RadioCards<V extends string>({ name, value, onValue, options }: RadioCardsProps<V>) {
  const group = useId();
  return (
    <div role="radiogroup" aria-label={name} class={styles.cards}>
      {options.map((option, at) => (
        <label key={option.value} class={styles.card}>
          <input
            type="radio"
            name={group}
            checked={option.value === value}
            aria-labelledby={`${group}-${at}`}
            aria-describedby={option.hint ? `${group}-${at}-hint` : undefined}
            onChange={() => onValue(option.value)}
          />
          <span class={styles.words}>
            <span id={`${group}-${at}`} class={styles.label}>
              {option.label}
            </span>
            {option.hint && (
              <span id={`${group}-${at}-hint`} class={styles.hint}>
                {option.hint}
              </span>
            )}
          </span>
        </label>
      ))}
    </div>
  );
}
