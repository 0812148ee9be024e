import { Check } from 'lucide';
import { useContext, useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { Skeleton } from '@/components/ui/skeleton';
import type { Repair } from '@/utils/state/repair-model';
import { errorWords } from '../shared/error-words';
import { wayBack } from '../shared/way-back';
import { AskForTime } from './ask-for-time';
import { Message } from './message';
import styles from './repair-card.module.css';
import { RepairVoice } from './repair-voice';
import { Skip } from './skip';
import { Waiting } from './waiting';
import { WhatHappened } from './what-happened';
import { Written } from './written';

interface RepairCardProps {
  repair: Repair;
  onDone?: () => void;
}

/** Mends a meeting that fell out, one thing after the other: what happened, another time, the message, other ways. */
export function RepairCard({ repair, onDone }: RepairCardProps) {
  useEffect(repair.start, [repair]);
  const tell = useContext(RepairVoice);
  const view = repair.view.value;
  const error = repair.error.value;
  if (!view) {
    if (!error) return <Skeleton name={i18n.t('ui.loading')} lines={[60, 95, 80]} />;
    return (
      <div class={styles.card} role="alert">
        <p class={styles.hint}>{errorWords(error)}</p>
        <Button size="small" onClick={() => void repair.load()}>
          {i18n.t('ui.retry')}
        </Button>
      </div>
    );
  }
  const settled = async (done: Promise<() => void>, words: string) => {
    const back = await done;
    tell?.(words, wayBack(back));
    onDone?.();
  };
  const off = view.cause !== 'moved';
  return (
    <section class={styles.card} aria-label={i18n.t('repair.heading')}>
      <WhatHappened repair={repair} view={view} />
      <AskForTime repair={repair} view={view} />
      <Message repair={repair} view={view} />
      {repair.used.value && (
        <div class={styles.used}>
          <p class={styles.hint}>{i18n.t('repair.asked')}</p>
          <Button size="small" icon={Check} onClick={() => void repair.putAway().then(onDone)}>
            {i18n.t('repair.done')}
          </Button>
        </div>
      )}
      <div class={styles.ways}>
        <Waiting repair={repair} view={view} />
        {off && (
          <>
            <Disclosure summary={i18n.t('repair.written.heading')}>
              <Written
                repair={repair}
                view={view}
                onKept={(done) => void settled(done, i18n.t('repair.written.kept'))}
              />
            </Disclosure>
            <Disclosure summary={i18n.t('repair.skip.heading')}>
              <Skip meaning={view.skip} onSkip={() => void settled(repair.skip(), i18n.t('repair.skip.done'))} />
            </Disclosure>
          </>
        )}
      </div>
    </section>
  );
}
