import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Toasts } from '@/components/ui/toasts';
import type { CheckDue } from '@/utils/domain/insights/effectiveness-due';
import type { Effectiveness } from '@/utils/state/insights/effectiveness-model';
import { PutOffCheck } from '../../shared/put-off-check';
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
  return (
    <div class={styles.due}>
      <p>{i18n.t('effect.due', { count: due.held })}</p>
      <div class={pageStyles.group}>
        {children}
        <PutOffCheck putOff={check.putOff} tell={toasts.show} />
      </div>
    </div>
  );
}
