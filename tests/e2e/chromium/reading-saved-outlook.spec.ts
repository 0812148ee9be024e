import { expect, readSaved, test } from '../../support/reading/fixtures';
import { outlookMonth, outlookPage, outlookWeek, peek, persona, tile } from '../../support/reading/outlook-markup';

/** Pages written by hand after public captures: what a person reads there is what must come out. */
const URL = 'https://outlook.office.com/calendar/view/week';
const WEEK = ['13', '14', '15', '16', '17', '18', '19'].map((day) => `2026-09-${day}`);

/** Language, label, title lines → start, end, state. The subject is the first line, or all before the times. */
const TILES: [lang: string, label: string, lines: string | null, start: string, end: string, state: string][] = [
  [
    'ja',
    '1on1 田中さん、10:00 から 11:00、2026 年 9 月 15 日 (火曜日)、Microsoft Teams 会議、仮の予定、定期的なイベント',
    '1on1 田中さん\nMicrosoft Teams 会議\n10:00 から 11:00',
    '2026-09-15T10:00',
    '2026-09-15T11:00',
    'tentative',
  ],
  [
    'ja',
    '合宿、終日、2026 年 9 月 15 日 (火曜日)、空き時間',
    '合宿\n2026 年 9 月 15 日 (火曜日)',
    '2026-09-15',
    '2026-09-16',
    'confirmed',
  ],
  [
    'ja',
    'キャンセル済み: 面談、午後3:00 から 午後3:30、2026 年 9 月 15 日 (火曜日)、空き時間',
    'キャンセル済み: 面談\n午後3:00 から 午後3:30',
    '2026-09-15T15:00',
    '2026-09-15T15:30',
    'cancelled',
  ],
  [
    'fr',
    'Point, budget, 10:00 à 10:30, mardi 15 septembre 2026, Salle 4, bât. B, Par Rivière, Ana, Occupé',
    'Point, budget\nSalle 4, bât. B\n10:00 à 10:30',
    '2026-09-15T10:00',
    '2026-09-15T10:30',
    'confirmed',
  ],
  [
    'fr',
    'Annulé : Réunion, 10:00 à 10:30, mardi 15 septembre 2026, Libre',
    'Annulé : Réunion\n10:00 à 10:30',
    '2026-09-15T10:00',
    '2026-09-15T10:30',
    'cancelled',
  ],
  [
    'nb-NO',
    'Prat med Leila, 10:00 til 11:00, tirsdag, 15. september 2026, Møterom 3, Busy',
    'Prat med Leila\nMøterom 3\n10:00 til 11:00',
    '2026-09-15T10:00',
    '2026-09-15T11:00',
    'confirmed',
  ],
  [
    'nb-NO',
    'Ferie, heldagsarrangement, tirsdag, 15. september 2026 til onsdag, 16. september 2026, Free',
    null,
    '2026-09-15',
    '2026-09-17',
    'confirmed',
  ],
  [
    'vi',
    'môn toán, 5:02 CH đến 5:32 CH, Thứ Ba, Tháng 9 15, 2026, Busy',
    'môn toán\n5:02 CH đến 5:32 CH',
    '2026-09-15T17:02',
    '2026-09-15T17:32',
    'confirmed',
  ],
  [
    'vi',
    'môn toán, 5:02 SA đến 5:32 SA, Thứ Ba, Tháng 9 15, 2026, Busy',
    null,
    '2026-09-15T05:02',
    '2026-09-15T05:32',
    'confirmed',
  ],
  [
    'de',
    'Jour fixe, 17:30 bis 18:00, Dienstag, 15. September 2026, Von Weber, Jonas, Mit Vorbehalt',
    'Jour fixe\n17:30 bis 18:00',
    '2026-09-15T17:30',
    '2026-09-15T18:00',
    'tentative',
  ],
  [
    'de',
    'Urlaub, ganztägiges Ereignis, Dienstag, 15. September 2026 bis Freitag, 18. September 2026, Abwesend',
    'Urlaub\nDienstag, 15. September 2026 bis Freitag, 18. September 2026',
    '2026-09-15',
    '2026-09-19',
    'confirmed',
  ],
  [
    'cs',
    'Android sedánek, 10:30 do 11:00, úterý 15. září 2026, Zasedačka Praha, Zaneprázdněn',
    'Android sedánek\nZasedačka Praha\n10:30 do 11:00',
    '2026-09-15T10:30',
    '2026-09-15T11:00',
    'confirmed',
  ],
  [
    'pt-BR',
    'Conversa, 10:00 para 11:00, terça-feira, 15 de setembro de 2026, Ocupado',
    'Conversa\n10:00 para 11:00',
    '2026-09-15T10:00',
    '2026-09-15T11:00',
    'confirmed',
  ],
  [
    'ko',
    '주간 면담, 오후 3:12 ~ 오후 4:00, 2026년 9월 15일 화요일, 약속 있음',
    '주간 면담\n오후 3:12 ~ 오후 4:00',
    '2026-09-15T15:12',
    '2026-09-15T16:00',
    'confirmed',
  ],
  [
    'es',
    'Charla, de 10:00 a. m. a 1:00 p. m., martes, 15 de septiembre de 2026, Por Ana, Ocupado',
    'Charla\nde 10:00 a. m. a 1:00 p. m.',
    '2026-09-15T10:00',
    '2026-09-15T13:00',
    'confirmed',
  ],
  [
    'it',
    'Colloquio, dalle 10.00 alle 11.00, martedì 15 settembre 2026, Occupato',
    'Colloquio\ndalle 10.00 alle 11.00',
    '2026-09-15T10:00',
    '2026-09-15T11:00',
    'confirmed',
  ],
  [
    'fi',
    'Keskustelu, 10.00–11.00, tiistai 15. syyskuuta 2026, Varattu',
    'Keskustelu\n10.00–11.00',
    '2026-09-15T10:00',
    '2026-09-15T11:00',
    'confirmed',
  ],
  [
    'ru',
    'Отменено: Встреча, 10:00 – 11:00, вторник, 15 сентября 2026 г., Свободен',
    'Отменено: Встреча\n10:00 – 11:00',
    '2026-09-15T10:00',
    '2026-09-15T11:00',
    'cancelled',
  ],
  [
    'tr',
    'Görüşme, 10:00 - 11:00, 15 Eylül 2026 Salı, Meşgul',
    'Görüşme\n10:00 - 11:00',
    '2026-09-15T10:00',
    '2026-09-15T11:00',
    'confirmed',
  ],
  [
    'zh-CN',
    '一对一, 下午 3:00 到 下午 4:00, 2026年9月15日, 忙',
    '一对一\n下午 3:00 到 下午 4:00',
    '2026-09-15T15:00',
    '2026-09-15T16:00',
    'confirmed',
  ],
  [
    'hu',
    'Megbeszélés, 10:00 - 11:00, 2026. szeptember 15., kedd, Foglalt',
    'Megbeszélés\n10:00 - 11:00',
    '2026-09-15T10:00',
    '2026-09-15T11:00',
    'unknown',
  ],
  // The word behind the date is no weekday: it must not be swallowed with it, for it might have said "tentative".
  [
    'lv',
    'Saruna, 10:00 līdz 11:00, otrdiena, 2026. gada 15. septembris, Aizņemts',
    'Saruna\n10:00 līdz 11:00',
    '2026-09-15T10:00',
    '2026-09-15T11:00',
    'unknown',
  ],
  [
    'ar',
    'لقاء، 10:00 ص إلى 1:00 م، الثلاثاء، 15 سبتمبر 2026، مشغول',
    'لقاء\n10:00 ص إلى 1:00 م',
    '2026-09-15T10:00',
    '2026-09-15T13:00',
    'unknown',
  ],
  [
    'en',
    'Night shift, 10:00 PM to 6:00 AM, Tuesday, September 15, 2026 to Wednesday, September 16, 2026, Busy',
    'Night shift\n10:00 PM to 6:00 AM',
    '2026-09-15T22:00',
    '2026-09-16T06:00',
    'confirmed',
  ],
  [
    'en',
    'Declined: Workshop, part 2, 4:00 PM to 5:00 PM, Tuesday, September 15, 2026, By Ana Kos, Free',
    'Declined: Workshop, part 2\n4:00 PM to 5:00 PM',
    '2026-09-15T16:00',
    '2026-09-15T17:00',
    'declined',
  ],
  [
    'en',
    'Flight NZ146 12:20pm, Mon 14 Sep, 12:20 PM to 3:25 PM, Tuesday, September 15, 2026, Busy, Private',
    'Flight NZ146 12:20pm, Mon 14 Sep\n12:20 PM to 3:25 PM',
    '2026-09-15T12:20',
    '2026-09-15T15:25',
    'confirmed',
  ],
  [
    'en',
    'Midnight, 11:00 PM to 12:00 AM, Tuesday, September 15, 2026, Busy',
    'Midnight\n11:00 PM to 12:00 AM',
    '2026-09-15T23:00',
    '2026-09-16T00:00',
    'confirmed',
  ],
];

