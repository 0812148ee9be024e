import type { CalendarDate, EventState } from '@/utils/domain/calendar/calendar-event';
import { fieldsOf, LABEL, placeIndex } from './chip-fields';
import { findDates, withoutTimes } from './parse-dates';
import { type FoundTime, findTimes } from './parse-times';
import { type Place, titleByOrder } from './title-by-order';
import { responseField } from './words';

/**
 * The text that a chip tells a screen reader has the same order in all 73 languages (scrape of June 2024):
 * TIMES, TITLE, CALENDAR-OR-OWNER[, RSVP], PLACE[, COLOUR], DATE. The separators differ, and titles and places may
 * hold them; so the title is not split off but found: it is what the chip shows to the eye.
 */
export interface ChipText {
  /** Everything before the title: times, and for overnight events dates. */
  phrase: string;
  /** Everything after it. */
  rest: string;
  /** The visible text that is the title; null when none of them stands in the title's place. */
  title: string | null;
  /** The title as the text has it, told by the order of its fields, when no visible text is the title; else null. */
  spokenTitle: string | null;
  /** The clock times of the phrase. */
  times: FoundTime[];
}

const BEFORE_TITLE = /[,、，;،؛၊፣]\s?[「『“"„«]?$/;
const AFTER_TITLE = /^[」』”"»]?\s?([,、，;،؛၊፣]|$)/;

function standsAlone(text: string, start: number, end: number): boolean {
  const before = start === 0 || BEFORE_TITLE.test(text.slice(Math.max(0, start - 3), start));
  return before && AFTER_TITLE.test(text.slice(end, end + 3));
}

function placesOf(title: string, text: string): Place[] {
  const places: Place[] = [];
  for (let start = text.indexOf(title); start >= 0; start = text.indexOf(title, start + 1)) {
    const end = start + title.length;
    if (standsAlone(text, start, end)) places.push({ start, end, title });
  }
  return places;
}

/** Where the text has the title: behind the second clock time if there are two, then as early as can be. */
function findTitle(text: string, candidates: string[], times: FoundTime[]): Place | null {
  const places = candidates.flatMap((title) => placesOf(title, text));
  places.sort((a, b) => a.start - b.start || b.end - a.end);
  const afterTimes = times[1]?.end ?? 0;
  const behind = places.filter((place) => place.start > 0);
  // A text that begins with its title has no times before it; what holds times itself is the time line.
  const first = places.find((place) => !times.some((time) => time.index < place.end));
  return behind.find((place) => place.start >= afterTimes) ?? behind[0] ?? first ?? null;
}

/** `(No title)` to the eye is `No title` to the ear (not in every language). */
function spellings(visible: string[]): string[] {
  return visible.flatMap((text) => {
    const inner = /^[(（](.+)[)）]$/.exec(text)?.[1];
    return inner ? [text, `(${inner})`, inner] : [text];
  });
}

const LABELLED = /^[^\d,、，;،၊፣]{1,40}[:：]\s?$/;

/** `task: buy milk`, `Working location: Home`: look-alikes have a label where others have their times. */
function findLabelled(text: string, candidates: string[]): Place | null {
  for (const title of candidates) {
    const start = text.indexOf(title);
    const end = start + title.length;
    if (start > 1 && start < 45 && LABELLED.test(text.slice(0, start)) && AFTER_TITLE.test(text.slice(end, end + 3))) {
      return { start, end, title };
    }
  }
  return null;
}

/** `text` and `visible` must be plain. `visible`: what the chip shows, element by element, in any order. */
export function splitChipText(text: string, visible: string[], lang: string): ChipText {
  const times = findTimes(text, lang, 2);
  const candidates = spellings(visible.filter(Boolean));
  const shown = findLabelled(text, candidates) ?? findTitle(text, candidates, times);
  const place = shown ?? titleByOrder(text, times, lang);
  const start = place?.start ?? times.at(-1)?.end ?? 0;
  return {
    title: shown && (visible.find((seen) => spellings([seen]).includes(shown.title)) ?? shown.title),
    spokenTitle: shown ? null : (place?.title ?? null),
    phrase: text.slice(0, start),
    rest: text.slice(place?.end ?? start),
    times: times.filter((time) => time.end <= start),
  };
}

/** How many of the last fields are the date, and which dates they hold: as few as make whole dates. */
function dateTail(fields: string[], lang: string): { dates: CalendarDate[]; count: number } {
  for (let count = 1; count <= Math.min(4, fields.length); count += 1) {
    const dates = findDates(fields.slice(-count).join(', '), lang);
    if (dates.length) return { dates, count };
  }
  // A month that the browser doesn't know: the year still shows where the date stands.
  const last = fields.at(-1) ?? '';
  return { dates: [], count: /^\d{4}$/.test(last) ? 2 : /(?<!\d)\d{4}(?!\d)/.test(last) ? 1 : 0 };
}

/** The date or dates at the end of a chip's text. */
export function datesAtEnd(rest: string, lang: string): CalendarDate[] {
  return dateTail(fieldsOf(rest), lang).dates;
}

/** Numbers that are neither times nor years: the days that an overnight event names, in any language. */
export function dayNumbers(phrase: string, lang: string): number[] {
  return [...withoutTimes(phrase, lang).matchAll(/(?<!\d)\d{1,2}(?!\d)/g)].map((match) => Number(match[0]));
}

/**
 * The user's answer. A text whose owner is followed by the place at once has no answer in it: an own event, so it
 * stands. A word there that we don't know stays unknown.
 */
export function stateIn(rest: string, lang: string): EventState {
  const fields = fieldsOf(rest);
  const place = placeIndex(fields);
  const answers = place > 0 ? fields.slice(1, place) : fields.slice(1, 4);
  const known = answers.map((field) => responseField(field, lang)).find((state) => state !== null);
  if (known) return known;
  if (place === 1) return 'confirmed';
  // `Doe, Jane` owns the event: where all words are known, what is left over is a name.
  return place > 1 && /^en\b/.test(lang) ? 'confirmed' : 'unknown';
}

/** The place, without its translated label; null when there is none or it can't be told from the rest. */
export function placeIn(rest: string, lang: string): string | null {
  const fields = fieldsOf(rest);
  const index = placeIndex(fields);
  const label = index > 0 ? LABEL.exec(fields[index] ?? '')?.[0] : undefined;
  if (!label) return null;
  let end = fields.length - dateTail(fields.slice(index + 1), lang).count;
  const colour = fields[end - 1] ?? '';
  if (end - 1 > index && LABEL.test(colour)) end -= 1;
  // The fields are cut from the text itself, so that a place keeps its own commas.
  const from = rest.indexOf(fields[index] ?? '') + label.length;
  const to = lastIndexOfFields(rest, fields.slice(end));
  return rest.slice(from, to).replace(/\s?[,、，;،؛၊፣]?\s?$/, '') || null;
}

/** Index at which the last fields of a text begin. */
function lastIndexOfFields(text: string, fields: string[]): number {
  return fields.reduceRight((before, field) => Math.max(0, text.lastIndexOf(field, before - 1)), text.length);
}
