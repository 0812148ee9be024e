import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import part from '@/components/ui/part.module.css';
import type { WrapUpView } from '@/utils/domain/views/wrap-up-view';
import { balanceWord, countedShare, MANAGER_BAND } from '@/utils/domain/wrap-up/talk-balance';
import type { Panel } from '@/utils/state/panel/panel-model';
import { percentWords } from '../../shared/percent-words';
import styles from './wrap-up-card.module.css';

/** What was counted and what was guessed, side by side: people misjudge how much they talk. */
export function TalkShare({ view, panel }: { view: WrapUpView; panel: Panel }) {
  const id = useId();
  const [dragged, setDragged] = useState<number | null>(null);
  const counted = countedShare(panel.talk.seconds.value);
  const guessed = dragged ?? view.guessedShare;
  const word = [counted, guessed].find((share) => share !== null) ?? null;
  const told = word === null ? null : balanceWord(word, view.role);
  const band = { insetInlineStart: `${MANAGER_BAND.from}%`, inlineSize: `${MANAGER_BAND.to - MANAGER_BAND.from}%` };
  return (
    <div class={part.part}>
      <label for={id} class={styles.label}>
        {i18n.t('wrapUp.guess')}
      </label>
      <div class={styles.scale}>
        {view.role === 'manager' && <span class={styles.band} style={band} aria-hidden="true" />}
        {counted !== null && (
          <span class={styles.counted} style={{ insetInlineStart: `${counted}%` }} aria-hidden="true" />
        )}
        <input
          id={id}
          type="range"
          min="0"
          max="100"
          step="5"
          class={guessed === null ? styles.unset : undefined}
          value={guessed ?? 50}
          aria-valuetext={guessed === null ? '' : percentWords(guessed)}
          onInput={(event) => setDragged(Number(event.currentTarget.value))}
          onChange={(event) => {
            setDragged(null);
            panel.wrapUp.guess(Number(event.currentTarget.value));
          }}
        />
      </div>
      {word !== null && (
        <p class={styles.told}>
          {counted !== null && <span>{i18n.t('wrapUp.counted', { percent: percentWords(counted) })}</span>}
          {guessed !== null && <span>{i18n.t('wrapUp.guessed', { percent: percentWords(guessed) })}</span>}
          {told && <span>{i18n.t(`wrapUp.word.${told}`)}</span>}
          {view.guessedShare !== null && (
            <Button size="small" kind="quiet" onClick={() => panel.wrapUp.guess(null)}>
              {i18n.t('wrapUp.dropGuess')}
            </Button>
          )}
        </p>
      )}
    </div>
  );
}
