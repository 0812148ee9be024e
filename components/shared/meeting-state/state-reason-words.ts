import { i18n } from '#i18n';
import type { StateReason } from '@/utils/domain/meetings/state-reason';
import { firstName } from '@/utils/domain/repair/first-name';
import { isolated } from '@/utils/i18n/isolated';

const WORDS: Record<StateReason, (name: string) => string> = {
  seen: () => i18n.t('history.reason.seen'),
  moved: () => i18n.t('history.reason.moved'),
  'made-by-user': () => i18n.t('history.reason.madeByUser'),
  'marked-cancelled': () => i18n.t('history.reason.markedCancelled'),
  'title-says-cancelled': () => i18n.t('history.reason.titleSaysCancelled'),
  'gone-from-two-views': () => i18n.t('history.reason.goneFromTwoViews'),
  'not-shown': () => i18n.t('history.reason.notShown'),
  'own-no': () => i18n.t('history.reason.ownNo'),
  'their-no': (name) => i18n.t('history.reason.theirNo', { name }),
  note: () => i18n.t('history.reason.note'),
  'topic-ticked': () => i18n.t('history.reason.topicTicked'),
  'action-made': () => i18n.t('history.reason.actionMade'),
  'action-done': () => i18n.t('history.reason.actionDone'),
  'user-said-held': () => i18n.t('history.reason.userSaidHeld'),
  'user-said-not-held': () => i18n.t('history.reason.userSaidNotHeld'),
  'user-said-stands': () => i18n.t('history.reason.userSaidStands'),
  'user-said-off': () => i18n.t('history.reason.userSaidOff'),
  'past-without-sign': () => i18n.t('history.reason.pastWithoutSign'),
};

/** How a meeting's state is known, as a sentence. A code of a newer Halfhour is never shown as it is. */
export function stateReasonWords(reason: string, personName: string): string {
  const words = Object.hasOwn(WORDS, reason) ? WORDS[reason as StateReason] : null;
  return words ? words(isolated(firstName(personName))) : i18n.t('history.reason.unknown');
}
