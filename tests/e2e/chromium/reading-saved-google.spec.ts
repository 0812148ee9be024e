import { expect, readSaved, test } from '../../support/reading/fixtures';
import { SPOKEN, type SpokenLanguage, say } from '../../support/reading/google-languages';
import {
  dayGroup,
  googlePage,
  idOf,
  monthChip,
  monthGrid,
  popup,
  scheduleRow,
  searchRow,
  shortChip,
  USER,
  USER_NAME,
  weekChip,
  weekGrid,
  wholeDayChip,
} from '../../support/reading/google-markup';

/** Pages written by hand after public captures: what a person reads there is what must come out. */
const WEEK = 'https://calendar.google.com/calendar/u/0/r/week/2026/11/22';
const JUNE = 'https://calendar.google.com/calendar/u/1/r/week/2026/6/2';

const id = (name: string) => idOf(name.padEnd(26, '0'));

type Printed = Awaited<ReturnType<typeof readSaved>>['printed'];
const when = ({ events }: Printed) =>
  Object.fromEntries(events.map((event) => [event.id, [event.title, event.start, event.end]]));

const TITLE = '1:1 Ana / Ben, plan, 3 goals';
const NIGHT = 'Night watch, ward 4';

function weekIn(spoken: SpokenLanguage): string {
  const own = (time: string) => say(spoken, time, TITLE, USER_NAME, spoken.date);
  const chore = (time: string, title: string, date: string) => say(spoken, time, title, spoken.calendar, date);
  const night = (name: string, phrase: string, from: number, to: number) =>
    weekChip({ id: id(name), spoken: chore(phrase, NIGHT, ''), title: NIGHT, from, to });
  const columns = {
    '2026-11-24': [
      weekChip({
        id: id('early'),
        spoken: own(spoken.morning24),
        title: TITLE,
        time: spoken.morning24,
        from: 450,
        to: 480,
      }),
      weekChip({
        id: id('late'),
        spoken: chore(spoken.afternoon12, TITLE, spoken.date),
        title: TITLE,
        time: spoken.afternoon12,
        from: 870,
        to: 915,
      }),
      shortChip({ id: id('noon'), spoken: own(spoken.noon12), title: TITLE, time: spoken.noon12, from: 720, to: 780 }),
    ].join(''),
    '2026-11-25': night('night24', spoken.night24, 1335, 1440) + night('night12', spoken.night12, 1335, 1440),
    '2026-11-26': night('night24', spoken.night24, 0, 390) + night('night12', spoken.night12, 0, 390),
  };
  const days = wholeDayChip({
    id: id('days'),
    spoken: say(spoken, spoken.allDay, 'Conference, Lyon', USER_NAME, spoken.dates),
    title: 'Conference, Lyon',
  });
  const day = wholeDayChip({
    id: id('day'),
    spoken: say(spoken, spoken.allDay, 'Founders’ Day', USER_NAME, spoken.date),
    title: 'Founders’ Day',
  });
  return weekGrid('2026-11-22', columns, days + day);
}

test.describe('a saved week in languages of every kind', () => {
  for (const [i, spoken] of SPOKEN.entries()) {
    // Half of the pages were saved without their styles: nothing stands where it stood.
    const styled = i % 2 === 0;
    test(`${spoken.lang}${styled ? '' : ', without its styles'}`, async ({ quiet }) => {
      const { printed } = await readSaved(quiet, WEEK, googlePage({ lang: spoken.lang, main: weekIn(spoken), styled }));
      expect(when(printed)).toEqual({
        [id('early')]: [TITLE, '2026-11-24T07:30', '2026-11-24T08:00'],
        [id('late')]: [TITLE, '2026-11-24T14:30', '2026-11-24T15:15'],
        [id('noon')]: [TITLE, '2026-11-24T12:00', '2026-11-24T13:00'],
        [id('night24')]: [NIGHT, '2026-11-25T22:15', '2026-11-26T06:30'],
        [id('night12')]: [NIGHT, '2026-11-25T22:15', '2026-11-26T06:30'],
        [id('days')]: ['Conference, Lyon', '2026-11-24', '2026-11-27'],
        [id('day')]: ['Founders’ Day', '2026-11-24', '2026-11-25'],
      });
      expect(printed).toMatchObject({ lang: spoken.lang, timeZone: 'Europe/Madrid', account: USER, unread: 0 });
      expect(printed.range).toEqual({ from: '2026-11-22', to: '2026-11-29', complete: true });
      for (const event of printed.events) {
        expect(event).toMatchObject({ state: 'confirmed', kind: 'event', recurring: false, attendees: null });
      }
    });
  }
});

