import { describe, expect, test } from 'vitest';
import type { CalendarEvent } from '@/utils/domain/calendar/calendar-event';
import { eventOf, readOne } from './tile';

type Expected = Partial<CalendarEvent>;

/** Every label that the facts quote (§1.3), with the title that goes with it, and what a person reads in it. */
const ENGLISH: [label: string, title: string | undefined, Expected][] = [
  [
    'Stormtrooper Standup, 10:20 AM to 10:40 AM, Monday, December 23, 2024, Microsoft Teams Meeting, By Darth Vader, Tentative, Recurring event',
    'Stormtrooper Standup\nMicrosoft Teams Meeting\n10:20 AM to 10:40 AM',
    {
      title: 'Stormtrooper Standup',
      start: '2024-12-23T10:20',
      end: '2024-12-23T10:40',
      location: 'Microsoft Teams Meeting',
      organizer: 'Darth Vader',
      state: 'tentative',
      recurring: true,
    },
  ],
  [
    'Helmet polishing, 10:30 AM to 10:35 AM, Monday, December 23, 2024, Busy',
    'Helmet polishing\n10:30 AM to 10:35 AM',
    {
      title: 'Helmet polishing',
      start: '2024-12-23T10:30',
      end: '2024-12-23T10:35',
      organizer: null,
      recurring: false,
    },
  ],
  [
    'Moff OOO, all day event, Monday, December 30, 2024, By Moff Tarkin, Free',
    'Moff OOO\nMonday, December 30, 2024',
    {
      title: 'Moff OOO',
      start: '2024-12-30',
      end: '2024-12-31',
      allDay: true,
      organizer: 'Moff Tarkin',
      location: null,
    },
  ],
  [
    'Novotel Auckland Airport, all day event, Monday, September 14, 2026 to Friday, September 18, 2026, Free',
    'Novotel Auckland Airport\nMonday, September 14, 2026 to Friday, September 18, 2026',
    { title: 'Novotel Auckland Airport', start: '2026-09-14', end: '2026-09-19', allDay: true, state: 'confirmed' },
  ],
  [
    'Bella week, all day event, Friday, September 25, 2026, Free, Recurring event',
    'Bella week\nFriday, September 25, 2026',
    { start: '2026-09-25', end: '2026-09-26', allDay: true, recurring: true },
  ],
  [
    'Reservation at Longboard Bar, 6:15 PM to 7:15 PM, Wednesday, September 23, 2026, Longboard Bar, 80 The Strand "Headlands", Townsville, QLD, 4810, Free, Private',
    'Reservation at Longboard Bar\nLongboard Bar, 80 The Strand "Headlands", Townsville, QLD, 4810\n6:15 PM to 7:15 PM',
    {
      start: '2026-09-23T18:15',
      end: '2026-09-23T19:15',
      location: 'Longboard Bar, 80 The Strand "Headlands", Townsville, QLD, 4810',
      organizer: null,
      state: 'confirmed',
      recurring: false,
    },
  ],
  [
    'Flight NZ146 12:20pm, Mon 14 Sep, 12:20 PM to 3:25 PM, Monday, September 14, 2026, Busy, Private',
    'Flight NZ146 12:20pm, Mon 14 Sep\n12:20 PM to 3:25 PM',
    { title: 'Flight NZ146 12:20pm, Mon 14 Sep', start: '2026-09-14T12:20', end: '2026-09-14T15:25' },
  ],
  [
    'Water Filter Replacement, 8:00 AM to 9:00 AM, Thursday, September 10, 2026, Busy, Recurring event',
    'Water Filter Replacement\n8:00 AM to 9:00 AM',
    { start: '2026-09-10T08:00', end: '2026-09-10T09:00', recurring: true, state: 'confirmed' },
  ],
  [
    'Canceled: Supplier call, 10:00 AM to 10:30 AM, Tuesday, September 22, 2026, Free',
    'Canceled: Supplier call\n10:00 AM to 10:30 AM',
    { title: 'Canceled: Supplier call', state: 'cancelled', start: '2026-09-22T10:00' },
  ],
  [
    'Team Meeting, 4:00 PM to 4:30 PM, Monday, October 6, 2025, By Smith John, Busy, Recurring event',
    'Team Meeting\n4:00 PM to 4:30 PM',
    { start: '2025-10-06T16:00', end: '2025-10-06T16:30', organizer: 'Smith John', recurring: true },
  ],
  [
    'Timer icon, Clock Test Outlook, 3:30 AM to 4:00 AM, Monday, July 20, 2026, Busy',
    'Clock Test Outlook\n3:30 AM to 4:00 AM',
    { title: 'Clock Test Outlook', start: '2026-07-20T03:30', end: '2026-07-20T04:00' },
  ],
  [
    'Meeting icon, Management Meeting, 10:00 to 11:00, Monday, September 28, 2026, By Example, Busy',
    'Management Meeting\n10:00 to 11:00',
    { title: 'Management Meeting', start: '2026-09-28T10:00', end: '2026-09-28T11:00', organizer: 'Example' },
  ],
  [
    'Exam icon, Example, 10:00 to 10:30, Tuesday, September 29, 2026, Busy',
    'Example\n10:00 to 10:30',
    { title: 'Example', start: '2026-09-29T10:00', end: '2026-09-29T10:30' },
  ],
  [
    '10:00, 10:00 to 11:00, Monday, July 20, 2026, Busy',
    '10:00\n10:00 to 11:00',
    { title: '10:00', start: '2026-07-20T10:00', end: '2026-07-20T11:00' },
  ],
  [
    'SafeGolf Online Workshop #5, 15:30 to 17:00, Thursday, September 17, 2026, By Example Organizer, Tentative',
    'SafeGolf Online Workshop #5\n15:30 to 17:00',
    {
      title: 'SafeGolf Online Workshop #5',
      start: '2026-09-17T15:30',
      organizer: 'Example Organizer',
      state: 'tentative',
    },
  ],
];

