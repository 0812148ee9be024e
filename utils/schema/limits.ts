import * as v from 'valibot';

/** What a calendar page may be long; longer text is cut, because a title of a megabyte is still a title. */
const PAGE_TEXT = 10_000;
/** Events that one report may carry; what is beyond is dropped and the range counts as incomplete. */
export const PAGE_EVENTS = 3_000;

/** Page text: cut, never refused. */
export const pageText = (max = PAGE_TEXT) =>
  v.pipe(
    v.string(),
    v.transform((text) => cut(text, max)),
  );

/** What the user typed: refused when it is absurd, never cut in silence. */
export const userText = (max: number) => v.pipe(v.string(), v.maxLength(max));

export const id = v.pipe(v.string(), v.regex(/^[\w-]{1,128}$/));
export const instant = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));
export const calendarDate = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/), v.check(isRealDate));
const wallTime = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/), v.check(isRealDate));
/** Wall time or date of an event; what is neither counts as not read. */
export const eventTime = v.fallback(v.nullable(v.union([wallTime, calendarDate])), null);

/** The value in a list of one, or an empty list. */
export function parsed<T extends v.GenericSchema>(schema: T, value: unknown): v.InferOutput<T>[] {
  const result = v.safeParse(schema, value);
  return result.success ? [result.output] : [];
}

/** Cuts between characters, not inside a surrogate pair. */
function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  const end = /[\ud800-\udbff]/.test(text[max - 1]!) ? max - 1 : max;
  return text.slice(0, end);
}

function isRealDate(text: string): boolean {
  const day = text.slice(0, 10);
  const at = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(day);
}
