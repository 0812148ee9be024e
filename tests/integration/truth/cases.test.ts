import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { MINUTE_MS } from '@/utils/domain/time/lengths';
import { guest, ME } from '../support/worker';
import { Calendars, google, type Look, OUTLOOK_PLANNING, outlook, PLANNING, TUESDAYS, weekly } from './calendars';

beforeEach(() => fakeBrowser.reset());

const ONCE = google('single', '2026-11-24T10:00', { recurring: false });
const TEAM = 'team@g';
const IN_TEAM = google('single', '2026-11-24T10:00', { recurring: false }, TEAM);
const OUTLOOK: Look = { site: 'outlook', ticked: [] };

/** The weekly of Tuesday in five weeks, known, with something else in the calendar. */
async function withWeekly(uid = 'weekly') {
  const calendars = new Calendars();
  const series = weekly(uid);
  await calendars.opens(series[0]!);
  await calendars.shows([PLANNING, ...series]);
  return { calendars, series };
}

const all = (verdict: string, days = TUESDAYS) => days.map((day) => `${day} ${verdict}`);

describe('a single event', () => {
  test.each([
    ['is there', [ONCE], 'scheduled seen', []],
    ['is gone', [], 'cancelled gone-from-two-views', ['cancelled']],
    ['is marked', [{ ...ONCE, state: 'cancelled' as const }], 'cancelled marked-cancelled', ['cancelled']],
    [
      'is called off in its title',
      [{ ...ONCE, title: 'Abgesagt: Ana / Ben' }],
      'cancelled title-says-cancelled',
      ['cancelled'],
    ],
    ['has my no', [{ ...ONCE, state: 'declined' as const }], 'declined own-no', ['declined']],
  ])('%s', async (_, shown, verdict, questions) => {
    const calendars = new Calendars();
    await calendars.opens(ONCE);
    await calendars.shows([PLANNING, ONCE]);
    await calendars.shows([PLANNING, ...shown]);
    expect(await calendars.believes()).toEqual([`2026-11-24 ${verdict}`]);
    expect(await calendars.asks()).toEqual(questions);
  });

  test('my no, after which the calendar hides it, stays my no', async () => {
    const calendars = new Calendars();
    await calendars.opens({ ...ONCE, state: 'declined' });
    await calendars.shows([PLANNING]);
    expect(await calendars.believes()).toEqual(['2026-11-24 declined own-no']);
  });
});

describe('a calendar that is not shown', () => {
  const ON = { ticked: [ME, TEAM] };
  const OFF = { ticked: [ME], unticked: [TEAM] };
  const FOLDED = { ticked: [], unticked: [] };

  test('unticked: nothing is believed and nothing asked; ticked again without it: gone', async () => {
    const calendars = new Calendars();
    await calendars.opens(IN_TEAM);
    await calendars.shows([PLANNING, IN_TEAM], ON);
    for (let i = 0; i < 3; i++) await calendars.shows([PLANNING], OFF);
    expect(await calendars.believes()).toEqual(['2026-11-24 scheduled seen']);
    expect(await calendars.asks()).toEqual([]);
    await calendars.shows([PLANNING], ON);
    expect(await calendars.believes()).toEqual(['2026-11-24 cancelled gone-from-two-views']);
  });

  test('no list to be seen: unclear, asked once, and the answer stays', async () => {
    const calendars = new Calendars();
    await calendars.opens(IN_TEAM);
    await calendars.shows([PLANNING, IN_TEAM], FOLDED);
    await calendars.shows([PLANNING], FOLDED);
    expect(await calendars.believes()).toEqual(['2026-11-24 scheduled not-shown']);
    expect(await calendars.asks()).toEqual(['unclear']);
    await calendars.says((await calendars.meetings())[0]!.id, 'stands');
    await calendars.shows([PLANNING, IN_TEAM], FOLDED);
    await calendars.shows([PLANNING], FOLDED);
    await calendars.shows([PLANNING], ON);
    expect(await calendars.believes()).toEqual(['2026-11-24 scheduled user-said-stands']);
    expect(await calendars.asks()).toEqual([]);
  });

  test('shown again: as if nothing had been', async () => {
    const calendars = new Calendars();
    await calendars.opens(IN_TEAM);
    await calendars.shows([PLANNING], FOLDED);
    await calendars.shows([PLANNING, IN_TEAM], FOLDED);
    expect(await calendars.believes()).toEqual(['2026-11-24 scheduled seen']);
    expect(await calendars.asks()).toEqual([]);
  });

  test('Outlook: unticked after it was seen, or most at once filtered away, says nothing', async () => {
    const calendars = new Calendars();
    const event = outlook('AAMk1', '2026-11-24T10:00', { recurring: false });
    const others = [1, 2, 3, 4].map((i) => ({ ...OUTLOOK_PLANNING, id: `AAMkOther${i}`, title: `Planning ${i}` }));
    const both: Look = { site: 'outlook', ticked: ['Calendar', 'Team'] };
    await calendars.opens(event, { site: 'outlook' });
    await calendars.shows([event, ...others], both);
    await calendars.shows(others, { site: 'outlook', ticked: ['Calendar'], unticked: ['Team'] });
    expect(await calendars.believes()).toEqual(['2026-11-24 scheduled seen']);
    await calendars.shows([event, ...others], both);
    await calendars.shows(others.slice(0, 1), both);
    expect(await calendars.believes()).toEqual(['2026-11-24 scheduled seen']);
    await calendars.shows(others, both);
    expect(await calendars.believes()).toEqual(['2026-11-24 cancelled gone-from-two-views']);
  });
});

