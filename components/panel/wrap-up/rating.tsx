import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { WrapUp } from '@/utils/state/panel/wrap-up-model';
import styles from './wrap-up-card.module.css';

const WORDS = ['one', 'two', 'three', 'four', 'five'] as const;

interface RatingProps {
  wrapUp: WrapUp;
  rating: number | null;
  /** The key was pressed: the focus comes here. */
  called: boolean;
  onCalled: () => void;
}

/** One tap from one to five, each with its word; the same again takes it back. Inside, the digits choose as well. */
export function Rating({ wrapUp, rating, called, onCalled }: RatingProps) {
  const group = useRef<HTMLDivElement>(null);
  // At once: whoever presses the key may press a digit right after it.
  useLayoutEffect(() => {
    if (!called) return;
    group.current?.querySelectorAll('button')[(rating ?? 3) - 1]?.focus();
    onCalled();
  }, [called]);
  const onKeyDown = (event: KeyboardEvent) => {
    const digit = Number(event.key);
    const step = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 }[event.key];
    const buttons = [...(group.current?.querySelectorAll('button') ?? [])];
    const at = buttons.indexOf(event.target as HTMLButtonElement);
    if (event.ctrlKey || event.metaKey || event.altKey || !(step || (digit >= 1 && digit <= 5))) return;
    // Elsewhere in the panel digits lead from phase to phase.
    event.preventDefault();
    if (step) buttons[at + step]?.focus();
    else {
      buttons[digit - 1]?.focus();
      wrapUp.rate(digit);
    }
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset can't be laid out in a line.
    <div ref={group} role="group" aria-label={i18n.t('wrapUp.rate')} class={styles.rating} onKeyDown={onKeyDown}>
      {WORDS.map((word, i) => (
        <button
          key={word}
          type="button"
          class={styles.rate}
          aria-pressed={rating === i + 1}
          onClick={() => wrapUp.rate(i + 1)}
        >
          <span class={styles.digit}>{i + 1}</span>
          <span class={styles.word}>{i18n.t(`wrapUp.rating.${word}`)}</span>
        </button>
      ))}
    </div>
  );
}
