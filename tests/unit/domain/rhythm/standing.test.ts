import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contactsOf, longestGap, type RhythmMeeting } from '@/utils/domain/rhythm/gap';
import { type StandingFacts, standingOf } from '@/utils/domain/rhythm/standing';
import { DAY_MS } from '@/utils/domain/time/lengths';

/** Day 100 is now; days of meetings are told as days ago. */
const NOW = 100 * DAY_MS;
const ago = (days: number) => NOW - days * DAY_MS;

const report: StandingFacts = { relation: 'report', days: 14, last: null, skipped: null, next: null, askedAt: null };

test.each<[string, Partial<StandingFacts>, string, string]>([
  ['no plan', { days: null, last: ago(5) }, 'unknown', 'no-plan'],
  ['never met', {}, 'unknown', 'never-met'],
  ['never met, and one stands ahead', { next: ago(-3) }, 'unknown', 'next'],
  ['lately', { last: ago(10) }, 'on-time', 'met'],
  ['time again', { last: ago(15) }, 'soon', 'due'],
  ['up to one and a half times', { last: ago(21) }, 'soon', 'due'],
  ['past that', { last: ago(22) }, 'late', 'gap'],
  ['past a month', { last: ago(32) }, 'strong', 'month'],
  ['past a month with one this week', { last: ago(32), next: ago(-6) }, 'on-time', 'next'],
  ['twice a week, and the next one in six days', { days: 3, last: ago(5), next: ago(-6) }, 'late', 'gap'],
  ['twice a week, and the next one in two', { days: 3, last: ago(5), next: ago(-2) }, 'on-time', 'next'],
  ['past a month with one in weeks', { last: ago(32), next: ago(-20) }, 'strong', 'month'],
  ['past that, the last one skipped', { last: ago(22), skipped: ago(8) }, 'on-time', 'skipped'],
  ['a skip lets a month pass until its own turn is over', { last: ago(34), skipped: ago(10) }, 'on-time', 'skipped'],
  ['and no longer', { last: ago(50), skipped: ago(36) }, 'strong', 'month'],
  ['one that lies ahead is skipped', { last: ago(22), skipped: ago(-1) }, 'on-time', 'skipped'],
  ['asked this week', { last: ago(40), askedAt: ago(3) }, 'soon', 'asked'],
  ['asked long ago', { last: ago(40), askedAt: ago(9) }, 'strong', 'month'],
  ['every four weeks: a month is no longer than that', { days: 28, last: ago(30) }, 'soon', 'due'],
  ['half a year apart: a month is nothing', { relation: 'skip-up', days: 182, last: ago(90) }, 'on-time', 'met'],
  ['half a year and half of it', { relation: 'skip-down', days: 182, last: ago(280) }, 'late', 'gap'],
  ['half a year late, and it stands in two months', { days: 182, last: ago(280), next: ago(-60) }, 'on-time', 'next'],
  ['nobody owes a peer a talk a month', { relation: 'peer', days: 28, last: ago(41) }, 'soon', 'due'],
])('%s', (_, facts, standing, because) => {
  expect(standingOf({ ...report, ...facts }, NOW)).toEqual({ standing, because });
});

const meeting = (days: number, more: Partial<RhythmMeeting> = {}): RhythmMeeting => ({
  start: ago(days),
  state: days < 0 ? 'scheduled' : 'held',
  repair: null,
  ...more,
});

test('what was written keeps the thread, what was skipped is remembered, what was called off is neither', () => {
  const met = meeting(30);
  expect(contactsOf([met, meeting(16, { state: 'cancelled' })], NOW)).toEqual({
    last: ago(30),
    skipped: null,
    next: null,
  });
  expect(contactsOf([met, meeting(16, { state: 'cancelled', repair: 'written' })], NOW).last).toBe(ago(16));
  const skipped = meeting(2, { state: 'cancelled', repair: 'skipped' });
  expect(contactsOf([met, skipped], NOW)).toMatchObject({ last: ago(30), skipped: ago(2) });
  expect(contactsOf([meeting(1), skipped], NOW).skipped).toBeNull();
  expect(contactsOf([meeting(-7, { repair: 'skipped' }), meeting(-14)], NOW).next).toBe(ago(-14));
});

test('the longest gap counts one that began before the span and one that lasts', () => {
  const from = ago(50);
  expect(longestGap([], from, NOW)).toBeNull();
  expect(longestGap([meeting(90), meeting(40), meeting(20)], from, NOW)).toBe(50);
  expect(longestGap([meeting(99), meeting(60), meeting(30), meeting(20)], from, NOW)).toBe(30);
  expect(longestGap([meeting(45)], from, NOW)).toBe(45);
});

const anyMeeting = fc.record<RhythmMeeting>({
  start: fc.option(fc.integer({ min: 0, max: 200 }).map((day) => day * DAY_MS)),
  state: fc.constantFrom('scheduled', 'held', 'cancelled', 'declined', 'missed', 'unknown'),
  repair: fc.constantFrom(null, 'skipped', 'written', 'replaced'),
});

test('no gap is ever negative, and no order of meetings changes what is known of them', () => {
  const shuffled = fc
    .array(anyMeeting, { maxLength: 12 })
    .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
  fc.assert(
    fc.property(shuffled, fc.integer({ min: 0, max: 90 }), ([all, other], back) => {
      const contacts = contactsOf(all, NOW);
      expect(contactsOf(other, NOW)).toEqual(contacts);
      const longest = longestGap(all, ago(back), NOW);
      expect(longestGap(other, ago(back), NOW)).toBe(longest);
      if (contacts.last === null) expect(longest).toBeNull();
      else {
        expect(contacts.last).toBeLessThanOrEqual(NOW);
        expect(longest).toBeGreaterThanOrEqual(Math.floor((NOW - contacts.last) / DAY_MS));
      }
      if (contacts.next !== null) expect(contacts.next).toBeGreaterThan(NOW);
    }),
  );
});

test('as days go by, a gap only gets later', () => {
  const order = ['on-time', 'soon', 'late', 'strong'];
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), fc.nat(400), fc.nat(60), (days, gap, more) => {
      const rank = (since: number) => order.indexOf(standingOf({ ...report, days, last: ago(since) }, NOW).standing);
      expect(rank(gap + more)).toBeGreaterThanOrEqual(rank(gap));
    }),
  );
});
