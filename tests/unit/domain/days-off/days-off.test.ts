import { expect, test } from 'vitest';
import { type DayMark, datesOff, daysOffIn } from '@/utils/domain/days-off/days-off';

const CONTEXT = { names: ['Ana'], homeZone: 'Europe/Berlin', settings: { workStart: 540, workEnd: 1020 } };
const mark = (title: string, start: string, end: string, fields: Partial<DayMark> = {}): DayMark => {
  return { title, start, end, allDay: !start.includes('T'), kind: 'event', state: 'confirmed', own: true, ...fields };
};
const found = (...marks: DayMark[]) => daysOffIn(marks, CONTEXT).map(({ from, to }) => `${from}..${to}`);

test('whole days end before the day that the calendar names as their end', () => {
  expect(found(mark('Urlaub', '2026-12-24', '2027-01-02'))).toEqual(['2026-12-24..2027-01-01']);
});

test('hours count where they cover the working hours of a day', () => {
  expect(found(mark('OOO', '2026-12-24T09:00', '2026-12-24T17:00'))).toEqual(['2026-12-24..2026-12-24']);
  expect(found(mark('OOO', '2026-12-23T14:00', '2026-12-29T12:00'))).toEqual(['2026-12-24..2026-12-28']);
  expect(found(mark('OOO', '2026-12-24T13:00', '2026-12-24T17:00'))).toEqual([]);
});

test('only what is the own, and stands', () => {
  const leave = ['Vacation', '2026-12-24', '2026-12-25'] as const;
  expect(found(mark(...leave, { own: false }))).toEqual([]);
  for (const state of ['cancelled', 'declined', 'needsAction', 'tentative'] as const) {
    expect(found(mark(...leave, { state }))).toEqual([]);
  }
  for (const kind of ['birthday', 'task', 'other'] as const) expect(found(mark(...leave, { kind }))).toEqual([]);
});

test('a public holiday is everybody’s, whose calendar it may be', () => {
  expect(found(mark('German Unity Day', '2026-10-03', '2026-10-04', { own: false }))).toEqual([
    '2026-10-03..2026-10-03',
  ]);
});

test('what the calendar itself shows as being away needs no words, as long as it is the own', () => {
  const trip = (fields: Partial<DayMark>) => mark('Lisbon', '2026-12-24', '2026-12-25', { kind: 'away', ...fields });
  expect(found(trip({}))).toEqual(['2026-12-24..2026-12-24']);
  expect(found(trip({ own: false }))).toEqual([]);
});

test('the same leave from page and feed is one, and a holiday within it is a part of it', () => {
  const marks = [
    mark('Christmas Day', '2026-12-25', '2026-12-26', { own: false }),
    mark('Urlaub', '2026-12-24', '2027-01-02'),
    mark('Urlaub', '2026-12-24', '2027-01-02'),
    mark('Brückentag', '2026-05-15', '2026-05-16'),
  ];
  expect(found(...marks)).toEqual(['2026-05-15..2026-05-15', '2026-12-24..2027-01-01']);
});

test('nonsense is no leave: ends before its start, or lasts for years', () => {
  expect(found(mark('Urlaub', '2026-12-24', '2026-12-24'), mark('Urlaub', '2026-12-24', '2030-12-24'))).toEqual([]);
});

test('every day of it, but for those on which one works all the same', () => {
  const dates = datesOff([{ from: '2026-12-30', to: '2027-01-02' }], ['2026-12-31']);
  expect([...dates]).toEqual(['2026-12-30', '2027-01-01', '2027-01-02']);
});
