import * as v from 'valibot';
import { calendarDate, pageText } from './limits';

/** What every report of a calendar page says beside its events. */
export const optionalText = v.fallback(v.nullable(pageText()), null);
export const email = v.pipe(
  optionalText,
  v.transform((text) => (text && text.length <= 320 && text.includes('@') ? text.toLowerCase() : null)),
);
export const lang = v.fallback(v.pipe(v.string(), v.maxLength(35)), '');
export const timeZone = v.fallback(v.nullable(v.pipe(v.string(), v.maxLength(100))), null);
export const dark = v.fallback(v.boolean(), false);

const range = v.object({ from: calendarDate, to: calendarDate, complete: v.boolean() });

const calendars = v.optional(v.fallback(v.pipe(v.array(pageText(500)), v.maxLength(500)), []));

export const pageFrame = {
  url: v.fallback(pageText(2_000), ''),
  lang,
  view: v.fallback(v.picklist(['day', 'workweek', 'week', 'month', 'schedule', 'search', 'editor', 'other']), 'other'),
  account: email,
  range: v.fallback(v.nullable(range), null),
  ticked: calendars,
  unticked: calendars,
  dark,
};
