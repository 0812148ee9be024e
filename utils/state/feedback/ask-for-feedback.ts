import { i18n } from '#i18n';
import { firstName } from '@/utils/domain/repair/first-name';
import type { Tone } from '@/utils/domain/repair/tone';
import type { FeedbackPerson } from '@/utils/domain/views/feedback-view';

interface Asking {
  tone: Tone;
  /** In the user's own words; empty: about nothing in particular. */
  about: string;
}

/** Asks for one thing, in the words of the user's role. Made of a name and of what is typed here, of nothing that is kept. */
export function askForFeedback({ name, role }: Pick<FeedbackPerson, 'name' | 'role'>, { tone, about }: Asking): string {
  const what = about.trim();
  return [
    i18n.t('repair.greeting', { name: firstName(name) }),
    tone === 'short' ? i18n.t('feedback.ask.opening.short') : i18n.t(`feedback.ask.opening.${tone}.${role}`),
    what === '' ? null : i18n.t('feedback.ask.thinking', { what }),
  ]
    .filter((part) => part !== null)
    .join('\n\n');
}
