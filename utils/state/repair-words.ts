import { i18n } from '#i18n';
import { firstName } from '@/utils/domain/repair/first-name';
import { namedTopics } from '@/utils/domain/repair/shared-topics';
import { situationOf } from '@/utils/domain/repair/situation';
import type { ProposedTime, RepairView } from '@/utils/domain/views/repair-view';
import { dayAndTimeRange } from '@/utils/i18n/dates';
import { listOf } from '@/utils/i18n/lists';

export function timeWords(time: ProposedTime): string {
  return dayAndTimeRange(time.start, time.end, time.timeZone);
}

/**
 * The message in the words of the user's role. It names no topic unless the user asks for it, and then only shared
 * ones (utils/domain/repair/shared-topics.ts).
 */
export function messageWords(view: RepairView, time: ProposedTime | null, nameTopics: boolean): string {
  const { role, meeting } = view;
  const opening = i18n.t(`repair.opening.${role}.${situationOf(view)}`);
  const offer = time ? i18n.t(`repair.offer.${role}`, { when: timeWords(time) }) : i18n.t(`repair.ask.${role}`);
  const topics = nameTopics ? namedTopics(view.waiting) : [];
  const named = topics.length > 0 ? i18n.t('repair.topics', { topics: listOf(topics) }) : null;
  const keep = meeting.waiting > 0 ? i18n.t('repair.keep') : null;
  const greeting = i18n.t('repair.greeting', { name: firstName(meeting.personName) });
  return [greeting, `${opening} ${offer}`, named ?? keep].filter((part) => part !== null).join('\n\n');
}

/** The title of the new event: the one it had. */
export function eventTitle({ meeting }: RepairView): string {
  return meeting.title || i18n.t('repair.eventTitle', { name: meeting.personName });
}