for (const [lang, rows] of Map.groupBy(TILES, ([lang]) => lang)) {
  test(`a saved week in ${lang}`, async ({ quiet }) => {
    const chips = rows.map(([, label, lines], i) => tile(`AA${i}=`, label, lines)).join('');
    // The same event a second time, as a night has it on its other day.
    const again = rows.map(([, label, lines], i) => tile(`AA${i}=`, label, lines)).join('');
    const inner = outlookWeek(WEEK, { '2026-09-15': chips, '2026-09-16': again });
    const { printed } = await readSaved(quiet, URL, outlookPage({ lang, inner }));
    const wanted = rows.map(([, label, lines, start, end, state], i) => [
      `AA${i}=`,
      lines?.split('\n')[0] ?? label.split(',')[0],
      start,
      end,
      state,
      start.length === 10,
    ]);
    expect(
      printed.events.map(({ id, title, start, end, state, allDay }) => [id, title, start, end, state, allDay]),
    ).toEqual(wanted);
    expect(printed).toMatchObject({ unread: 0, account: 'ines@fernhill.example', timeZone: null });
    expect(printed.range).toEqual({ from: '2026-09-13', to: '2026-09-20', complete: true });
  });
}

test('without days on its columns the week is read from its labels, and no range is claimed', async ({ quiet }) => {
  const inner = tile('a', 'Sync, 9:00 AM to 9:30 AM, Tuesday, September 15, 2026, Busy', 'Sync\n9:00 AM to 9:30 AM');
  const { printed } = await readSaved(quiet, URL, outlookPage({ lang: 'en-US', inner }));
  expect(printed).toMatchObject({
    range: null,
    unread: 0,
    events: [{ start: '2026-09-15T09:00', end: '2026-09-15T09:30' }],
  });
});

