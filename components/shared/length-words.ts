import { i18n } from '#i18n';
import type { LengthSuggestion } from '@/utils/domain/rhythm/suggest-length';

/** "30 minutes" */
export function minutesWords(minutes: number): string {
  return i18n.t('template.advice.minutes', { from: minutes });
}

/** "45 to 60 minutes" */
export function lengthWords({ from, to }: LengthSuggestion): string {
  return to === null ? minutesWords(from) : i18n.t('template.advice.range', { from, to });
}

/** A sentence, with the figure and where it is from. */
export function lengthReason({ reason }: LengthSuggestion): string {
  return i18n.t(`template.advice.length.${reason === 'skip-level' ? 'skipLevel' : reason}`);
}
