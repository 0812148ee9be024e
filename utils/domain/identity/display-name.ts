import { cleanName, isEmail, visibleText } from './normalise';

/** The first letter of each word of a name. */
const CAPITAL = /(^|[\s'’-])(\p{Ll})/gu;

/** "ben.okafor+cal@acme.com" → "Ben Okafor"; an address whose local part is one word keeps it: "bokafor". */
function nameFromEmail(email: string): string {
  const local = email.split('@')[0]!.split('+')[0]!;
  const words = local.split(/[._-]+/).filter((word) => /\p{L}/u.test(word));
  if (words.length < 2) return local;
  return words
    .map((word) => word.replace(/\d+$/, ''))
    .join(' ')
    .replace(CAPITAL, (_, before: string, letter: string) => before + letter.toUpperCase());
}

/** The name to show for someone a calendar shows: cleaned, or made from the address. Never empty for an attendee. */
export function displayName(person: { name: string | null; email: string | null }): string {
  const name = visibleText(person.name ?? '');
  if (name && !isEmail(name)) return cleanName(name);
  const email = visibleText(person.email ?? '') || name;
  return email ? nameFromEmail(email.toLowerCase()) : '?';
}