/** Hidden text → title as shown, start, end, state, kind. All on 2 June 2026 unless the text says otherwise. */
const CHIPS: [spoken: string, title: string, start: string, end: string, state: string, kind?: string][] = [
  [
    '10:30am to 12pm, Team Sync, Sample User, Declined, No location, Color: Team Meetings, June 2, 2026',
    'Team Sync',
    '2026-06-02T10:30',
    '2026-06-02T12:00',
    'declined',
  ],
  [
    '12pm to 12:30pm, Planning Review: Roadmap, Tooling, Access, Pricing, Time , Sample User, Accepted, Location: Conference Room A, June 2, 2026',
    'Planning Review: Roadmap, Tooling, Access, Pricing, Time ',
    '2026-06-02T12:00',
    '2026-06-02T12:30',
    'confirmed',
  ],
  [
    '7am to 7:30am, Alpha / Beta, Pat Example, Needs RSVP, No location, June 2, 2026',
    'Alpha / Beta',
    '2026-06-02T07:00',
    '2026-06-02T07:30',
    'needsAction',
  ],
  [
    '10am to 11am, No title, Owner Name, No location, June 2, 2026',
    '(No title)',
    '2026-06-02T10:00',
    '2026-06-02T11:00',
    'confirmed',
  ],
  [
    '9am to 10am, Accepted, Owner Name, Declined, Location: 12, Main St, Ste 4, June 2, 2026',
    'Accepted',
    '2026-06-02T09:00',
    '2026-06-02T10:00',
    'declined',
  ],
  [
    '9am to 10am, 10am to 11am, Owner Name, Location: Room 9am to 10am, June 2, 2026',
    '10am to 11am',
    '2026-06-02T09:00',
    '2026-06-02T10:00',
    'confirmed',
  ],
  [
    '9am to 10am, Owner Name, Owner Name, Tentative, No location, June 2, 2026',
    'Owner Name',
    '2026-06-02T09:00',
    '2026-06-02T10:00',
    'tentative',
  ],
  [
    '12am to 1am, June 5, 2027, Owner Name, No location, June 2, 2026',
    'June 5, 2027',
    '2026-06-02T00:00',
    '2026-06-02T01:00',
    'confirmed',
  ],
  ['9:05am to 9:10am, to, O, No location, June 2, 2026', 'to', '2026-06-02T09:05', '2026-06-02T09:10', 'confirmed'],
  [
    '5pm to 6pm, Ana <> Ben, Doe, Jane, Accepted, No location, June 2, 2026',
    'Ana <> Ben',
    '2026-06-02T17:00',
    '2026-06-02T18:00',
    'confirmed',
  ],
  [
    '11pm to 12am, Late, Owner Name, No location, June 2, 2026',
    'Late',
    '2026-06-02T23:00',
    '2026-06-03T00:00',
    'confirmed',
  ],
  [
    'June 2, 2026 at 10:15pm to June 3, 2026 at 6:30am, Sleep, Calendar: Critical, No location, Color: Graphite, ',
    'Sleep',
    '2026-06-02T22:15',
    '2026-06-03T06:30',
    'confirmed',
  ],
  [
    '9am to 10am, Focus time, Owner Name, No location, June 2, 2026',
    'Focus time',
    '2026-06-02T09:00',
    '2026-06-02T10:00',
    'confirmed',
    'other',
  ],
  [
    '9am to 10am, Out of office, Owner Name, No location, June 2, 2026',
    'Out of office',
    '2026-06-02T09:00',
    '2026-06-02T10:00',
    'confirmed',
    'away',
  ],
];