test('a timed tile without a readable time is counted, never taken for a whole day', async ({ quiet }) => {
  const inner = outlookWeek(WEEK, { '2026-09-15': tile('a', 'Broken', 'Broken\nnothing here') });
  const { printed } = await readSaved(quiet, URL, outlookPage({ lang: 'en-US', inner }));
  expect(printed).toMatchObject({ events: [], unread: 1, range: { complete: false } });
});

test('month: zone and days from its cells, empty ones too; what is folded away makes it incomplete', async ({
  quiet,
}) => {
  const days = Array.from({ length: 35 }, (_, i) => new Date(Date.UTC(2026, 7, 31 + i)).toISOString().slice(0, 10));
  const card = tile(
    'zz',
    'SafeGolf Online Workshop #5, 15:30 to 17:00, Thursday, September 17, 2026, By Example Organizer, Tentative',
    'SafeGolf Online Workshop #5\n15:30 to 17:00',
    '<time>15:30</time><span>SafeGolf Online Workshop #5</span>',
  );
  const home = '<i data-icon-name="HomeFilled"></i>';
  for (const [more, complete] of [
    ['', true],
    ['<button>+1 more</button>', false],
  ] as const) {
    const inner = outlookMonth(days, '+01:00_GMT Standard Time', { '2026-09-17': card + more, '2026-09-18': home });
    const page = outlookPage({
      lang: 'en-GB',
      surface: 'Surface_Month',
      inner,
      title: 'Calendar - Ines Example - Outlook',
    });
    const { printed } = await readSaved(quiet, 'https://outlook.cloud.microsoft/calendar/0/view/month', page);
    expect(printed).toMatchObject({ timeZone: 'Europe/London', account: null, unread: 0 });
    expect(printed.range).toEqual({ from: '2026-08-31', to: '2026-10-05', complete });
    expect(printed.events).toMatchObject([
      { id: 'zz', start: '2026-09-17T15:30', end: '2026-09-17T17:00', state: 'tentative' },
    ]);
  }
});