describe('a series', () => {
  test('one occurrence is cancelled, one moved: the others stay', async () => {
    const { calendars, series } = await withWeekly();
    const [first, second, ...rest] = series;
    const moved = { ...second!, start: '2026-12-02T16:00', end: '2026-12-02T16:30' };
    await calendars.shows([PLANNING, { ...first!, state: 'cancelled' }, moved, ...rest]);
    expect(await calendars.believes()).toEqual([
      '2026-11-24 cancelled marked-cancelled',
      '2026-12-02 scheduled moved',
      ...all('scheduled seen', TUESDAYS.slice(2)),
    ]);
    expect(await calendars.asks()).toEqual(['cancelled', 'moved']);
  });

  test('deleted: all are cancelled, and one question speaks for them', async () => {
    const { calendars } = await withWeekly();
    await calendars.shows([PLANNING]);
    expect(await calendars.believes()).toEqual(all('cancelled gone-from-two-views'));
    expect(await calendars.asks()).toEqual(['cancelled']);
    const [soonest] = (await calendars.meetings()).sort((a, b) => a.start! - b.start!);
    await calendars.says(soonest!.id, 'dismiss');
    expect(await calendars.asks()).toEqual([]);
  });

  test('"it takes place" of the one that speaks for all is said of all', async () => {
    const { calendars } = await withWeekly();
    await calendars.shows([PLANNING]);
    const [soonest] = (await calendars.meetings()).sort((a, b) => a.start! - b.start!);
    await calendars.says(soonest!.id, 'stands');
    expect(await calendars.believes()).toEqual(all('scheduled user-said-stands'));
    await calendars.shows([PLANNING]);
    expect(await calendars.asks()).toEqual([]);
  });

  test.each([
    ['at the same time', 'weekly_R20261201T100000', '10:00', TUESDAYS.slice(1), 'seen', []],
    ['at another hour', 'weekly_R20261201T150000', '15:00', TUESDAYS.slice(1), 'moved', ['moved']],
    [
      'on another day',
      'weekly_R20261203T100000',
      '10:00',
      ['12-03', '12-10', '12-17', '12-24'].map((day) => `2026-${day}`),
      'moved',
      ['moved'],
    ],
  ])(
    'split by "this and following" %s: the same meetings, none cancelled',
    async (_, uid, time, days, reason, moves) => {
      const { calendars, series } = await withWeekly();
      const before = (await calendars.meetings()).map(({ id }) => id).sort();
      await calendars.shows([PLANNING, series[0]!, ...weekly(uid, time, days)]);
      expect(await calendars.believes()).toEqual([
        '2026-11-24 scheduled seen',
        ...days.map((day) => `${day} scheduled ${reason}`),
      ]);
      expect((await calendars.meetings()).map(({ id }) => id).sort()).toEqual(before);
      expect(await calendars.asks()).toEqual(moves);
    },
  );

  test('made anew under another id: the meetings go on, with what was written for them', async () => {
    const { calendars } = await withWeekly();
    const anew = weekly('anew', '11:00');
    await calendars.shows([PLANNING]);
    await calendars.opens(anew[0]!);
    await calendars.shows([PLANNING, ...anew]);
    expect(await calendars.believes()).toEqual(all('scheduled moved'));
    expect(await calendars.meetings()).toHaveLength(5);
  });

  test('ended for good while another with the same person goes on: two are two', async () => {
    const { calendars, series } = await withWeekly();
    const thursdays = weekly(
      'other',
      '14:00',
      TUESDAYS.map((day) => day.replace(/\d\d$/, (d) => String(Number(d) + 2).padStart(2, '0'))),
    );
    await calendars.opens(thursdays[0]!);
    await calendars.shows([PLANNING, ...series, ...thursdays]);
    await calendars.shows([PLANNING, ...thursdays]);
    const believed = await calendars.believes();
    expect(believed.filter((one) => one.includes('cancelled'))).toEqual(all('cancelled gone-from-two-views'));
    expect(believed.filter((one) => one.includes('scheduled seen'))).toHaveLength(5);
    expect(await calendars.asks()).toEqual(['cancelled']);
  });
});

