import { i18n } from '#i18n';
import { firstName } from '@/utils/domain/repair/first-name';
import type { FeedbackRow } from '@/utils/domain/rows/feedback';
import { isolated } from '@/utils/i18n/isolated';

/** What one saw of somebody, or what they told one: the heart of it is called by the way it went. */
export function behaviourName(direction: FeedbackRow['direction'], name: string): string {
  return direction === 'received'
    ? i18n.t('feedback.toldMe', { name: isolated(firstName(name)) })
    : i18n.t('feedback.behaviour');
}
