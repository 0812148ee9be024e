import { addMinutes, dateOf } from '../../shared/wall-time';

/** Wall time at so many minutes of a date. */
export const wallAt = (date: string, minutes: number): string => addMinutes(`${dateOf(date)}T00:00`, minutes);

const formatters = new Map<string, Intl.DateTimeFormat>();

/** `Intl` works on the wall time as if it were UTC: the browser's own zone must not matter (facts §0.9). */
function formatter(lang: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = lang + JSON.stringify(options);
  const made = formatters.get(key) ?? new Intl.DateTimeFormat(lang, { ...options, timeZone: 'UTC' });
  formatters.set(key, made);
  return made;
}

const asUtc = (date: string): Date => new Date(`${date.length > 10 ? date : `${date}T00:00`}Z`);

const plainSpaces = (text: string): string => text.replace(/[\u202f\u00a0\u2009]/g, ' ');

export function format(lang: string, date: string, options: Intl.DateTimeFormatOptions): string {
  return plainSpaces(formatter(lang, options).format(asUtc(date)));
}

/** `October 4 – 10, 2026` in the language's own way of writing a range. */
export function formatRange(lang: string, from: string, to: string, options: Intl.DateTimeFormatOptions): string {
  return plainSpaces(formatter(lang, options).formatRange(asUtc(from), asUtc(to)));
}

export const two = (n: number): string => String(n).padStart(2, '0');

/** `9:05 AM`: plain space, no leading zero (facts §1.3). */
export function clock12(hour: number, minute: number): string {
  return `${hour % 12 === 0 ? 12 : hour % 12}:${two(minute)} ${hour < 12 ? 'AM' : 'PM'}`;
}

/** The facts promise no leading zero (§1.3), so languages differ here on purpose. */
export const clock24 = (hour: number, minute: number, pad = true): string => `${pad ? two(hour) : hour}:${two(minute)}`;

/** 1 to 12. */
export const monthOf = (date: string): number => Number(date.slice(5, 7));
export const dayOf = (date: string): number => Number(date.slice(8, 10));
export const yearOf = (date: string): string => date.slice(0, 4);
