import { isNoPlace } from './words';

/** What parts the fields of a chip's text: `, ` in 63 languages, others in ten. */
export const SEPARATOR = /\s?[,、，;،؛၊፣]\s?/;

/** `Calendar: `, `場所: `. */
export const LABEL = /^[^\d]{1,30}?\s?[:：፦՝៖]\s?/;

/** The fields of a text in order; a place or title with commas makes several. */
export function fieldsOf(text: string): string[] {
  return text
    .replace(/^[」』”"»]?\s?[,、，;،؛၊፣]?\s?/, '')
    .split(SEPARATOR)
    .filter(Boolean);
}

/** Index of the place among the fields after the title, which start with the calendar or its owner. */
export function placeIndex(fields: string[]): number {
  // Urdu and Kazakh print the colour into the same field.
  const none = fields.findIndex(
    (field, i) => i > 0 && (isNoPlace(field) || isNoPlace(field.split(/\.| رنگ/)[0] ?? '')),
  );
  if (none > 0) return none;
  return fields.findIndex((field, i) => i > 0 && LABEL.test(field));
}