describe('Outlook gives a moved occurrence a new id', () => {
  const first = outlook('AAMk1', '2026-11-24T10:00');
  const next = outlook('AAMk2', '2026-12-01T10:00');
  const moved = outlook('AAMkMoved', '2026-11-26T14:00');

  test.each(['not opened', 'opened first'])('it is the same meeting, moved; %s', async (order) => {
    const calendars = new Calendars();
    await calendars.opens(first, OUTLOOK);
    await calendars.shows([OUTLOOK_PLANNING, first, next], OUTLOOK);
    const [before] = await calendars.meetings();
    if (order === 'opened first') await calendars.opens(moved, OUTLOOK);
    await calendars.shows([OUTLOOK_PLANNING, moved, next], OUTLOOK);
    expect(await calendars.believes()).toEqual(['2026-11-26 scheduled moved', '2026-12-01 scheduled seen']);
    expect((await calendars.meetings()).some(({ id }) => id === before!.id)).toBe(true);
    expect(await calendars.asks()).toEqual(['moved']);
  });

  test('seen in another week only after it was missed', async () => {
    const calendars = new Calendars();
    await calendars.opens(first, OUTLOOK);
    await calendars.shows([OUTLOOK_PLANNING, first], OUTLOOK);
    await calendars.shows([OUTLOOK_PLANNING], OUTLOOK);
    expect(await calendars.asks()).toEqual(['cancelled']);
    await calendars.shows([OUTLOOK_PLANNING, moved], OUTLOOK);
    expect(await calendars.believes()).toEqual(['2026-11-26 scheduled moved']);
    expect(await calendars.asks()).toEqual(['moved']);
  });

  test('what was there all along, or comes under other words, is another', async () => {
    const calendars = new Calendars();
    await calendars.opens(first, OUTLOOK);
    const beside = outlook('AAMkBeside', '2026-11-26T14:00', { recurring: false });
    const stranger = outlook('AAMkCem', '2026-11-25T14:00', { title: 'Ana / Cem', recurring: false });
    await calendars.shows([OUTLOOK_PLANNING, first, beside], OUTLOOK);
    await calendars.shows([OUTLOOK_PLANNING, beside, stranger], OUTLOOK);
    expect(await calendars.believes()).toEqual(['2026-11-24 cancelled gone-from-two-views']);
  });

  test('there again at its old place: they were two', async () => {
    const calendars = new Calendars();
    await calendars.opens(first, OUTLOOK);
    await calendars.shows([OUTLOOK_PLANNING], OUTLOOK);
    await calendars.opens(moved, OUTLOOK);
    expect(await calendars.believes()).toEqual(['2026-11-26 scheduled moved']);
    await calendars.shows([OUTLOOK_PLANNING, first, moved], OUTLOOK);
    expect(await calendars.believes()).toEqual(['2026-11-24 scheduled seen', '2026-11-26 scheduled seen']);
  });
});

