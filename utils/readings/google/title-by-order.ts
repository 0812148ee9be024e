import { fieldsOf, placeIndex, SEPARATOR } from './chip-fields';
import type { FoundTime } from './parse-times';
import { responseField } from './words';

/** Where a text has its title. */
export interface Place {
  start: number;
  end: number;
  title: string;
}

/**
 * Rows of schedule and search may show nothing to the eye that isn't a time (2026): then the title is what stands between
 * the times, or the word for a whole day, and the calendar's owner, who comes before answer and place. Null where no
 * place tells the owner from the title.
 */
export function titleByOrder(text: string, times: FoundTime[], lang: string): Place | null {
  const before = text.slice(times.at(-1)?.end ?? 0).search(SEPARATOR);
  if (before < 0) return null;
  const from = (times.at(-1)?.end ?? 0) + before;
  const start = from + (SEPARATOR.exec(text.slice(from))?.[0].length ?? 0);
  const quoted = /^「(.+?)」(?=\s?[、,]|$)/.exec(text.slice(start))?.[1];
  if (quoted) return { start: start + 1, end: start + 1 + quoted.length, title: quoted };
  const fields = fieldsOf(text.slice(start));
  const where = placeIndex(fields);
  const answered = where > 1 && responseField(fields[where - 1] ?? '', lang) !== null;
  // A labelled field right behind the title is its calendar, not its place.
  const owner = where === 1 ? 1 : where - (answered ? 2 : 1);
  if (where < 1 || owner < 1) return null;
  const rest = text.slice(start);
  const end = start + rest.length - restFrom(rest, fields, owner).length;
  const title = text.slice(start, end).replace(/\s?[,、，;،؛၊፣]?\s?$/, '');
  return { start, end: start + title.length, title };
}

/** The part of a text that begins with one of its fields. */
function restFrom(text: string, fields: string[], index: number): string {
  let at = 0;
  for (const field of fields.slice(0, index)) at = text.indexOf(field, at) + field.length;
  return text.slice(text.indexOf(fields[index] ?? '', at));
}
