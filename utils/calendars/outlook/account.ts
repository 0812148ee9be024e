import { plain } from '@/utils/readings/outlook/plain';
import { addressIn } from '@/utils/readings/text';
import { SELECTORS } from './selectors';

/**
 * Address of the signed-in account (facts §5, §7): `Calendar - ana@example.org - Outlook` as the page's title, a link with a
 * login hint, or the profile flyout once it was opened. Null: the page shows a name at most.
 */
export function readAccount(document: Document): string | null {
  return (
    addressIn(document.title) ??
    loginHint(document) ??
    addressIn(document.querySelector(SELECTORS.accountFlyout)?.textContent)
  );
}

function loginHint(document: Document): string | null {
  const href = document.querySelector(SELECTORS.accountLink)?.getAttribute('href') ?? '';
  const hint = /[?&]login_hint=([^&#]+)/.exec(href)?.[1];
  try {
    return hint ? addressIn(decodeURIComponent(hint)) : null;
  } catch {
    return null;
  }
}

/** What the page knows of the signed-in person, to find them among faces. */
export interface KnownSelf {
  /** Null when only a sentence in another language holds the name. */
  name: string | null;
  email: string | null;
  /** The account button's whole label, `plain`: `Account manager for Ana Kos`, `Gestionnaire de comptes de Ana Kos`. */
  label: string;
}

export function readSelf(document: Document): KnownSelf {
  const button = document.querySelector(SELECTORS.accountName);
  const label = plain(button?.getAttribute('aria-label'));
  const bare = button?.matches('#owa-me-control-container *') ?? false;
  const name = bare ? label : (/^Account manager for (.+)$/.exec(label)?.[1] ?? null);
  return { name: name || null, email: readAccount(document), label };
}

/** True when a name is the account's: the label ends or begins with it, or it is the address. */
export function isOwnName(name: string, { label, email }: KnownSelf): boolean {
  if (email !== null && name.toLowerCase() === email) return true;
  if (name.length < 3 || !label.includes(name)) return false;
  const [before = '', after = ''] = label.split(name);
  return (after === '' && !/[^\s(:]$/.test(before)) || (before === '' && /^(?:$|[\s):、,])/.test(after));
}
