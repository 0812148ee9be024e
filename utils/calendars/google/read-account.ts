import { addressIn } from '@/utils/readings/text';
import { one } from './selectors';

/** Address of the signed-in account, from the page's hidden block, else from the account button's label. */
export function readAccount(document: Document): string | null {
  const button = one(document, 'accountButton')?.getAttribute('aria-label');
  return addressIn(one(document, 'userEmail')?.textContent) ?? addressIn(button);
}

/** IANA zone of the drawn grid. Null when the page doesn't say: the computer's own zone may be another. */
export function readTimeZone(document: Document): string | null {
  const zone = one(document, 'timeZone')?.textContent?.trim() ?? '';
  return /^[A-Za-z_]+(\/[A-Za-z0-9_+-]+)*$/.test(zone) ? zone : null;
}
