import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { DAY_MS, MINUTE_MS } from '@/utils/domain/time/lengths';
import { expandRule } from '@/utils/readings/ical/expand-rule';
import { Budget } from '@/utils/readings/ical/limits';
import { readRule } from '@/utils/readings/ical/read-rule';

const WIDE = { from: Date.parse('2020-01-01'), to: Date.parse('2031-01-01') };

function days(rule: string, start: string, span = WIDE): string[] {
  const found = [...expandRule(readRule(`RRULE:${rule}`)!, Date.parse(`${start}Z`), span, new Budget())];
  return found.map((time) => new Date(time).toISOString().slice(0, 16));
}

/** The examples of RFC 5545 that ical.js leaves out or that meetings have. */
test.each([
  [
    'the 31st skips short months',
    'FREQ=MONTHLY;COUNT=3',
    '2026-01-31T09:00',
    ['2026-01-31', '2026-03-31', '2026-05-31'],
  ],
  ['leap days', 'FREQ=YEARLY;COUNT=2', '2024-02-29T09:00', ['2024-02-29', '2028-02-29']],
  ['the last day', 'FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=2', '2026-01-31T09:00', ['2026-01-31', '2026-02-28']],
  [
    'the last working day',
    'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=2',
    '2026-01-30T09:00',
    ['2026-01-30', '2026-02-27'],
  ],
  ['the second Tuesday', 'FREQ=MONTHLY;BYDAY=2TU;COUNT=2', '2026-01-13T09:00', ['2026-01-13', '2026-02-10']],
  ['Friday the 13th', 'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13;COUNT=2', '2026-01-01T09:00', ['2026-02-13', '2026-03-13']],
  ['the 20th Monday', 'FREQ=YEARLY;BYDAY=20MO;COUNT=2', '2026-01-01T09:00', ['2026-05-18', '2027-05-17']],
  ['week 20', 'FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO;COUNT=2', '2026-01-01T09:00', ['2026-05-11', '2027-05-17']],
  ['day 200', 'FREQ=YEARLY;BYYEARDAY=200;COUNT=1', '2026-01-01T09:00', ['2026-07-19']],
])('%s', (_, rule, start, expected) => {
  expect(days(rule, start).map((time) => time.slice(0, 10))).toEqual(expected);
});

test('the first day of the week decides which week is the second', () => {
  const since = { from: Date.parse('1997-01-01'), to: Date.parse('1998-01-01') };
  const from = (day: string) =>
    days(`FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=${day}`, '1997-08-05T09:00', since);
  expect(from('MO').map((time) => time.slice(5, 10))).toEqual(['08-05', '08-10', '08-19', '08-24']);
  expect(from('SU').map((time) => time.slice(5, 10))).toEqual(['08-05', '08-17', '08-19', '08-31']);
});

const weekdays = fc.uniqueArray(fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'), {
  minLength: 1,
  maxLength: 3,
});
const numbers = (max: number) => fc.uniqueArray(fc.integer({ min: 1, max }), { minLength: 1, maxLength: 3 });
const part = (name: string, values: fc.Arbitrary<(string | number)[]>) =>
  fc.option(
    values.map((list) => `;${name}=${[...list].sort((a, b) => Number(a) - Number(b)).join(',')}`),
    { nil: '' },
  );
const frequency = fc.oneof(
  fc.tuple(fc.constant('DAILY'), fc.constant('')),
  fc.tuple(fc.constant('WEEKLY'), part('BYDAY', weekdays)),
  fc.tuple(fc.constant('MONTHLY'), fc.oneof(part('BYMONTHDAY', numbers(31)), part('BYDAY', weekdays))),
  fc.tuple(fc.constant('YEARLY'), part('BYMONTH', numbers(12))),
);
const sane = fc.record({
  rule: frequency.map(([name, more]) => `FREQ=${name}${more}`),
  interval: fc.integer({ min: 1, max: 5 }),
  count: fc.option(fc.integer({ min: 1, max: 40 }), { nil: null }),
  start: fc.integer({ min: Date.parse('2015-01-01') / MINUTE_MS, max: Date.parse('2026-12-28') / MINUTE_MS }),
  window: fc.integer({ min: 0, max: 1_500 }),
});

/** ical.js, one after the other from the start of the series on. */
function oracle(rule: string, start: number, to: number): number[] {
  const at = new Date(start);
  const first = new ICAL.Time(
    {
      ...{ year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() },
      ...clock(at),
      isDate: false,
    },
    ICAL.Timezone.localTimezone,
  );
  const iterator = ICAL.Recur.fromString(rule).iterator(first);
  const found: number[] = [];
  for (let next = iterator.next(); next; next = iterator.next()) {
    const time = Date.UTC(next.year, next.month - 1, next.day, next.hour, next.minute);
    if (time > to) break;
    found.push(time);
  }
  return found;
}

const clock = (at: Date) => ({ hour: at.getUTCHours(), minute: at.getUTCMinutes(), second: 0 });

test('says the same as ical.js of rules that people make, and may begin anywhere', () => {
  fc.assert(
    fc.property(sane, ({ rule: base, interval, count, start: minutes, window }) => {
      const start = minutes * MINUTE_MS;
      // Days that some months lack: ical.js turns the 31st of a shorter month into the next one's first.
      fc.pre(!base.startsWith('FREQ=YEARLY') || new Date(start).getUTCDate() <= 28);
      fc.pre(base !== 'FREQ=MONTHLY' || new Date(start).getUTCDate() <= 28);
      const rule = `${base};INTERVAL=${interval}${count === null ? '' : `;COUNT=${count}`}`;
      const from = start + window * DAY_MS;
      const to = from + 400 * DAY_MS;
      const ours = [...expandRule(readRule(`RRULE:${rule}`)!, start, { from, to }, new Budget())];
      expect(ours, rule).toEqual(oracle(rule, start, to).filter((time) => time >= from));
    }),
    { numRuns: 500 },
  );
});