describe('labels that the facts quote', () => {
  test.each(ENGLISH)('%s', (label, title, expected) => {
    expect(eventOf(readOne({ label, title }))).toMatchObject(expected);
  });
  test.each(ENGLISH)('without its title: %s', (label, _title, expected) => {
    // Only a title can tell an empty place from a place that is part of the rest.
    const { location: _, ...known } = expected;
    expect(eventOf(readOne({ label }))).toMatchObject(known);
  });
});

const LANGUAGES: [lang: string, label: string, title: string | undefined, Expected][] = [
  [
    'ja-JP',
    '週次ミーティング、10:00 から 11:00、2025 年 10 月 6 日 (月曜日)、Microsoft Teams 会議、予定あり',
    '週次ミーティング\nMicrosoft Teams 会議\n10:00 から 11:00',
    {
      title: '週次ミーティング',
      start: '2025-10-06T10:00',
      location: 'Microsoft Teams 会議',
      state: 'confirmed',
      recurring: false,
    },
  ],
  [
    'ja-JP',
    '夏休み、終日のイベント、2023 年 7 月 12 日 (水曜日) から 2023 年 7 月 14 日 (金曜日)、空き時間',
    '夏休み\n2023 年 7 月 12 日 (水曜日) から 2023 年 7 月 14 日 (金曜日)',
    { title: '夏休み', start: '2023-07-12', end: '2023-07-15', allDay: true },
  ],
  [
    'ja-JP',
    '打合せ、午前10:00 から 午後1:30、2025 年 10 月 6 日 (月曜日)、仮の予定',
    '打合せ\n午前10:00 から 午後1:30',
    { start: '2025-10-06T10:00', end: '2025-10-06T13:30', state: 'tentative' },
  ],
  [
    'fr-FR',
    'Point Ana, 10:00 à 10:30, lundi 6 octobre 2025, Salle Ney, Par Léa Roche, Occupé(e), Événement périodique',
    'Point Ana\nSalle Ney\n10:00 à 10:30',
    {
      title: 'Point Ana',
      start: '2025-10-06T10:00',
      organizer: 'Léa Roche',
      location: 'Salle Ney',
      recurring: true,
      state: 'confirmed',
    },
  ],
  [
    'fr-FR',
    'Annulé : Point Ana, 10:00 à 10:30, lundi 6 octobre 2025, Libre',
    'Annulé : Point Ana\n10:00 à 10:30',
    { title: 'Annulé : Point Ana', state: 'cancelled' },
  ],
  [
    'nb-NO',
    'Samtale, 10:00 til 11:00, torsdag, 15. august 2024, Busy',
    'Samtale\n10:00 til 11:00',
    { start: '2024-08-15T10:00', end: '2024-08-15T11:00', state: 'confirmed', recurring: false },
  ],
  [
    'nb-NO',
    'Hytta, heldagsarrangement, torsdag, 15. august 2024 til lørdag, 17. august 2024, Free',
    'Hytta\ntorsdag, 15. august 2024 til lørdag, 17. august 2024',
    { start: '2024-08-15', end: '2024-08-18', allDay: true },
  ],
  [
    'vi-VN',
    'môn toán, 5:02 CH đến 5:32 CH, Thứ Hai, Tháng 6 01, 2026, Busy',
    'môn toán\n5:02 CH đến 5:32 CH',
    { title: 'môn toán', start: '2026-06-01T17:02', end: '2026-06-01T17:32', state: 'confirmed' },
  ],
  [
    'vi-VN',
    'môn toán, 9:00 SA đến 12:30 CH, Thứ Tư, Tháng 12 02, 2026, Busy',
    undefined,
    { title: 'môn toán', start: '2026-12-02T09:00', end: '2026-12-02T12:30' },
  ],
  [
    'de-DE',
    'Jour fixe mit Ana, 17:30 bis 18:00, Freitag, 6. März 2026, Von Bea Kern, Beschäftigt, wiederholtes Ereignis',
    'Jour fixe mit Ana\n17:30 bis 18:00',
    { start: '2026-03-06T17:30', organizer: 'Bea Kern', recurring: true, state: 'confirmed' },
  ],
  [
    'cs-CZ',
    'Android sedánek, 10:30 do 11:00, pondělí 6. ledna 2025, Zasedačka Praha, Zaneprázdněný',
    'Android sedánek\nZasedačka Praha\n10:30 do 11:00',
    { start: '2025-01-06T10:30', location: 'Zasedačka Praha', state: 'confirmed' },
  ],
  [
    'pt-BR',
    'Conversa, 10:00 às 11:00, segunda-feira, 2 de fevereiro de 2026, Ocupado',
    'Conversa\n10:00 às 11:00',
    { start: '2026-02-02T10:00', end: '2026-02-02T11:00' },
  ],
  [
    'pt-BR',
    'Conversa, 10:00 para 11:00, segunda-feira, 2 de fevereiro de 2026, Ocupado',
    'Conversa\n10:00 para 11:00',
    { start: '2026-02-02T10:00' },
  ],
  [
    'ko-KR',
    '면담, 오전 10:00~오후 1:00, 2026년 9월 14일 월요일, 약속 있음',
    '면담\n오전 10:00~오후 1:00',
    { start: '2026-09-14T10:00', end: '2026-09-14T13:00', state: 'confirmed' },
  ],
  [
    'ko-KR',
    '면담, 오전 10:00부터 오후 1:00까지, 2026년 9월 14일 월요일, 약속 있음',
    '면담\n오전 10:00부터 오후 1:00까지',
    { start: '2026-09-14T10:00', end: '2026-09-14T13:00' },
  ],
  [
    'ru-RU',
    'Отменено: Встреча, 10:00 - 10:30, понедельник, 14 сентября 2026 г., Свободен',
    'Отменено: Встреча\n10:00 - 10:30',
    { start: '2026-09-14T10:00', state: 'cancelled' },
  ],
  [
    'hu-HU',
    'Megbeszélés, 10:00 - 11:00, 2026. szeptember 14., hétfő, Busy',
    'Megbeszélés\n10:00 - 11:00',
    { start: '2026-09-14T10:00', state: 'confirmed' },
  ],
  [
    'es-ES',
    'Charla, 9:00 a 9:30, lunes, 14 de septiembre de 2026, Ocupado',
    'Charla\n9:00 a 9:30',
    { start: '2026-09-14T09:00', state: 'confirmed' },
  ],
  [
    'fi-FI',
    'Keskustelu, 9.00–9.30, maanantai 14. syyskuuta 2026, Varattu',
    'Keskustelu\n9.00–9.30',
    { start: '2026-09-14T09:00', end: '2026-09-14T09:30' },
  ],
  [
    'pl-PL',
    'Rozmowa, 10:00 do 11:00, poniedziałek, 14 września 2026, Zajęty',
    'Rozmowa\n10:00 do 11:00',
    { start: '2026-09-14T10:00', state: 'confirmed' },
  ],
  [
    'en-GB',
    'Chat, 7:30 am to 8:00 am, Wednesday, 23 September 2026, Busy',
    'Chat\n7:30 am to 8:00 am',
    { start: '2026-09-23T07:30' },
  ],
  [
    'en-US',
    'Chat, 7:30\u202fAM to 8:00\u202fAM, Tuesday, March 03, 2026, Busy',
    'Chat\n7:30\u202fAM to 8:00\u202fAM',
    { start: '2026-03-03T07:30' },
  ],
  // The region formats the date in a language that the page doesn't speak.
  [
    'en-US',
    'Chat, 10:00 to 11:00, Montag, 14. September 2026, Busy',
    'Chat\n10:00 to 11:00',
    { start: '2026-09-14T10:00' },
  ],
  [
    'ar-EG',
    'لقاء، ١٠:٠٠ ص إلى ١١:٠٠ ص، الاثنين، ١٤ سبتمبر ٢٠٢٦، Busy',
    'لقاء\n١٠:٠٠ ص إلى ١١:٠٠ ص',
    { start: '2026-09-14T10:00', end: '2026-09-14T11:00' },
  ],
  [
    'th-TH',
    'คุยกัน, 10:00 ถึง 11:00, วันจันทร์ที่ 14 กันยายน 2569, Busy',
    'คุยกัน\n10:00 ถึง 11:00',
    { start: '2026-09-14T10:00' },
  ],
  [
    'zh-CN',
    '面谈, 上午10:00 到 下午1:00, 2026年9月14日星期一, 忙',
    '面谈\n上午10:00 到 下午1:00',
    { start: '2026-09-14T10:00', end: '2026-09-14T13:00', state: 'confirmed' },
  ],
];

