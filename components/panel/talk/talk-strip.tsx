import { useContext, useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/classes';
import { firstName } from '@/utils/domain/repair/first-name';
import type { Side } from '@/utils/domain/rows/agenda';
import { countedShare } from '@/utils/domain/wrap-up/talk-balance';
import type { TimeLeft } from '@/utils/domain/wrap-up/time-left';
import { cover } from '@/utils/state/cover';
import type { Panel } from '@/utils/state/panel/panel-model';
import { useKey } from '../../shared/keys';
import { percentWords } from '../../shared/percent-words';
import { Voice } from '../voice';
import styles from './talk-strip.module.css';

function timeWords(left: TimeLeft): string {
  if (left.kind === 'running') return i18n.t('talk.left', left.minutes);
  if (left.kind === 'closing') return i18n.t('talk.closing', left.minutes);
  return left.minutes === 0 ? i18n.t('talk.justOver') : i18n.t('talk.over', left.minutes);
}

/** How much time is left and who talks: one thin line that never asks for anything. */
export function TalkStrip({ panel, theirName }: { panel: Panel; theirName: string }) {
  const chosen = panel.settings.value;
  const left = (chosen?.talkTimer ?? true) ? panel.talk.left.value : null;
  const counts = (chosen?.talkBalance ?? true) && cover.value === 'none' && panel.phase.shown.value === 'during';
  if (!left && !counts) return null;
  if (panel.phase.shown.value !== 'during' && left?.kind !== 'over') return null;
  return (
    <section class={styles.strip} aria-label={i18n.t('talk.name')}>
      <div class={styles.line}>
        {left && <Left left={left} panel={panel} />}
        {counts && <Balance panel={panel} theirName={theirName} />}
      </div>
      {left && (
        <div class={styles.bar} aria-hidden="true">
          <span
            class={classes(styles.gone, left.kind !== 'running' && styles.closing)}
            style={{ inlineSize: `${Math.round(left.gone * 100)}%` }}
          />
        </div>
      )}
    </section>
  );
}

function Left({ left, panel }: { left: TimeLeft; panel: Panel }) {
  const voice = useContext(Voice);
  const words = timeWords(left);
  const closing = left.kind === 'closing';
  // Once, when the time has come: who listens instead of looking must not hear every minute.
  useEffect(() => {
    if (closing) voice.say(words);
  }, [closing]);
  return (
    <p class={classes(styles.left, left.kind !== 'running' && styles.sign)}>
      {words}
      {closing && (
        <Button size="small" kind="quiet" onClick={() => panel.phase.choose('after')}>
          {i18n.t('panel.phase.after')} <kbd class={styles.key}>3</kbd>
        </Button>
      )}
    </p>
  );
}

function Balance({ panel, theirName }: { panel: Panel; theirName: string }) {
  const { counting, press, seconds } = panel.talk;
  useKey('m', i18n.t('talk.keyMe'), () => press('me'));
  useKey('l', i18n.t('talk.keyThem'), () => press('them'));
  const share = countedShare(seconds.value);
  const sides: { side: Side; label: string }[] = [
    { side: 'me', label: i18n.t('talk.me') },
    { side: 'them', label: firstName(theirName) },
  ];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset can't stand in a line.
    <div role="group" aria-label={i18n.t('talk.who')} class={styles.sides}>
      {share !== null && <span class={styles.share}>{i18n.t('talk.share', { percent: percentWords(share) })}</span>}
      {sides.map(({ side, label }) => (
        <button
          key={side}
          type="button"
          class={styles.side}
          aria-pressed={counting.value === side}
          onClick={() => press(side)}
        >
          <span class={styles.dot} aria-hidden="true" />
          <span class={styles.who} dir="auto">
            {label}
          </span>
        </button>
      ))}
    </div>
  );
}
