import { Check } from 'lucide';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from '@/components/ui/icon';
import part from '@/components/ui/part.module.css';
import type { ThemeMark } from '@/utils/domain/wrap-up/themes-touched';
import type { WrapUp } from '@/utils/state/panel/wrap-up-model';
import { themeWords } from '../../shared/theme-words';
import styles from './wrap-up-card.module.css';

/** Guessed from what was ticked; a tap puts it right. */
export function ThemesTouched({ marks, wrapUp }: { marks: ThemeMark[]; wrapUp: WrapUp }) {
  const id = useId();
  const guessed = marks.some((mark) => mark.guessed && mark.said === null);
  return (
    <div class={part.part}>
      <p id={id} class={styles.label}>
        {i18n.t('wrapUp.themes')}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset can't be laid out in a line. */}
      <div role="group" aria-labelledby={id} class={styles.themes}>
        {marks.map((mark) => (
          <button
            key={mark.theme}
            type="button"
            class={styles.theme}
            aria-pressed={mark.touched}
            onClick={() => wrapUp.touch(mark)}
          >
            {mark.touched && <Icon of={Check} size={0.75} />}
            {themeWords(mark.theme)}
          </button>
        ))}
      </div>
      {guessed && <p class={styles.hint}>{i18n.t('wrapUp.themesHint')}</p>}
    </div>
  );
}
