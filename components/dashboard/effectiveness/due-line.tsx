import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import type { Toasts } from '@/components/ui/toasts';
import type { CheckDue } from '@/utils/domain/insights/effectiveness-due';
import type { Effectiveness } from '@/utils/state/insights/effectiveness-model';
import { wayBack } from '../../shared/way-back';
import pageStyles from '../page.module.css';
import styles from './effectiveness.module.css';

interface DueLineProps {
  due: CheckDue;
  check: Effectiveness;
  toasts: Toasts;
  /** The way to the questions, where it doesn't stand nearby. */
  children?: ComponentChildren;
}

/** The five questions are due: one calm line, and the ways not to be asked. */
export function DueLine({ due, check, toasts, children }: DueLineProps) {
  const putOff = (how: 'later' | 'never') => {
    const words = how === 'later' ? i18n.t('effect.later') : i18n.t('effect.never');
    toasts.show(words, wayBack(check.putOff(how)));
  };
  return (
    <div class={styles.due}>
      <p>{i18n.t('effect.due', { count: due.held })}</p>
      <div class={pageStyles.group}>
        {children}
        <Button size="small" kind="quiet" onClick={() => putOff('later')}>
          {i18n.t('effect.notNow')}
        </Button>
        <Button size="small" kind="quiet" onClick={() => putOff('never')}>
          {i18n.t('effect.notHere')}
        </Button>
      </div>
    </div>
  );
}
