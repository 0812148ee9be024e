import { i18n } from '#i18n';
import type { MailWay } from '@/utils/domain/repair/compose-links';

const KEYS = {
  mail: 'mail',
  gmail: 'gmail',
  'outlook-work': 'outlookWork',
  'outlook-personal': 'outlookPersonal',
} as const;

/** "Gmail", "Outlook (work)" */
export function mailWayWords(way: MailWay): string {
  return i18n.t(`share.way.${KEYS[way]}`);
}
