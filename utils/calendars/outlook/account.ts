import { addressIn } from '../text';
import { plain } from './plain';
import { SELECTORS } from './selectors';

/**
 * Address of the signed-in account (facts §5, §7): `Calendar - ana@example.org - Outlook` as the page's title, a link with a
 * login hint, or the profile flyout once it was opened. Null: the page shows a name at most.
 */
export function readAccount(document: Document): string | null {
  return (
    addressIn(document.title) ??
    loginHint(document) ??
    addressIn(document.querySelector(SELECTORS.accountFlyout.css)?.textContent)
  );
}

function loginHint(document: Document): string | null {
  const href = document.querySelector(SELECTORS.accountLink.css)?.getAttribute('href') ?? '';
  const hint = /[?&]login_hint=([^&#]+)/.exec(href)?.[1];
  try {
    return hint ? addressIn(decodeURIComponent(hint)) : null;
  } catch {
    return null;
  }
}

/** Display name of the signed-in person, `plain`; null when no element shows it. */
export function readAccountName(document: Document): string | null {
  const label = plain(document.querySelector(SELECTORS.accountName.css)?.getAttribute('aria-label'));
  return label.replace(/^Account manager for /, '') || null;
}
