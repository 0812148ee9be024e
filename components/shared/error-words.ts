import { i18n } from '#i18n';
import type { ErrorCode } from '@/utils/domain/errors';

/** A failure as a sentence with a way out. */
export function errorWords(code: ErrorCode): string {
  switch (code) {
    case 'bad-request':
      return i18n.t('error.badRequest');
    case 'not-allowed':
      return i18n.t('error.notAllowed');
    case 'not-found':
      return i18n.t('error.notFound');
    case 'storage-full':
      return i18n.t('error.storageFull');
    case 'storage-failed':
      return i18n.t('error.storageFailed');
    case 'database-newer':
      return i18n.t('error.databaseNewer');
    case 'file-broken':
      return i18n.t('error.fileBroken');
    case 'file-newer':
      return i18n.t('error.fileNewer');
    case 'file-not-backup':
      return i18n.t('error.fileNotBackup');
    case 'no-calendar-tab':
      return i18n.t('error.noCalendarTab');
    case 'calendar-access-off':
      return i18n.t('error.calendarAccessOff');
    case 'worker-unreachable':
      return i18n.t('error.workerUnreachable');
    default:
      return i18n.t('error.unknown');
  }
}
