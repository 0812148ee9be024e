import { describe, expect, test } from 'vitest';
import { saysDayOff } from '@/utils/domain/days-off/says-day-off';

const ANA = { names: ['Ana Sommer'], homeZone: 'Europe/Berlin' };
const says = (title: string, homeZone = ANA.homeZone) => saysDayOff(title, { ...ANA, homeZone });

describe('leave in the own words', () => {
  test.each([
    ...['Vacation', 'VACATION 🌴', 'Out of office', 'OOO', 'PTO', 'Annual leave', 'Day off', 'Public holiday'],
    ...['Urlaub', 'Urlaub!', 'Elternzeit', 'Brückentag', 'Feiertag', 'Überstundenabbau', 'frei'],
    ...['Congés', 'En congé', 'RTT', 'Vacaciones', 'Férias', 'Ferie', 'Vakantie', 'På semester', 'Loma', 'Urlop'],
    ...['Dovolená', 'Szabadság', 'Concediu', 'Отпуск', 'Відпустка', 'Άδεια', 'Yıllık izin', 'إجازة', 'חופשה', 'مرخصی'],
    ...['छुट्टी', '有給休暇', '夏季休暇', '不在', '年假', '放假', '연차', '휴가', 'Cuti tahunan', 'Nghỉ phép', 'ลาพักร้อน'],
    ...['Ana – Urlaub', 'Ana OOO', 'OOO: Ana Sommer', 'Vacation (approved)', 'Urlaub 2026', 'Urlaub KW 52'],
    ...['Vacation in Rome', 'Urlaub an der Nordsee', 'Vacances en Bretagne', 'Out of office - vacation'],
  ])('%s', (title) => {
    expect(says(title)).toBe('mine');
  });
});

test('a word that means leave in one country and something else in the next', () => {
  expect(says('Semester', 'Europe/Stockholm')).toBe('mine');
  expect(says('Fri', 'Europe/Oslo')).toBe('mine');
  expect(says('Fri', 'America/New_York')).toBeNull();
});

describe('when it is not sure, it is none', () => {
  test.each([
    ...["Ben's birthday", 'Birthday', 'Geburtstag Oma', 'Ben OOO', 'Urlaub Ben', 'Ben: vacation', 'Ana & Ben Urlaub'],
    ...[
      'Half day off',
      'Urlaub nachmittags',
      'Approve vacation',
      'Vacation planning',
      'Holiday party',
      'Urlaubsplanung',
    ],
    ...['Home office', 'Working from home', 'Business trip', 'Conference', 'Sick', 'Rom', '', 'Release', 'On call'],
    ...[
      "Mother's Day",
      'Valentine’s Day',
      'Christmas Eve',
      'Heiligabend',
      'Daylight saving time starts',
      'in',
      'Ana',
      'Semester',
      '2026',
    ],
  ])('%s', (title) => {
    expect(says(title)).toBeNull();
  });
});

describe('a day on which the country around the user rests', () => {
  test.each([
    ['Europe/Berlin', 'Tag der Deutschen Einheit'],
    ['Europe/Berlin', 'German Unity Day'],
    ['Europe/Berlin', '1. Weihnachtstag'],
    ['America/Chicago', 'Thanksgiving Day'],
    ['America/Chicago', 'Independence Day (observed)'],
    ['Europe/London', 'Boxing Day (substitute day)'],
    ['Europe/Paris', 'Fête nationale'],
    ['Asia/Tokyo', '勤労感謝の日'],
    ['Asia/Seoul', '추석'],
    ['Europe/Madrid', 'Día de la Constitución'],
  ])('in %s: %s', (zone, title) => {
    expect(says(title, zone)).toBe('everyone');
  });

  test.each([
    ['Europe/Berlin', 'Thanksgiving Day'],
    ['Europe/Berlin', 'Independence Day'],
    ['Europe/Berlin', 'Fronleichnam (regionaler Feiertag)'],
    ['Europe/Berlin', 'Reformationstag (Brandenburg)'],
    ['Asia/Tokyo', 'Christmas Day'],
    ['Antarctica/Troll', "New Year's Day"],
  ])('not in %s: %s', (zone, title) => {
    expect(says(title, zone)).toBeNull();
  });
});
