import { ClipboardCopy } from 'lucide';
import { useEffect, useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import type { Toasts } from '@/components/ui/toasts';
import type { Id } from '@/utils/domain/rows/row';
import type { EffectivenessView } from '@/utils/domain/views/effectiveness-view';
import { cover } from '@/utils/state/cover';
import { type Effectiveness, EffectivenessModel } from '@/utils/state/insights/effectiveness-model';
import { copyText } from '../../shared/copy-text';
import { usePort } from '../../shared/use-port';
import pageStyles from '../page.module.css';
import { CheckHistory } from './check-history';
import { CheckTrend } from './check-trend';
import { questionsToSend, theirName } from './check-words';
import { DueLine } from './due-line';
import styles from './effectiveness.module.css';
import { LatestRound } from './latest-round';

interface EffectivenessCardProps {
  personId: Id;
  toasts: Toasts;
}

export interface CheckPart {
  check: Effectiveness;
  view: EffectivenessView;
  toasts: Toasts;
}

/** How well the one-on-ones with one person work, as both sides said. The owner's alone: not there under cover. */
export function EffectivenessCard({ personId, toasts }: EffectivenessCardProps) {
  const port = usePort();
  const check = useMemo(() => new EffectivenessModel(port, personId), [port, personId]);
  useEffect(check.start, [check]);
  const view = check.view.value;
  if (!view || cover.value !== 'none') return null;
  const part = { check, view, toasts };
  const rounds = check.rounds.value;
  const latest = rounds.at(-1);
  return (
    <section class={pageStyles.card} aria-labelledby="effectiveness">
      <h2 id="effectiveness">{i18n.t('effect.heading')}</h2>
      <p class={pageStyles.hint}>{i18n.t('effect.lead')}</p>
      {check.due.value && <DueLine {...part} due={check.due.value} />}
      <Ways {...part} />
      {latest && <LatestRound {...part} round={latest} />}
      {rounds.length > 1 && <CheckTrend view={view} rounds={rounds} />}
      {rounds.length > 0 && <CheckHistory {...part} />}
      {view.never && (
        <p class={pageStyles.group}>
          <span class={pageStyles.hint}>{i18n.t('effect.isOff')}</span>
          <Button size="small" kind="quiet" onClick={check.askAgain}>
            {i18n.t('effect.askAgain')}
          </Button>
        </p>
      )}
    </section>
  );
}

/** One's own answers with one click; theirs by handing the screen over, by a message, or typed in. */
function Ways({ view, toasts }: CheckPart) {
  const to = (side: string) => `#/people/${view.personId}/check/${side}`;
  const copy = async () => {
    const copied = await copyText(questionsToSend(view));
    toasts.show(copied ? i18n.t('effect.copied') : i18n.t('effect.notCopied'));
  };
  return (
    <dl class={styles.ways}>
      <dt>{i18n.t('effect.you')}</dt>
      <dd>
        <a class={pageStyles.way} href={to('me')}>
          {i18n.t('effect.answer')}
        </a>
      </dd>
      <dt dir="auto">{theirName(view)}</dt>
      <dd>
        <a class={pageStyles.way} href={to('them')}>
          {i18n.t('effect.ways.handOver')}
        </a>
        <a class={pageStyles.way} href={to('typed')}>
          {i18n.t('effect.ways.type')}
        </a>
        <Button size="small" kind="quiet" icon={ClipboardCopy} onClick={() => void copy()}>
          {i18n.t('effect.ways.copy')}
        </Button>
      </dd>
    </dl>
  );
}
