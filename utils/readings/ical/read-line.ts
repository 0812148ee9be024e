import ICAL from 'ical.js';

/** One content line, understood by ical.js: its parameters in lower case, its values as jCal has them. */
export interface Property {
  params: Readonly<Record<string, string | string[]>>;
  values: unknown[];
}

/**
 * Outlook and Exchange write `TZID=tzone://Microsoft/Custom:2026…` and `TZID=(UTC+01:00) Berlin:2026…` without the quotes
 * that a colon needs.
 */
const ZONE_WITHIN = 300;
const BARE_ZONE = /;TZID=([^";:]*:[^"]*?):(?=\d{8}(?:T|,|$))/i;

/** Null for a line that can't be read: an unclosed quote, a rule that is none. */
export function readLine(line: string | undefined): Property | null {
  if (!line) return null;
  try {
    const mended = line.slice(0, ZONE_WITHIN).replace(BARE_ZONE, ';TZID="$1":') + line.slice(ZONE_WITHIN);
    const [, params, , ...values] = ICAL.parse.property(mended) as unknown as [
      string,
      Property['params'],
      string,
      ...unknown[],
    ];
    return { params, values };
  } catch {
    return null;
  }
}

const LONGEST_TEXT = 5_000;

/** The value of a line as text; empty when there is none. */
export function textOf(line: string | undefined): string {
  const [value] = readLine(line)?.values ?? [];
  return typeof value === 'string' ? value.slice(0, LONGEST_TEXT).trim() : '';
}

/** A parameter as text; of several values the first. */
export function param(property: Property, name: string): string {
  const value = property.params[name];
  return (Array.isArray(value) ? value[0] : value) ?? '';
}