test.describe('the peek of a saved page', () => {
  const week = outlookWeek(WEEK, {
    '2026-09-15':
      tile(
        'a',
        'Ana 1:1, 4:00 PM to 4:30 PM, Tuesday, September 15, 2026, By Ana Kos, Tentative, Recurring event',
        'Ana 1:1\n4:00 PM to 4:30 PM',
      ) + tile('b', 'Numbers, 4:00 PM to 4:30 PM, Tuesday, September 15, 2026, Busy', 'Numbers\n4:00 PM to 4:30 PM'),
  });
  const time = 'Tue 9/15/2026 4:00 PM - 4:30 PM';
  const ana = { name: 'Ana Kos', email: null, self: false };
  const ines = { email: 'ines@fernhill.example', self: true };

  const PEEKS: [what: string, id: string, people: string, attendees: unknown][] = [
    [
      'an invitation',
      'a',
      `${persona('Ana Kos')}<span>Organizer</span>${persona('Ines Example')}<span>You didn't respond</span>`,
      [
        { ...ana, response: 'accepted' },
        { ...ines, name: 'Ines Example', response: 'needsAction' },
      ],
    ],
    [
      'the organizer’s sentence',
      'b',
      `You're the organizer, ${persona('Ana Kos')} didn't respond`,
      [
        { ...ana, response: 'needsAction' },
        { ...ines, name: null, response: 'accepted' },
      ],
    ],
    [
      'a guest without a name',
      'a',
      `${persona('Ana Kos')}<span>Organizer</span>${persona('guest@else.example')}<span>Accepted</span><span>You accepted</span>`,
      [
        { ...ana, response: 'accepted' },
        { name: 'guest@else.example', email: 'guest@else.example', response: 'accepted', self: false },
        { ...ines, name: null, response: 'accepted' },
      ],
    ],
    [
      'a crowd that is only counted',
      'a',
      `${persona('Ana Kos')} invited you.<div>Accepted 4, Didn't respond 2</div>`,
      null,
    ],
    ['no people', 'b', '', null],
  ];

  for (const [what, id, people, attendees] of PEEKS) {
    test(what, async ({ quiet }) => {
      const subject = id === 'a' ? 'Ana 1:1' : 'Numbers';
      const page = outlookPage({ lang: 'en-US', inner: week, layer: peek(subject, time, people) });
      const { printed } = await readSaved(quiet, URL, page, id);
      expect(printed.events.find((event) => event.id === id)?.attendees).toEqual(attendees);
      expect(printed.events.find((event) => event.id !== id)?.attendees).toBeNull();
    });
  }
});
