import { i18n } from '#i18n';
import type { FeedTrouble } from '@/utils/domain/views/feeds-view';
import { isolated } from '@/utils/i18n/isolated';

/** Message names know no hyphen. */
const NAMES = {
  'bad-address': 'badAddress',
  offline: 'offline',
  timeout: 'timeout',
  'not-allowed': 'notAllowed',
  gone: 'gone',
  busy: 'busy',
  server: 'server',
  refused: 'refused',
  'too-large': 'tooLarge',
  truncated: 'truncated',
  'web-page': 'webPage',
  'not-calendar': 'notCalendar',
} as const;

/** What went wrong, and what to do next. `host`: the one that was asked, where it is known. */
export function troubleWords(trouble: FeedTrouble, host: string | null): { what: string; next: string } {
  if (trouble.code === 'no-permission') return noPermission(host);
  if (trouble.code === 'other-host') return otherHost(trouble.host);
  const name = NAMES[trouble.code];
  return { what: i18n.t(`feeds.trouble.${name}`), next: i18n.t(`feeds.trouble.${name}Do`) };
}

function noPermission(host: string | null): { what: string; next: string } {
  const what = host
    ? i18n.t('feeds.trouble.noPermission', { host: isolated(host) })
    : i18n.t('feeds.trouble.noPermissionAny');
  return { what, next: i18n.t('feeds.trouble.noPermissionDo') };
}

function otherHost(host: string | null): { what: string; next: string } {
  return host
    ? {
        what: i18n.t('feeds.trouble.otherHost', { host: isolated(host) }),
        next: i18n.t('feeds.trouble.otherHostDo'),
      }
    : { what: i18n.t('feeds.trouble.otherHostAny'), next: i18n.t('feeds.trouble.otherHostAnyDo') };
}