const WHOLE_DAYS: typeof CHIPS = [
  [
    'All day, Media Day, Owner Name, Needs RSVP, No location, June 2, 2026',
    'Media Day',
    '2026-06-02',
    '2026-06-03',
    'needsAction',
  ],
  [
    'All day, Offsite, Owner Name, Accepted, Location: Lyon, France, May 30 – June 2, 2026',
    'Offsite',
    '2026-05-30',
    '2026-06-03',
    'confirmed',
  ],
  [
    'All day, New Year, Owner Name, No location, December 30, 2025 – January 2, 2026',
    'New Year',
    '2025-12-30',
    '2026-01-03',
    'confirmed',
  ],
  ['Working location: Home, Owner Name, June 1 – 5, 2026', 'Home', '2026-06-01', '2026-06-06', 'unknown', 'other'],
  [
    'June 2, 2026 at 8am to June 4, 2026 at 6pm, Migration, Owner Name, No location, ',
    'Migration',
    '2026-06-02T08:00',
    '2026-06-04T18:00',
    'confirmed',
  ],
];

for (const styled of [true, false]) {
  test(`English captures of the week, ${styled ? 'with' : 'without'} their styles`, async ({ quiet }) => {
    const chips = CHIPS.map(([spoken, title], i) => weekChip({ id: id(`c${i}x`), spoken, title })).join('');
    const task = weekChip({
      id: 'tasks_abc123',
      spoken: 'task: mgc, Not completed, June 2, 2026, 7pm',
      title: 'mgc',
      calendar: null,
      from: 1140,
      to: 1170,
    });
    const slots = weekChip({
      id: id('slots'),
      spoken: '9am to 10am, Office hours, Appointment schedule, Owner Name, No location, June 2, 2026',
      title: 'Office hours',
      calendar: null,
    });
    const bars = WHOLE_DAYS.map(([spoken, title], i) => wholeDayChip({ id: id(`d${i}x`), spoken, title })).join('');
    const birthday = wholeDayChip({
      id: 'bday_QUJDXzIwMjYwNjAy',
      spoken: 'All day, Kim’s birthday, Owner Name, No location, June 2, 2026',
      title: 'Kim’s birthday',
    });
    const main = weekGrid('2026-05-31', { '2026-06-02': chips + task + slots }, bars + birthday);
    const { printed } = await readSaved(quiet, JUNE, googlePage({ lang: 'en', main, styled }));
    const wanted = [
      ...CHIPS.map((row, i) => [id(`c${i}x`), row] as const),
      ...WHOLE_DAYS.map((row, i) => [id(`d${i}x`), row] as const),
    ];
    for (const [key, [spoken, title, start, end, state, kind = 'event']] of wanted) {
      const event = printed.events.find((candidate) => candidate.id === key);
      expect(event, spoken).toMatchObject({
        title: title.trim(),
        start,
        end,
        state,
        kind,
        allDay: start.length === 10,
      });
    }
    const at = (key: string) => printed.events.find((event) => event.id === key);
    expect(at('tasks_abc123')).toMatchObject({
      title: 'mgc',
      kind: 'task',
      start: '2026-06-02T19:00',
      end: styled ? '2026-06-02T19:30' : null,
    });
    expect(at('bday_QUJDXzIwMjYwNjAy')).toMatchObject({ kind: 'birthday', allDay: true, end: '2026-06-03' });
    expect(at(id('slots'))).toMatchObject({ kind: 'other' });
    expect([printed.unread, printed.events.length]).toEqual([0, wanted.length + 3]);
  });
}

test('a chip that can’t be read is counted, and the week isn’t called complete', async ({ quiet }) => {
  const main = weekGrid('2026-05-31', { '2026-06-02': weekChip({ id: '!!!', spoken: 'junk', title: 'junk' }) });
  const { printed } = await readSaved(quiet, JUNE, googlePage({ lang: 'en', main }));
  expect(printed).toMatchObject({ events: [], unread: 1, range: { complete: false } });
});

