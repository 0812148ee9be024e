import { i18n } from '#i18n';
import type { Spoken } from '@/utils/domain/growth/last-spoken';
import { calendarDaysBetween } from '@/utils/domain/time/zone';
import { relativeDays } from '@/utils/i18n/dates';

/** "spoken of 3 weeks ago" */
export function spokenWords(spoken: Spoken | null, today: string): string {
  if (spoken === null) return i18n.t('growth.notSpoken');
  return i18n.t('growth.spoken', { when: relativeDays(calendarDaysBetween(today, spoken.on)) });
}
