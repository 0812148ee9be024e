import { wallToInstant } from '@/utils/domain/time/zone';
import type { StandInConfig } from './stand-in';

/** Ids in the shape of each site. The same seed text gives the same id. */

type Site = StandInConfig['site'];

const BASE32_HEX = '0123456789abcdefghijklmnopqrstuv';
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/+';

/** A small mixing generator (mulberry32): the seed text alone decides the sequence. */
export function randomFrom(seedText: string): () => number {
  let state = 2_166_136_261;
  for (const char of seedText) state = Math.imul(state ^ char.charCodeAt(0), 16_777_619);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function letters(alphabet: string, length: number, seedText: string): string {
  const random = randomFrom(seedText);
  return Array.from({ length }, () => alphabet[Math.floor(random() * alphabet.length)]).join('');
}

/** Google: 26 characters of base32hex. Outlook: a long Exchange id in base64, with `/`, `+` and padding. */
export function eventId(site: Site, seedText: string): string {
  if (site === 'google') return letters(BASE32_HEX, 26, seedText);
  return `AAMkAGVk${letters(BASE64, 143, seedText)}=`;
}

/** `20261122T090000Z` of a wall time, or `20261122` of a date. */
function idStamp(start: string, timeZone: string): string {
  if (start.length === 10) return start.replaceAll('-', '');
  const instant = wallToInstant(start, timeZone) ?? Date.parse(`${start}Z`);
  return `${new Date(instant).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

/**
 * Id of one occurrence. Google appends the original start in UTC (evidence); Outlook gives every occurrence
 * an Exchange id of its own.
 */
export function occurrenceId(site: Site, seriesId: string, originalStart: string, timeZone: string): string {
  const stamp = idStamp(originalStart, timeZone);
  return site === 'google' ? `${seriesId}_${stamp}` : eventId(site, `${seriesId} ${stamp}`);
}

/**
 * Id of the series that "this and following" begins. Google appends `_R` and the split's start in UTC (guess for the
 * page, known from the Calendar API); Outlook makes a new item.
 */
export function splitSeriesId(site: Site, seriesId: string, start: string, timeZone: string): string {
  const stamp = idStamp(start, timeZone).replace('Z', '');
  const base = seriesId.replace(/_R\d{8}(T\d{6})?$/, '');
  return site === 'google' ? `${base}_R${stamp}` : eventId(site, `${seriesId} split ${stamp}`);
}
