import * as v from 'valibot';
import type { GoogleReading, OutlookReading } from '@/utils/domain/calendar/page-reading';
import { calendarDate, PAGE_EVENTS, pageText, parsed } from './limits';
import { optionalText, pageFrame, timeZone } from './page-frame';

/**
 * Readings that are not understood yet. A chip that is none counts like one that says nothing: it stays in the list, can't
 * be understood, and so is counted as unread.
 */

/** A title of ten thousand characters stands in what is heard and in what is seen, with more around it. */
const chipText = () => pageText(25_000);
const key = v.pipe(v.string(), v.maxLength(2_000));
const pixels = v.nullable(v.pipe(v.number(), v.finite()));

const googleChip = v.object({
  id: key,
  datekey: v.fallback(v.nullable(v.pipe(v.string(), v.maxLength(20))), null),
  placeDay: v.fallback(v.nullable(calendarDate), null),
  calendar: optionalText,
  spoken: v.fallback(chipText(), ''),
  visible: v.fallback(v.pipe(v.array(chipText()), v.maxLength(200)), []),
  style: v.fallback(pageText(200), ''),
  drawn: v.fallback(pixels, null),
});

const outlookChip = v.object({
  id: key,
  label: v.fallback(v.nullable(chipText()), null),
  title: v.fallback(v.nullable(chipText()), null),
  shown: optionalText,
  day: v.fallback(v.nullable(calendarDate), null),
  timed: v.fallback(v.boolean(), false),
  recurring: v.fallback(v.boolean(), false),
  workplace: v.fallback(v.boolean(), false),
});

const NO_GOOGLE_CHIP = v.parse(googleChip, { id: '' });
const NO_OUTLOOK_CHIP = v.parse(outlookChip, { id: '' });

const zoneSigns = v.object({
  cells: v.fallback(v.pipe(v.array(pageText(500)), v.maxLength(3)), []),
  current: v.fallback(v.boolean(), false),
  clock: v.fallback(pageText(500), ''),
  now: v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(8.64e15)),
  own: v.pipe(v.string(), v.maxLength(100)),
});

/** So many are understood; what is beyond is cut, and the range is then not complete. */
function chips<T>(one: v.GenericSchema<unknown, T>, none: T) {
  return v.pipe(
    v.array(v.unknown()),
    v.transform((all): T[] => {
      const known = all.slice(0, PAGE_EVENTS).map((chip) => parsed(one, chip)[0] ?? none);
      return all.length > PAGE_EVENTS ? [...known, none] : known;
    }),
  );
}

export const googleReading: v.GenericSchema<unknown, GoogleReading> = v.object({
  ...pageFrame,
  site: v.literal('google'),
  timeZone,
  hourHeight: v.fallback(v.nullable(v.pipe(v.number(), v.minValue(1), v.maxValue(10_000))), null),
  namesCalendars: v.fallback(v.boolean(), false),
  chips: chips(googleChip, NO_GOOGLE_CHIP),
});

export const outlookReading: v.GenericSchema<unknown, OutlookReading> = v.object({
  ...pageFrame,
  site: v.literal('outlook'),
  zone: zoneSigns,
  chips: chips(outlookChip, NO_OUTLOOK_CHIP),
});