describe('one meeting in two calendars', () => {
  const inOutlook = outlook('AAMk1', '2026-11-24T10:00', {
    title: 'Ben <> Ana',
    recurring: false,
    attendees: [guest('Ana', ME), guest('Ben')],
  });

  async function inBoth() {
    const calendars = new Calendars();
    await calendars.opens(ONCE);
    await calendars.shows([PLANNING, ONCE]);
    await calendars.opens(inOutlook, OUTLOOK);
    await calendars.shows([OUTLOOK_PLANNING, inOutlook], OUTLOOK);
    return calendars;
  }

  test('Google and Outlook at the same minute, in other words', async () => {
    const calendars = await inBoth();
    expect(await calendars.believes()).toEqual(['2026-11-24 scheduled seen']);
  });

  test('cancelled in one: it is, however often the other is opened', async () => {
    const calendars = await inBoth();
    await calendars.shows([PLANNING, { ...ONCE, state: 'cancelled' }]);
    for (let i = 0; i < 3; i++) {
      calendars.worker.clock += 40 * MINUTE_MS;
      await calendars.shows([OUTLOOK_PLANNING, inOutlook], OUTLOOK);
      calendars.worker.clock += 40 * MINUTE_MS;
      await calendars.shows([PLANNING, { ...ONCE, state: 'cancelled' }]);
    }
    const [meeting] = await calendars.meetings();
    expect(meeting).toMatchObject({ state: 'cancelled', stateReason: 'marked-cancelled' });
    expect((await calendars.history(meeting!.id)).map(({ state }) => state)).toEqual(['cancelled', 'scheduled']);
  });

  test('moved in one: it is', async () => {
    const calendars = await inBoth();
    await calendars.shows([PLANNING, { ...ONCE, start: '2026-11-24T13:00', end: '2026-11-24T13:30' }]);
    calendars.worker.clock += 40 * MINUTE_MS;
    await calendars.shows([OUTLOOK_PLANNING, inOutlook], OUTLOOK);
    expect((await calendars.meetings()).map(({ start }) => start)).toEqual([Date.parse('2026-11-24T12:00Z')]);
  });

  test('gone from one and still in the other: not cancelled', async () => {
    const calendars = await inBoth();
    await calendars.shows([PLANNING]);
    expect(await calendars.believes()).toEqual(['2026-11-24 scheduled seen']);
    await calendars.shows([OUTLOOK_PLANNING], OUTLOOK);
    expect(await calendars.believes()).toEqual(['2026-11-24 cancelled gone-from-two-views']);
  });

  test('minutes apart, or with somebody else at the same minute: two', async () => {
    const calendars = new Calendars();
    await calendars.opens(ONCE);
    await calendars.opens({ ...inOutlook, start: '2026-11-24T10:05' }, OUTLOOK);
    const cem = { ...inOutlook, id: 'AAMk2', title: 'Ana / Cem', attendees: [guest('Ana', ME), guest('Cem')] };
    await calendars.opens(cem, OUTLOOK);
    expect(await calendars.meetings()).toHaveLength(3);
  });

  test.each([
    ['the same event in a second calendar', IN_TEAM],
    ['a copy of it there', google('copy', '2026-11-24T10:00', { recurring: false }, TEAM)],
  ])('%s', async (_, copy) => {
    const calendars = new Calendars();
    await calendars.opens(ONCE);
    await calendars.opens(copy);
    await calendars.shows([PLANNING, ONCE, copy], { ticked: [ME, TEAM] });
    expect(await calendars.meetings()).toHaveLength(1);
    await calendars.shows([PLANNING, ONCE], { ticked: [ME, TEAM] });
    expect(await calendars.believes()).toEqual(['2026-11-24 scheduled seen']);
  });
});

