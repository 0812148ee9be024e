import { i18n } from '#i18n';
import type { TopicView } from '@/utils/domain/views/parts';

/** "waiting 23 days, 3 meetings"; null for what was raised today and waited for no meeting. */
export function ageWords(topic: Pick<TopicView, 'ageDays' | 'meetingsWaited'>): string | null {
  const parts = [
    topic.ageDays > 0 || topic.meetingsWaited > 0 ? i18n.t('time.daysWaiting', topic.ageDays) : null,
    topic.meetingsWaited > 0 ? i18n.t('time.meetingsWaited', topic.meetingsWaited) : null,
  ].filter((part) => part !== null);
  return parts.length > 0 ? parts.join(', ') : null;
}
