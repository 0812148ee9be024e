import { i18n } from '#i18n';
import { firstName } from '@/utils/domain/repair/first-name';
import { namedTopics } from '@/utils/domain/repair/shared-topics';
import { situationOf } from '@/utils/domain/repair/situation';
import type { Tone } from '@/utils/domain/repair/tone';
import type { ProposedTime, RepairView } from '@/utils/domain/views/repair-view';
import { dayAndTimeRange } from '@/utils/i18n/dates';
import { listOf } from '@/utils/i18n/lists';

/** What a message says beside what happened. */
export interface Said {
  tone: Tone;
  /** None: the other side is asked for one. */
  times: readonly ProposedTime[];
  /** Names the shared topics that wait. */
  naming: boolean;
}

export function timeWords(time: ProposedTime): string {
  return dayAndTimeRange(time.start, time.end, time.timeZone);
}

/**
 * The message in the words of the user's role and in the tone they chose. It names no topic unless the user asks for
 * it, and then only shared ones (utils/domain/repair/shared-topics.ts).
 */
export function messageWords(view: RepairView, said: Said): string {
  const list = said.times.map((time) => `- ${timeWords(time)}`).join('\n');
  const named = topicWords(view, said);
  const keep = said.tone !== 'short' && view.meeting.waiting > 0 ? i18n.t('repair.keep') : null;
  return [
    greetingWords(view),
    `${openingWords(view, said.tone)} ${offerWords(view, said)}`,
    said.times.length > 1 ? list : null,
    named ?? keep,
  ]
    .filter((part) => part !== null)
    .join('\n\n');
}

/** The same for a chat: one paragraph, nothing around it. */
export function chatWords(view: RepairView, said: Said): string {
  const list = said.times.length > 1 ? said.times.map(timeWords).join(' / ') : null;
  const parts = [openingWords(view, said.tone), offerWords(view, said), list, topicWords(view, said)];
  return capitalised(parts.filter((part) => part !== null).join(' '));
}

/** The user's own words without the line that greets, if it is still ours. */
export function withoutGreeting(view: RepairView, text: string): string {
  const greeting = greetingWords(view);
  return text.startsWith(greeting) ? capitalised(text.slice(greeting.length).trimStart()) : text;
}

function greetingWords({ meeting }: RepairView): string {
  return i18n.t('repair.greeting', { name: firstName(meeting.personName) });
}

function openingWords(view: RepairView, tone: Tone): string {
  const situation = situationOf(view);
  return tone === 'short'
    ? i18n.t(`repair.opening.short.${situation}`)
    : i18n.t(`repair.opening.${tone}.${view.role}.${situation}`);
}

/** The time, or the times, as a question. */
export function offerWords({ role }: Pick<RepairView, 'role'>, { tone, times }: Pick<Said, 'tone' | 'times'>): string {
  if (times.length > 1) return i18n.t(`repair.several.${tone}`);
  const [time] = times;
  if (!time) return tone === 'warm' ? i18n.t(`repair.ask.warm.${role}`) : i18n.t(`repair.ask.${tone}`);
  const when = timeWords(time);
  return tone === 'warm' ? i18n.t(`repair.offer.warm.${role}`, { when }) : i18n.t(`repair.offer.${tone}`, { when });
}

function topicWords({ waiting }: RepairView, { naming }: Said): string | null {
  const topics = naming ? namedTopics(waiting) : [];
  return topics.length > 0 ? i18n.t('repair.topics', { topics: listOf(topics) }) : null;
}

/** After a greeting German goes on with a small letter. */
function capitalised(text: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase() + text.slice(first.length);
}

/** The title of the new event: the one it had. */
export function eventTitle({ meeting }: RepairView): string {
  return meeting.title || i18n.t('repair.eventTitle', { name: meeting.personName });
}