describe('other languages and regions', () => {
  test.each(LANGUAGES)('%s: %s', (lang, label, title, expected) => {
    expect(eventOf(readOne({ label, title }, lang))).toMatchObject(expected);
  });
  test('words that nobody listed leave state and recurrence unknown, and the times stand', () => {
    const label = 'Fundur, 10:00 til 11:00, mánudagur, 14. september 2026, Frá Jóni, Upptekinn, Endurtekinn viðburður';
    expect(eventOf(readOne({ label, title: 'Fundur\n10:00 til 11:00' }, 'is-IS'))).toMatchObject({
      start: '2026-09-14T10:00',
      state: 'unknown',
      recurring: null,
      organizer: null,
    });
  });
  test('a half of the day that nobody listed makes the times unknown instead of wrong', () => {
    const label = 'Chat, 1:00 XQ to 2:00 XQ, Monday, September 14, 2026, Busy';
    expect(eventOf(readOne({ label, title: 'Chat\n1:00 XQ to 2:00 XQ' }))).toMatchObject({
      start: null,
      allDay: false,
    });
  });
});

const on = 'Monday, September 14, 2026';

const TRAPS: [story: string, label: string, title: string | undefined, Expected][] = [
  [
    'a subject that begins like its charm',
    `Meeting icon, Meeting, 10:00 to 11:00, ${on}, Busy`,
    'Meeting\n10:00 to 11:00',
    { title: 'Meeting', start: '2026-09-14T10:00' },
  ],
  [
    'a subject with times and a date of its own',
    `Lunch 12:00 to 13:00, Friday, May 1, 2026, 10:00 to 11:00, ${on}, Busy`,
    'Lunch 12:00 to 13:00, Friday, May 1, 2026\n10:00 to 11:00',
    { start: '2026-09-14T10:00' },
  ],
  [
    'an all-day subject with times',
    `Lunch 12:00 to 13:00, all day event, ${on}, Free`,
    `Lunch 12:00 to 13:00\n${on}`,
    { start: '2026-09-14', end: '2026-09-15', allDay: true },
  ],
  [
    'past midnight, one date',
    `Night shift, 10:00 PM to 2:00 AM, ${on}, Busy`,
    'Night shift\n10:00 PM to 2:00 AM',
    { start: '2026-09-14T22:00', end: '2026-09-15T02:00' },
  ],
  [
    'past midnight, two dates',
    `Night shift, 10:00 PM to 2:00 AM, ${on} to Tuesday, September 15, 2026, Busy`,
    'Night shift\n10:00 PM to 2:00 AM',
    { start: '2026-09-14T22:00', end: '2026-09-15T02:00' },
  ],
  [
    'until midnight',
    `Late, 10:00 PM to 12:00 AM, ${on}, Busy`,
    'Late\n10:00 PM to 12:00 AM',
    { end: '2026-09-15T00:00' },
  ],
  [
    'several days with times',
    `Trip, 9:00 AM to 5:00 PM, ${on} to Wednesday, September 16, 2026, Busy`,
    'Trip\n9:00 AM to 5:00 PM',
    { start: '2026-09-14T09:00', end: '2026-09-16T17:00', allDay: false },
  ],
  [
    'an organizer with a comma',
    `Sync, 10:00 to 11:00, ${on}, By Last, First, Busy, Private`,
    'Sync\n10:00 to 11:00',
    { organizer: 'Last, First', state: 'confirmed' },
  ],
  [
    'an organizer called null',
    `Sync, 10:00 to 11:00, ${on}, By null, Busy`,
    'Sync\n10:00 to 11:00',
    { organizer: null, state: 'confirmed', recurring: false },
  ],
  [
    'a place that sounds like an organizer',
    `Sync, 10:00 to 11:00, ${on}, By the river, By Ana Kos, Busy`,
    'Sync\nBy the river\n10:00 to 11:00',
    { organizer: 'Ana Kos', location: 'By the river' },
  ],
  [
    'an exception of a series',
    `Sync, 10:00 to 11:00, ${on}, Busy, Exception to a recurring event`,
    'Sync\n10:00 to 11:00',
    { recurring: true },
  ],
  ['declined', `Declined: Sync, 10:00 to 11:00, ${on}, Free`, 'Declined: Sync\n10:00 to 11:00', { state: 'declined' }],
  [
    'not responded',
    `Sync, 10:00 to 11:00, ${on}, Tentative, Not responded`,
    'Sync\n10:00 to 11:00',
    { state: 'needsAction' },
  ],
  [
    'cancelled in another language than the page',
    `キャンセル済み:定例, 10:00 to 11:00, ${on}, Free`,
    'キャンセル済み:定例\n10:00 to 11:00',
    { state: 'cancelled' },
  ],
  [
    'a subject about cancelling',
    `Canceled orders review, 10:00 to 11:00, ${on}, Busy`,
    'Canceled orders review\n10:00 to 11:00',
    { state: 'confirmed' },
  ],
  [
    'a birthday',
    `Ana's birthday, all day event, ${on}, Free, Recurring event`,
    `Ana's birthday\n${on}`,
    { kind: 'birthday', allDay: true },
  ],
  [
    'a birthday lunch',
    `Birthday lunch, 12:00 to 13:00, ${on}, Busy`,
    'Birthday lunch\n12:00 to 13:00',
    { kind: 'event' },
  ],
  [
    'a subject with markup and quotes',
    `<b>"1:1" & more</b>, 10:00 to 11:00, ${on}, Busy`,
    '<b>"1:1" & more</b>\n10:00 to 11:00',
    { title: '<b>"1:1" & more</b>', start: '2026-09-14T10:00' },
  ],
];