test('what is left of another week is not read, wherever it stands', async ({ quiet }) => {
  const chip = (name: string, day: string) =>
    weekChip({ id: id(name), spoken: `9am to 10am, ${name}, Owner Name, No location, ${day}, 2026`, title: name });
  const old = weekGrid('2026-05-24', { '2026-05-26': chip('old', 'May 26') });
  const next = weekGrid('2026-05-31', { '2026-06-02': chip('new', 'June 2') });
  const columns = (grid: string) =>
    grid.slice(grid.indexOf('<div role="row" class="columns">')).replace(/<\/div>$/, '');
  const pages: [what: string, main: string, complete: boolean, url?: string][] = [
    ['before', old + next, false],
    ['behind', next + old, false],
    ['in one grid', `<div role="grid">${columns(old)}${columns(next)}</div>`, false],
    ['no day in the address', old + next, false, 'https://calendar.google.com/calendar/u/0/r'],
    ['hidden from the ear', `<div aria-hidden="true">${old}</div>${next}`, false],
    ['not drawn', `<div style="display: none">${old}</div>${next}`, true],
    ['not visible', `${next}<div style="visibility: hidden"><div>${chip('old', 'May 26')}</div></div>`, true],
    [
      'beside the screen',
      `${next}<div style="position: absolute; left: -5000px"><div>${chip('old', 'May 26')}</div></div>`,
      true,
    ],
  ];
  for (const [what, main, complete, url = JUNE] of pages) {
    const { printed } = await readSaved(quiet, url, googlePage({ lang: 'en', main }));
    expect(
      printed.events.map(({ title }) => title),
      what,
    ).toEqual(['new']);
    expect([printed.range, printed.unread], what).toEqual([{ from: '2026-05-31', to: '2026-06-07', complete }, 0]);
  }
});

