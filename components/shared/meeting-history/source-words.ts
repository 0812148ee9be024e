import { i18n } from '#i18n';
import type { MeetingSource } from '@/utils/domain/views/meeting-history-view';
import { dayAndTime } from '@/utils/i18n/dates';
import { isolated } from '@/utils/i18n/isolated';

/** "On the page of Google Calendar, last seen Tue, Nov 17, 09:12" */
export function sourceWords({ kind, site, name, seenAt, gone }: MeetingSource): string {
  const when = dayAndTime(seenAt);
  if (kind === 'page') {
    const calendar = i18n.t(`dashboard.health.sites.${site}`);
    return i18n.t(gone ? 'history.source.pageGone' : 'history.source.page', { calendar, when });
  }
  const known = { name: isolated(name ?? i18n.t(`dashboard.health.sites.${site}`)), when };
  if (kind === 'file') return i18n.t(gone ? 'history.source.fileGone' : 'history.source.file', known);
  return i18n.t(gone ? 'history.source.feedGone' : 'history.source.feed', known);
}