describe('traps', () => {
  test.each(TRAPS)('%s', (_story, label, title, expected) => {
    expect(eventOf(readOne({ label, title }))).toMatchObject(expected);
  });
  test('title and label that disagree on the times: unknown', () => {
    const reading = readOne({ label: `Sync, 10:00 to 11:00, ${on}, Busy`, title: 'Sync\n10:00 to 11:30' });
    expect(eventOf(reading)).toMatchObject({ start: null, end: null });
  });
  test('a label without a date: the column says it', () => {
    const column = (tile: string) => `<div data-column-date="2026-09-16">${tile}</div>`;
    const reading = readOne({ label: 'Sync, 10:00 to 11:00', title: 'Sync\n10:00 to 11:00' }, 'en', column);
    expect(eventOf(reading)).toMatchObject({ start: '2026-09-16T10:00', end: '2026-09-16T11:00' });
  });
  test('a recurring icon is enough', () => {
    const inside = '<i data-icon-name="ArrowRepeatAllRegular" aria-label="modified"></i>';
    expect(
      eventOf(readOne({ label: `Sync, 10:00 to 11:00, ${on}, Ocupat`, title: 'Sync\n10:00 to 11:00', inside }))
        .recurring,
    ).toBe(true);
  });
  test('a private event says so, for nothing more to be read of it', () => {
    expect(
      readOne({ label: `Sync, 10:00 to 11:00, ${on}, Busy, Private`, title: 'Sync\n10:00 to 11:00' }),
    ).toMatchObject({ private: true });
  });
  test.each([
    ['an empty slot', { label: '12:00 PM to 12:30 PM' }],
    ['an empty slot with its day', { label: '17:30 bis 18:00, Freitag, 6. März 2026' }],
    ['a work location', { label: 'Home', title: 'Home', inside: '<i data-icon-name="HomeFilled"></i>' }],
    ['a tile without a word', {}],
  ])('%s is no event', (_story, parts) => {
    expect(readOne(parts)).toBe('look-alike');
  });
  test('an event without an id is counted as unread', () => {
    expect(readOne({ id: '', label: `Sync, 10:00 to 11:00, ${on}, Busy`, title: 'Sync\n10:00 to 11:00' })).toBe(
      'unreadable',
    );
  });
});

test.each([
  ['Lisbon, all day event, Monday, December 30, 2024, Out of office', 'en-US', 'away'],
  ['Urlaub, ganztägiges Ereignis, Montag, 30. Dezember 2024, Abwesend', 'de', 'away'],
  ['Ana / Ben, 10:00 AM to 10:30 AM, Monday, December 30, 2024, Out of office', 'en-US', 'event'],
])('shown as out of office: %s', (label, lang, kind) => {
  expect(eventOf(readOne({ label }, lang))).toMatchObject({ kind, state: 'confirmed' });
});
