import { feedMessenger, ownPagesMessenger } from './own-pages-messenger';
import type { OwnPagesProtocol } from './own-pages-protocol';

type Ask = keyof OwnPagesProtocol;

interface FirstQuestion {
  type: Ask;
  /** Rejects when there was none; then the page asks again, in its own patient way. */
  answer: Promise<unknown>;
  /** Stops watching. True when the worker told of changes meanwhile: then the answer may be old. */
  leave(): boolean;
}

/** The two scripts of a page have nothing in common but their window. */
const shelf = globalThis as { halfhourFirstQuestion?: FirstQuestion };

/**
 * Asks what a page will ask before the page's own scripts are there: the worker wakes and reads while the browser still
 * loads them. For questions without arguments.
 */
export function askFirst(type: Ask): void {
  let changed = false;
  const stop = feedMessenger.onMessage('feed/changed', () => {
    changed = true;
  });
  const answer = ownPagesMessenger.sendMessage(type, undefined as never) as Promise<unknown>;
  answer.catch(() => undefined);
  shelf.halfhourFirstQuestion = {
    type,
    answer,
    leave: () => {
      stop();
      return changed;
    },
  };
}

/** The answer that is on its way already; null when this wasn't asked, was taken before, or may be old. */
export function takeFirst(type: Ask): Promise<unknown> | null {
  const first = shelf.halfhourFirstQuestion;
  if (first?.type !== type) return null;
  delete shelf.halfhourFirstQuestion;
  return first.leave() ? null : first.answer;
}
