import { addMinutes, dateOf } from '../../shared/wall-time';

/** Wall time at so many minutes of a date. */
export const wallAt = (date: string, minutes: number): string => addMinutes(`${dateOf(date)}T00:00`, minutes);

/** `Intl` works on the wall time as if it were UTC: the browser's own zone must not matter (facts §0.9). */
export function format(lang: string, date: string, options: Intl.DateTimeFormatOptions): string {
  const asUtc = new Date(`${date.length > 10 ? date : `${date}T00:00`}Z`);
  return new Intl.DateTimeFormat(lang, { ...options, timeZone: 'UTC' }).format(asUtc).replace(/[\u202f\u00a0]/g, ' ');
}

/** `October 4 – 10, 2026` in the language's own way of writing a range. */
export function formatRange(lang: string, from: string, to: string, options: Intl.DateTimeFormatOptions): string {
  const instant = (date: string) => new Date(`${dateOf(date)}T00:00Z`);
  return new Intl.DateTimeFormat(lang, { ...options, timeZone: 'UTC' })
    .formatRange(instant(from), instant(to))
    .replace(/[\u202f\u00a0\u2009]/g, ' ');
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
