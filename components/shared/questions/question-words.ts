import { i18n } from '#i18n';
import type { OfferReason } from '@/utils/domain/questions/offer';
import { ASKERS, type Asker, QUESTION_TONES, type Tone } from '@/utils/domain/rows/question';
import { THEMES, type Theme } from '@/utils/domain/themes/theme';
import { isolated } from '@/utils/i18n/isolated';
import type { ShownQuestion } from '@/utils/state/questions/bank-model';
import { daysAway } from '../days-away';
import { themeWords } from '../theme-words';

export function askerWords(asker: Asker): string {
  return i18n.t(asker === 'skip-level' ? 'question.askers.skipLevel' : `question.askers.${asker}`);
}

export function toneWords(tone: Tone): string {
  return i18n.t(`question.tones.${tone}`);
}

/** Why a question is offered: "Growth: last touched 11 weeks ago". */
export function offerWords(of: Theme, reason: OfferReason, name: string): string {
  const theme = themeWords(of);
  switch (reason.code) {
    case 'overdue':
      return i18n.t('question.because.overdueWeeks', reason.weeks, { theme });
    case 'never-touched':
      return i18n.t('question.because.never', { theme });
    case 'stage':
      return i18n.t('question.because.stage', { theme, name: isolated(name) });
    case 'field':
      return i18n.t('question.because.field', { theme });
    case 'asked':
      return i18n.t('question.because.askedWeeks', reason.weeks, { theme });
    case 'not-asked':
      return i18n.t('question.because.notAsked', { theme });
  }
}

/** "asked 3 weeks ago", with whom where that isn't plain; null: never. */
export function askedWords({ asked }: ShownQuestion, today: string, named: boolean): string | null {
  if (!asked) return null;
  const when = daysAway(asked.at, today);
  return named
    ? i18n.t('question.askedOf', { name: isolated(asked.personName), when })
    : i18n.t('question.asked', { when });
}

/** Choices of a list. */
export const themeOptions = () => THEMES.map((value) => ({ value, label: themeWords(value) }));
export const toneOptions = () => QUESTION_TONES.map((value) => ({ value, label: toneWords(value) }));
export const askerOptions = () => ASKERS.map((value) => ({ value, label: askerWords(value) }));
