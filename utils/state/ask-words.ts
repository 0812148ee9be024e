import { i18n } from '#i18n';
import { firstName } from '@/utils/domain/repair/first-name';
import { namedTopics } from '@/utils/domain/repair/shared-topics';
import type { AskView } from '@/utils/domain/views/ask-view';
import { offerWords, type Said, timeWords } from './repair-words';

/** What the user says beside the time. */
export interface Asking extends Pick<Said, 'tone' | 'times'> {
  /** Why now, in the user's own words; empty: not said. */
  why: string;
}

/** The message in the words of the user's role and in the tone they chose, with the first agenda. */
export function askWords(view: AskView, { tone, times, why }: Asking): string {
  const topics = namedTopics(view.waiting).map((text) => `- ${text}`);
  return [
    i18n.t('repair.greeting', { name: firstName(view.person.name) }),
    openingWords(view, tone),
    why.trim() === '' ? null : i18n.t('ask.because', { why: why.trim() }),
    topics.length > 0 ? [i18n.t('ask.topics'), ...topics].join('\n') : null,
    [offerWords(view, { tone, times }), ...(times.length > 1 ? times.map((time) => `- ${timeWords(time)}`) : [])].join(
      '\n',
    ),
  ]
    .filter((part) => part !== null)
    .join('\n\n');
}

function openingWords({ role }: AskView, tone: Said['tone']): string {
  return tone === 'short' ? i18n.t('ask.opening.short') : i18n.t(`ask.opening.${tone}.${role}`);
}