test('what the site keeps of other events in a shown column is not read', async ({ quiet }) => {
  const chip = (name: string) => {
    const spoken = `9am to 10am, ${name}, Owner Name, No location, June 2, 2026`;
    return weekChip({ id: id(name), spoken, title: name });
  };
  const kept = [
    chip('hidden').replace('class="', 'class="gone '),
    chip('unshown').replace('style="', 'style="display: none; '),
    chip('undrawn').replace(/(style="[^"]*)"/, '$1; display: none"'),
    chip('moved').replace(/(style="[^"]*)"/, '$1; transform: translateX(-9000px)"'),
    chip('flat').replace(/height: [^;"]+/, 'height: 0px'),
    chip('beside').replace(/(style="[^"]*)"/, '$1; left: -9000px"'),
  ];
  const head = '<style>.gone { display: none }</style>';
  for (const column of [
    [chip('new'), ...kept],
    [...kept, chip('new')],
  ]) {
    const main = weekGrid('2026-05-31', { '2026-06-02': column.join('') });
    const { printed } = await readSaved(quiet, JUNE, googlePage({ lang: 'en', main, head }));
    expect([printed.events.map(({ title }) => title), printed.unread]).toEqual([['new'], 0]);
  }
});

test('month: stacked chips of 2024 and 2026, nights, whole days, and what is folded away', async ({ quiet }) => {
  const italian = monthChip({
    id: id('it'),
    spoken: '15:30 a 16:30, Buoni pasto 463€, Calendario: Nome Cognome, Nessuna posizione, 9 giugno 2026',
    title: 'Buoni pasto 463€',
    time: '15:30',
  });
  const night = (hours: string) =>
    monthChip({
      id: id('night'),
      spoken: `Dal 2 giugno 2026 alle ${hours} fino al 3 giugno 2026 alle 06:30, Notte, Nome Cognome, Nessuna posizione, `,
      title: 'Notte',
      time: hours,
    });
  const trip = wholeDayChip({
    id: id('trip'),
    spoken: 'Tutto il giorno, Gita, Nome Cognome, Nessuna posizione, 2 – 3 giugno 2026',
    title: 'Gita',
  });
  for (const [more, complete] of [
    ['', true],
    ['<div role="button" tabindex="0">Altri 3</div>', false],
  ] as const) {
    const main = monthGrid('2026-05-31', 5, {
      '2026-06-02': night('22:15') + trip,
      '2026-06-09': italian,
      '2026-06-11': more,
    });
    const { printed } = await readSaved(
      quiet,
      'https://calendar.google.com/calendar/u/0/r/month/2026/6/1',
      googlePage({ lang: 'it', main, view: ['MONTH', 'EVENT'] }),
    );
    expect(when(printed)).toEqual({
      [id('it')]: ['Buoni pasto 463€', '2026-06-09T15:30', '2026-06-09T16:30'],
      [id('night')]: ['Notte', '2026-06-02T22:15', '2026-06-03T06:30'],
      [id('trip')]: ['Gita', '2026-06-02', '2026-06-04'],
    });
    expect([printed.range, printed.unread]).toEqual([{ from: '2026-05-31', to: '2026-07-05', complete }, 0]);
  }
});

/** Japanese label → title, start, end, state, kind, whether the row shows its title to the eye. */
const LABELS: [
  label: string,
  title: string,
  start: string,
  end: string | null,
  state: string,
  kind: string,
  shown: boolean,
][] = [
  [
    '18:00～19:00、「打ち合わせ（仮）」、山田太郎、場所の指定なし、2026年 9月 15日',
    '打ち合わせ（仮）',
    '2026-09-15T18:00',
    '2026-09-15T19:00',
    'confirmed',
    'event',
    true,
  ],
  [
    '18:00～19:00、「打ち合わせ、予算（仮）」、山田太郎、承諾、場所の指定なし、2026年 9月 15日',
    '打ち合わせ、予算（仮）',
    '2026-09-15T18:00',
    '2026-09-15T19:00',
    'confirmed',
    'event',
    false,
  ],
  [
    '午後6時～午後7時、「1on1 田中さん」、山田太郎、未定、場所の指定なし、色: グラファイト、2026年 9月 15日',
    '1on1 田中さん',
    '2026-09-15T18:00',
    '2026-09-15T19:00',
    'tentative',
    'event',
    false,
  ],
  [
    '終日、「合宿」、山田太郎、出欠確認が必要、場所: 箱根、2026年 9月 15日～16日',
    '合宿',
    '2026-09-15',
    '2026-09-17',
    'needsAction',
    'event',
    true,
  ],
  ['タスク: 経費、未完了、2026年 9月 15日、19:00', '経費', '2026-09-15T19:00', null, 'unknown', 'task', true],
  [
    '18:00～19:00、「不在」、山田太郎、場所の指定なし、2026年 9月 15日',
    '不在',
    '2026-09-15T18:00',
    '2026-09-15T19:00',
    'confirmed',
    'away',
    true,
  ],
  [
    '18:00～19:00、（タイトルなし）、山田太郎、場所の指定なし、2026年 9月 15日',
    '（タイトルなし）',
    '2026-09-15T18:00',
    '2026-09-15T19:00',
    'confirmed',
    'event',
    true,
  ],
];

test('schedule and search: the whole text is a label, and a row may show no title', async ({ quiet }) => {
  const chip = ([spoken, title, , , , kind]: (typeof LABELS)[number], i: number) => ({
    id: kind === 'task' ? `tasks_${i}` : id(`l${i}x`),
    spoken,
    title,
    time: '18:00',
    calendar: kind === 'task' ? null : USER,
  });
  const lists: [url: string, family: string, rows: string][] = [
    ['agenda/2026/9/15', 'SCHEDULE', LABELS.map((row, i) => scheduleRow(chip(row, i), row[6])).join('')],
    [
      'search?q=a',
      'SEARCH',
      LABELS.map((row, i) => searchRow({ ...chip(row, i), title: row[6] ? row[1] : '' })).join(''),
    ],
  ];
  for (const [path, family, rows] of lists) {
    const main = `<div role="grid">${dayGroup('2026-09-15', rows)}</div>`;
    const url = `https://calendar.google.com/calendar/u/0/r/${path}`;
    const { printed, report } = await readSaved(
      quiet,
      url,
      googlePage({ lang: 'ja', main, view: [family, family], timeZone: 'Asia/Tokyo' }),
    );
    const read = printed.events.map(({ title, start, end, state, kind }) => [title, start, end, state, kind]);
    expect(read, path).toEqual(LABELS.map(([, title, start, end, state, kind]) => [title, start, end, state, kind]));
    expect([printed.unread, report.range?.complete ?? false], path).toEqual([0, false]);
  }
});

test.describe('the popup of a saved page', () => {
  const ines = { email: USER, label: `${USER_NAME}, Attending, Organizer`, name: USER_NAME };
  const dana = { email: 'Dana@x.example', label: 'Example, Dana, Awaiting', name: 'Example, Dana' };
  const room = { email: 'c_1@resource.calendar.google.com', label: 'Oak (6), Attending', name: 'Oak (6)' };
  const bot = { email: 'fred@fireflies.ai', label: 'fred@fireflies.ai, Attending', name: 'fred@fireflies.ai' };
  const two = [
    { name: USER_NAME, email: USER, response: 'accepted', self: true },
    { name: 'Example, Dana', email: 'dana@x.example', response: 'needsAction', self: false },
  ];
  const chips = ['Catch up', 'Other'].map((title, i) =>
    weekChip({
      id: id(title.replace(' ', '')),
      spoken: `${9 + i}am to ${10 + i}am, ${title}, ${USER_NAME}, Accepted, No location, June 2, 2026`,
      title,
    }),
  );
  const page = (after: string) =>
    googlePage({ lang: 'en', main: weekGrid('2026-05-31', { '2026-06-02': chips.join('') }), after });
  const at = id('Catchup');
  const cards = `<div id="xDetDlgAtt"><div>2 guests</div><span data-hovercard-id="${USER}">${USER_NAME}</span><div data-hovercard-id="dana@x.example"><span data-hovercard-id="dana@x.example">Example, Dana</span></div></div>`;

  const POPUPS: [what: string, after: string, attendees: unknown, verdict: string][] = [
    [
      'two people',
      popup(at, 'Catch up', [ines, dana], { summary: '2 guests<div>1 yes, 1 awaiting</div>' }),
      two,
      'yes',
    ],
    ['a room among them', popup(at, 'Catch up', [ines, dana, room], { summary: '2 guests' }), two, 'yes'],
    [
      'a notetaker among them',
      popup(at, 'Catch up', [ines, dana, bot], { summary: '3 guests' }),
      [...two, { name: bot.name, email: bot.email, response: 'accepted', self: false }],
      'yes',
    ],
    [
      'cards instead of rows',
      popup(at, 'Catch up', null, { more: cards }),
      two.map((person) => ({ ...person, response: 'unknown' })),
      'yes',
    ],
    ['a hidden list', popup(at, 'Catch up', null, { summary: '3 guests<div>2 yes</div>' }), null, 'no'],
    ['a folded list', popup(at, 'Catch up', [ines, dana], { summary: '14 guests' }), null, 'no'],
    ['no guests', popup(at, 'Catch up', null), [], 'no'],
    ['the closed popup of a moment ago', popup(at, 'Catch up', [ines, dana], { hidden: true }), null, 'ask'],
    ['the popup of another event', popup(id('Other'), 'Other', [ines, dana]), null, 'ask'],
  ];

  for (const [what, after, attendees, verdict] of POPUPS) {
    test(what, async ({ quiet }) => {
      const { printed } = await readSaved(quiet, JUNE, page(after), at);
      const event = printed.events.find((candidate) => candidate.id === at);
      expect(event).toMatchObject({ title: 'Catch up', start: '2026-06-02T09:00', end: '2026-06-02T10:00', attendees });
      expect(event?.oneOnOne.verdict).toBe(verdict);
      expect(printed.events).toHaveLength(2);
    });
  }
});
