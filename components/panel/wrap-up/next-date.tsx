import { CalendarPlus } from 'lucide';
import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from '@/components/ui/icon';
import type { WrapUpView } from '@/utils/domain/views/wrap-up-view';
import { dayAndTime, dayOfDate } from '@/utils/i18n/dates';
import { localDate } from '@/utils/state/local-date';
import type { Panel } from '@/utils/state/panel/panel-model';
import styles from './wrap-up-card.module.css';

function whenOf({ start, date }: NonNullable<WrapUpView['next']>, now: number): string {
  if (start !== null) return dayAndTime(start);
  return date === null ? '' : dayOfDate(date, localDate(now));
}

/** The next date that was seen, or the way to ask for one. A series goes on by itself. */
export function NextDate({ view, panel }: { view: WrapUpView; panel: Panel }) {
  const missing = view.next === null && !view.recurring;
  useEffect(() => {
    if (missing) void panel.wrapUp.loadAskLink();
  }, [missing, view.meetingId]);
  if (view.next) {
    return <p class={styles.next}>{i18n.t('wrapUp.next', { when: whenOf(view.next, panel.now.value) })}</p>;
  }
  if (!missing) return <p class={styles.next}>{i18n.t('wrapUp.nextUnseen')}</p>;
  const link = panel.wrapUp.askLink.value;
  return (
    <p class={styles.next}>
      {i18n.t('wrapUp.noNext')}
      {link && (
        <a class={styles.ask} href={link} target="_blank" rel="noreferrer">
          <Icon of={CalendarPlus} />
          {i18n.t('wrapUp.askForOne')}
        </a>
      )}
    </p>
  );
}
