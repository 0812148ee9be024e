import { i18n } from '#i18n';
import {
  CHECK_QUESTIONS,
  type CheckQuestion,
  type CheckWording,
  wordingOf,
} from '@/utils/domain/insights/effectiveness';
import { firstName } from '@/utils/domain/repair/first-name';
import type { EffectivenessView } from '@/utils/domain/views/effectiveness-view';
import { isolated } from '@/utils/i18n/isolated';

/** "Openness": what a question is about. */
export function questionName(question: CheckQuestion): string {
  return i18n.t(`effect.${question}.name`);
}

export function questionWords(question: CheckQuestion, wording: CheckWording): string {
  return i18n.t(`effect.${question}.${wording}`);
}

/** What the agenda says of it: its name, and nothing of what anybody answered. */
export function topicWords(question: CheckQuestion): string {
  return i18n.t('effect.topic', { name: questionName(question) });
}

/** How the other side is called in a sentence. */
export function theirName({ personName }: Pick<EffectivenessView, 'personName'>): string {
  return isolated(firstName(personName));
}

/** The questions as a text to send: fixed words and a first name, nothing of what is written down here. */
export function questionsToSend({ role, personName }: Pick<EffectivenessView, 'role' | 'personName'>): string {
  const wording = wordingOf(role, 'them');
  const asked = CHECK_QUESTIONS.map((question, at) => `${at + 1}. ${questionWords(question, wording)}`);
  const opening = i18n.t('effect.send.opening', { name: firstName(personName) });
  return [opening, '', ...asked, '', i18n.t('effect.send.closing')].join('\n');
}
