import { CalendarDays, ClipboardCopy, LockKeyhole } from 'lucide';
import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { Badge } from '@/components/ui/badge';
import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import type { Toasts } from '@/components/ui/toasts';
import { errorCode } from '@/utils/domain/errors';
import type { HealthEntry } from '@/utils/domain/views/dashboard-view';
import { dayAndTime } from '@/utils/i18n/dates';
import type { Health } from '@/utils/state/dashboard/health-model';
import { CalendarLinks } from '../shared/calendar-links';
import { copyText } from '../shared/copy-text';
import { errorWords } from '../shared/error-words';
import styles from './page.module.css';
import { PageFrame } from './page-frame';

interface HealthPageProps {
  health: Health;
  toasts: Toasts;
  requestAccess: () => void;
}

function toneOf({ read, unread }: HealthEntry): 'accent' | 'notice' | 'danger' {
  if (unread === 0) return 'accent';
  return unread > read ? 'danger' : 'notice';
}

function PageCard({ entry, health, toasts }: { entry: HealthEntry; health: Health; toasts: Toasts }) {
  const copy = async () => {
    try {
      const copied = await copyText(await health.structure(entry.id));
      toasts.show(copied ? i18n.t('panel.unreadable.copied') : i18n.t('ui.copyFailed'));
    } catch (error) {
      toasts.show(errorWords(errorCode(error)));
    }
  };
  return (
    <li class={styles.card}>
      <div class={styles.line}>
        <strong>{i18n.t(`dashboard.health.sites.${entry.site}`)}</strong>
        <Badge tone={toneOf(entry)}>
          {i18n.t('dashboard.health.counts', { read: entry.read, all: entry.read + entry.unread })}
        </Badge>
      </div>
      <p class={styles.facts}>
        <span>{i18n.t(`dashboard.health.views.${entry.view}`)}</span>
        {entry.account && <bdi>{entry.account}</bdi>}
        <span>{i18n.t('dashboard.health.lang', { lang: entry.lang })}</span>
        <span>{i18n.t('dashboard.health.seen', { when: dayAndTime(entry.seenAt) })}</span>
      </p>
      {entry.unread > 0 && <p>{i18n.t('dashboard.health.unread', entry.unread)}</p>}
      <div class={styles.group}>
        <Button size="small" icon={ClipboardCopy} disabled={!entry.reportable} onClick={copy}>
          {i18n.t('panel.unreadable.copy')}
        </Button>
        {!entry.reportable && <span class={styles.hint}>{i18n.t('dashboard.health.closed')}</span>}
      </div>
    </li>
  );
}

/** How well each calendar page could be read when it was last seen. */
export function HealthPage({ health, toasts, requestAccess }: HealthPageProps) {
  useEffect(health.start, [health]);
  const view = health.view.value;
  const off = view && !(view.access.google && view.access.outlook);
  return (
    <PageFrame
      title={i18n.t('dashboard.health.heading')}
      lead={i18n.t('dashboard.health.lead')}
      ready={view !== null}
      error={health.error.value}
    >
      {off && (
        <Banner tone="notice" icon={LockKeyhole} title={i18n.t('dashboard.health.accessOff')}>
          <Button size="small" kind="primary" onClick={requestAccess}>
            {i18n.t('popup.giveAccess')}
          </Button>
        </Banner>
      )}
      {view?.pages.length === 0 && (
        <EmptyState icon={CalendarDays} action={<CalendarLinks />}>
          {i18n.t('dashboard.health.empty')}
        </EmptyState>
      )}
      <ul class={styles.cards}>
        {view?.pages.map((entry) => (
          <PageCard key={entry.id} entry={entry} health={health} toasts={toasts} />
        ))}
      </ul>
    </PageFrame>
  );
}