describe('days and zones', () => {
  test('made a whole day and given an hour again: told in the history, no move', async () => {
    const calendars = new Calendars();
    await calendars.opens(ONCE);
    await calendars.shows([PLANNING, { ...ONCE, start: '2026-11-24', end: '2026-11-25', allDay: true }]);
    expect(await calendars.believes()).toEqual(['2026-11-24 scheduled seen']);
    await calendars.shows([PLANNING, ONCE]);
    expect(await calendars.asks()).toEqual([]);
    const [meeting] = await calendars.meetings();
    expect((await calendars.history(meeting!.id)).map(({ start }) => start === null)).toEqual([false, true, false]);
  });

  test('made a whole day of another date: moved', async () => {
    const calendars = new Calendars();
    await calendars.opens(ONCE);
    await calendars.shows([PLANNING, { ...ONCE, start: '2026-11-26', end: '2026-11-27', allDay: true }]);
    expect(await calendars.believes()).toEqual(['2026-11-26 scheduled moved']);
    expect(await calendars.asks()).toEqual(['moved']);
  });

  test('the calendar is switched to another zone: the same instant, no move', async () => {
    const calendars = new Calendars();
    await calendars.opens(ONCE);
    const inTokyo = { ...ONCE, start: '2026-11-24T18:00', end: '2026-11-24T18:30' };
    await calendars.shows([inTokyo], { timeZone: 'Asia/Tokyo' });
    expect(await calendars.believes()).toEqual(['2026-11-24 scheduled seen']);
    expect(await calendars.asks()).toEqual([]);
  });

  test('a weekly hour across the change of clocks stays its hour', async () => {
    const calendars = new Calendars();
    calendars.worker.clock = Date.parse('2026-10-19T06:00Z');
    const days = ['2026-10-20', '2026-10-27'];
    const series = days.map((day) => google(`dst_${day.replaceAll('-', '')}T080000Z`, `${day}T10:00`));
    await calendars.opens(series[0]!);
    await calendars.opens(series[1]!);
    const starts = (await calendars.meetings()).map(({ start }) => new Date(start!).toISOString()).sort();
    expect(starts).toEqual(['2026-10-20T08:00:00.000Z', '2026-10-27T09:00:00.000Z']);
  });
});

describe('the user corrects', () => {
  async function cancelled() {
    const calendars = new Calendars();
    await calendars.opens(ONCE);
    await calendars.shows([PLANNING]);
    const [meeting] = await calendars.meetings();
    return { calendars, id: meeting!.id };
  }

  test('"it takes place" holds against all that only isn’t seen, and yields to a mark', async () => {
    const { calendars, id } = await cancelled();
    await calendars.says(id, 'stands');
    await calendars.shows([PLANNING, ONCE]);
    await calendars.shows([PLANNING]);
    expect(await calendars.believes()).toEqual(['2026-11-24 scheduled user-said-stands']);
    await calendars.shows([PLANNING, { ...ONCE, state: 'cancelled' }]);
    expect(await calendars.believes()).toEqual(['2026-11-24 cancelled marked-cancelled']);
    expect(await calendars.asks()).toEqual(['cancelled']);
    await calendars.says(id, 'stands');
    await calendars.shows([PLANNING, { ...ONCE, state: 'cancelled' }]);
    await calendars.shows([PLANNING]);
    expect(await calendars.believes()).toEqual(['2026-11-24 scheduled user-said-stands']);
  });

  test('"it was called off" is believed, until it is put to another time', async () => {
    const calendars = new Calendars();
    await calendars.opens(ONCE);
    const [meeting] = await calendars.meetings();
    await calendars.says(meeting!.id, 'off');
    await calendars.shows([PLANNING, ONCE]);
    expect(await calendars.believes()).toEqual(['2026-11-24 cancelled user-said-off']);
    await calendars.shows([PLANNING, { ...ONCE, start: '2026-11-26T10:00', end: '2026-11-26T10:30' }]);
    expect(await calendars.believes()).toEqual(['2026-11-26 scheduled moved']);
  });

  test('what stands is asked about like any other when it is over', async () => {
    const { calendars, id } = await cancelled();
    await calendars.says(id, 'stands');
    calendars.worker.clock = Date.parse('2026-11-25T08:00Z');
    expect(await calendars.asks()).toEqual(['missed']);
    await calendars.says(id, 'held');
    expect(await calendars.believes()).toEqual(['2026-11-24 held user-said-held']);
  });
});
