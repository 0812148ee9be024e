import { describe, expect, it } from 'vitest';
import { datesAtEnd, splitChipText, stateIn } from '@/utils/readings/google/parse-chip-text';
import { findDates } from '@/utils/readings/google/parse-dates';
import { findTimes } from '@/utils/readings/google/parse-times';
import { plainText } from '@/utils/readings/text';
import { hiddenText, LANGUAGES } from './languages';

const clock = (minutes: number) => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;

/** Titles that hold what the grammar is made of. */
const TITLES = ['Ana / Ben 1:1', 'Budget, 9:30 to 10am, and more', '8', 'Werk', 'שיחה עם דנה, שבועית', '「週次」1on1'];

describe('a chip’s hidden text in every language of the site', () => {
  it('covers all 73 languages', () => {
    expect(new Set(LANGUAGES.map(({ lang }) => lang)).size).toBe(73);
  });

  it.each(LANGUAGES)('$lang: finds title and times, 24 hours and 12', (row) => {
    for (const title of TITLES) {
      for (const phrase of [row.early24, row.early12]) {
        const text = plainText(hiddenText(row, phrase, title));
        const visible = [plainText(title), plainText(phrase.split(/[-–~～]| /)[0]), 'Room 4'];
        const split = splitChipText(text, visible, row.lang);
        expect(split.title, text).toBe(plainText(title));
        expect(
          findTimes(split.phrase, row.lang).map((time) => clock(time.minutes)),
          text,
        ).toEqual(['6:30', '6:45']);
        expect(stateIn(split.rest, row.lang), text).toBe('confirmed');
      }
    }
  });

  it.each(LANGUAGES)('$lang: finds both times of a night', (row) => {
    const text = plainText(hiddenText(row, row.overnight12, 'Night watch', true));
    const { phrase, title } = splitChipText(text, ['Night watch'], row.lang);
    expect(title).toBe('Night watch');
    expect(
      findTimes(phrase, row.lang).map((time) => clock(time.minutes)),
      phrase,
    ).toEqual(['22:15', '6:30']);
  });

  // The browser's own month names differ from the site's in Sinhala; days come from the page's columns there.
  it.each(LANGUAGES.filter(({ lang }) => lang !== 'si'))('$lang: finds the dates', (row) => {
    expect(findDates(plainText(row.overnight12), row.lang), row.overnight12).toEqual(['2024-06-09', '2024-06-10']);
    expect(datesAtEnd(plainText(row.rest), row.lang), row.rest).toEqual(['2024-06-10']);
  });
});
