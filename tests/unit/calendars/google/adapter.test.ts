import { describe, expect, it, vi } from 'vitest';
import { googleAdapter } from '@/utils/calendars/google/adapter';
import { toDatekey } from '@/utils/readings/google/parse-datekey';
import { eventKey, type PageOptions, pageOf, stackedChip, timedChip, USER, weekGrid } from './page';

function read(main: string, options?: PageOptions) {
  const { document, url } = pageOf(main, options);
  return googleAdapter.readPage(document, url);
}

const oneOnOne = eventKey('series1_20261123T130000Z');
const sync = timedChip(
  oneOnOne,
  '2pm to 2:30pm, Ana / Maya 1:1, Maya Example, Accepted, No location, November 23, 2026',
  'Ana / Maya 1:1',
);

describe('a week of Google Calendar', () => {
  it('tells which calendars the drawer has ticked, in the words of event ids; nothing when it is folded', () => {
    const row = (calendar: string, ticked: boolean) =>
      `<div role="listitem" data-id="${btoa(calendar)}"><input type="checkbox" aria-label="x"${ticked ? ' checked' : ''}></div>`;
    const rows = [row(USER, true), row('team@group.calendar.google.com', false), row('maya@gmail.com', true)];
    expect(read(weekGrid({}) + rows.join(''))).toMatchObject({ ticked: [USER, 'maya@m'], unticked: ['team@g'] });
    expect(read(weekGrid({}))).toMatchObject({ ticked: [], unticked: [] });
  });

  it('reads a chip, its series, zone, account and range', () => {
    const report = read(weekGrid({ 23: sync }));
    expect(report).toMatchObject({
      site: 'google',
      view: 'week',
      timeZone: 'Europe/Berlin',
      account: USER,
      dark: true,
      unread: 0,
    });
    expect(report.range).toEqual({ from: '2026-11-22', to: '2026-11-29', complete: true });
    expect(report.events).toEqual([
      {
        id: oneOnOne,
        seriesId: 'series1',
        calendarId: USER,
        title: 'Ana / Maya 1:1',
        start: '2026-11-23T14:00',
        end: '2026-11-23T14:30',
        allDay: false,
        state: 'confirmed',
        recurring: true,
        kind: 'event',
        location: null,
        organizer: null,
        attendees: null,
      },
    ]);
  });

  it('makes one event of the two chips of a night, in a language whose months it does not know', () => {
    const text = '2026 වප් 24 ප.ව. 10.15 සිට 2026 වප් 25 පෙ.ව. 6.30 දක්වා, Night, දින දර්ශනය: Rota, ස්ථානයක් නැත, ';
    const chip = timedChip(eventKey('night'), text, 'Night');
    const { events } = read(weekGrid({ 24: chip, 25: chip }), { lang: 'si' });
    expect(events).toMatchObject([{ start: '2026-11-24T22:15', end: '2026-11-25T06:30' }]);
  });

  it('ends an event at midnight on the next day', () => {
    const chip = timedChip(
      eventKey('late'),
      '11pm to 12am, Late, Maya Example, No location, November 24, 2026',
      'Late',
    );
    expect(read(weekGrid({ 24: chip })).events[0]).toMatchObject({
      start: '2026-11-24T23:00',
      end: '2026-11-25T00:00',
    });
  });

  it('reads whole days, with the last day exclusive', () => {
    const chips = [
      stackedChip(
        eventKey('fair'),
        'All day, Fair, Maya Example, Needs RSVP, No location, November 23 – 25, 2026',
        'Fair',
      ),
      stackedChip(
        'bday_x_20261126',
        'All day, Kwame’s birthday, Birthdays, No location, November 26, 2026',
        'Kwame’s birthday',
      ),
    ];
    expect(read(weekGrid({}, chips.join(''))).events).toMatchObject([
      { title: 'Fair', start: '2026-11-23', end: '2026-11-26', allDay: true, state: 'needsAction' },
      { kind: 'birthday', start: '2026-11-26', end: '2026-11-27', allDay: true, state: 'unknown' },
    ]);
  });

  it('tells look-alikes from events', () => {
    const kinds = read(
      weekGrid({
        23: timedChip('tasks_1', 'task: Pay, sign, Not completed, November 23, 2026, 7pm', 'Pay, sign'),
        24: timedChip(
          eventKey('ooo'),
          '9am to 5pm, Out of office, Maya Example, No location, November 24, 2026',
          'Out of office',
        ),
        25: stackedChip(eventKey('place'), 'Working location: Home, Maya Example, November 25, 2026', 'Home'),
      }),
    ).events;
    expect(kinds).toMatchObject(
      [
        { kind: 'other', title: 'Home', start: '2026-11-25', allDay: true },
        { kind: 'task', title: 'Pay, sign', start: '2026-11-23T19:00', allDay: false },
        { kind: 'away', title: 'Out of office' },
      ].sort((a, b) => titles(kinds).indexOf(a.title) - titles(kinds).indexOf(b.title)),
    );
  });

  it('leaves out what is hidden in the view, in a popup, or on its way out', () => {
    const hidden = `<div aria-hidden="true">${sync}</div>`;
    const dialog = `<div role="dialog">${sync}</div>`;
    expect(read(weekGrid({ 23: hidden }) + dialog).events).toEqual([]);
    const old = weekGrid({ 23: sync }).replaceAll(
      /data-datekey="(\d+)"/g,
      (_, key) => `data-datekey="${Number(key) - 14}"`,
    );
    const moving = read(
      old +
        weekGrid({
          24: timedChip(eventKey('new'), '9am to 10am, New, Maya Example, No location, November 24, 2026', 'New'),
        }),
    );
    expect(titles(moving.events)).toEqual(['New']);
    expect(moving.range).toEqual({ from: '2026-11-22', to: '2026-11-29', complete: false });
  });

  it('counts what it can not read, and then promises nothing about the range', () => {
    const strange = timedChip('!!!', '9am to 10am, Odd, Maya Example, No location, November 24, 2026', 'Odd');
    const untimed = timedChip(eventKey('untimed'), '9 xx – 10 xx, Odd, Maya Example, No location', 'Odd');
    const report = read(weekGrid({ 24: strange + untimed }));
    expect(report).toMatchObject({ events: [], unread: 2, range: { complete: false } });
  });

  it('is incomplete while something loads or more events are folded away', () => {
    expect(read(`<div aria-busy="true"></div>${weekGrid({})}`).range?.complete).toBe(false);
    const more = '<div role="gridcell"><div role="button">3 more</div></div>';
    expect(read(weekGrid({}, more)).range?.complete).toBe(false);
    expect(read(weekGrid({}, '<div role="gridcell"><div role="button">Add location</div></div>')).range?.complete).toBe(
      true,
    );
  });

  it('keeps hostile titles as text, whole and trimmed', () => {
    const title = '  "&lt;img src=x onerror=alert(1)&gt;", \u202etxt.exe, (really)  ';
    const chip = timedChip(
      eventKey('bad'),
      `9am to 10am, ${title}, Maya Example, No location, November 24, 2026`,
      title,
    );
    expect(read(weekGrid({ 24: chip })).events[0]).toMatchObject({
      title: '"<img src=x onerror=alert(1)>", \u202etxt.exe, (really)',
      start: '2026-11-24T09:00',
    });
  });
});

function titles(events: { title: string }[]): string[] {
  return events.map(({ title }) => title);
}

describe('the other views', () => {
  it('finds a day in the month by the cell’s place in its row', () => {
    const days = ['2026-11-23', '2026-11-24', '2026-11-25'];
    const backgrounds = days.map((day) => `<div aria-hidden="true" data-datekey="${toDatekey(day)}"></div>`).join('');
    const chip = stackedChip(eventKey('month1'), '14:00 до 14:30, Ana, Maya Example', 'Ana', '');
    const cells = `<div role="gridcell"></div><div role="gridcell">${chip}</div><div role="gridcell"></div>`;
    const grid = `<div role="grid" data-start-date-key="${toDatekey('2026-11-23')}" data-end-date-key="${toDatekey('2026-11-25')}"><div role="row">${backgrounds}${cells}</div></div>`;
    const report = read(grid, {
      body: 'data-viewkey="MONTH"',
      url: 'https://calendar.google.com/calendar/u/0/r/month/2026/11/1',
    });
    expect(report.events).toMatchObject([{ start: '2026-11-24T14:00', end: '2026-11-24T14:30' }]);
    expect(report).toMatchObject({ view: 'month', range: { from: '2026-11-23', to: '2026-11-26', complete: true } });
  });

  it('reads schedule and search by their labels', () => {
    const row = `<div role="presentation" data-eventchip="" data-eventid="${eventKey('search1')}"><div role="gridcell">18:00～19:00</div>
      <div role="gridcell"><div role="button" tabindex="0" aria-label="18:00～19:00、「打ち合わせ（仮）、続き」、山田太郎、承諾、場所の指定なし、2026年 9月 15日"><span>打ち合わせ（仮）、続き</span></div></div></div>`;
    const url = 'https://calendar.google.com/calendar/u/0/r/search?q=x';
    const report = read(`<div role="row">${row}</div>`, { lang: 'ja', url, body: '' });
    expect(report).toMatchObject({ view: 'search', range: null });
    expect(report.events).toMatchObject([
      { title: '打ち合わせ（仮）、続き', start: '2026-09-15T18:00', end: '2026-09-15T19:00', state: 'confirmed' },
    ]);
  });
});

const guest = (email: string, label: string, name: string) =>
  `<div role="treeitem" data-email="${email}" data-hovercard-id="${email}" aria-label="${label}"><div data-hovercard-id="${email}">X</div><span class="SDqFWd">${name}</span><i>more_vert</i></div>`;

function popup(guests: string, style = ''): string {
  return `<div role="dialog" data-chips-dialog="true" style="${style}"><div id="xDetDlg" data-eventid="${oneOnOne}"><span id="rAECCd" role="heading">Ana / Maya 1:1</span>
    <div id="xDetDlgLoc" data-text="Room 4, Main St">Location: Room 4</div><div id="xDetDlgAtt">${guests}</div></div></div>`;
}

function open(guests: string, style = '') {
  const { document, url } = pageOf(weekGrid({ 23: sync }) + popup(guests, style));
  vi.useFakeTimers({ now: 0, toFake: ['performance'] });
  googleAdapter.isOpenEventSettled(document);
  vi.advanceTimersByTime(2500);
  const settled = googleAdapter.isOpenEventSettled(document);
  const event = googleAdapter.readOpenEvent(document, url);
  vi.useRealTimers();
  return { settled, event };
}

describe('the popup', () => {
  const me = guest(USER, 'Maya Example, Attending, Organizer', 'Maya Example');
  const ana = guest('Ana@Fernhill.example', 'Doe, Ana', 'Doe, Ana');
  const room = guest('x_1@resource.calendar.google.com', 'Room 4', 'Room 4');

  it('reads its people once each, with their answers, and leaves rooms out', () => {
    const { event, settled } = open(`<div>2 guests</div>${me}${ana}${room}`);
    expect(settled).toBe(true);
    expect(event).toMatchObject({
      title: 'Ana / Maya 1:1',
      start: '2026-11-23T14:00',
      location: 'Room 4, Main St',
      organizer: 'Maya Example',
    });
    expect(event?.attendees).toEqual([
      { name: 'Maya Example', email: USER, response: 'accepted', self: true },
      { name: 'Doe, Ana', email: 'ana@fernhill.example', response: 'needsAction', self: false },
    ]);
  });

  it('knows no people where the list is folded or hidden, but how many there are', () => {
    expect(open(`<div>14 guests</div>${me}${ana}`).event).toMatchObject({ attendees: null, attendeeCount: 14 });
    expect(open('<div>3 guests</div>').event).toMatchObject({ attendees: null, attendeeCount: 3 });
  });

  it('knows that nobody is invited where there is no list', () => {
    expect(open('').event?.attendees).toEqual([]);
  });

  it('does not see the hidden shell that stays after closing', () => {
    expect(open(me, 'display: none').event).toBeNull();
  });

  it('leaves an answer in unknown words unknown', () => {
    const row = guest('b@x.example', 'Ben, Perhaps-ish', 'Ben');
    expect(open(`2 guests${me}${row}`).event?.attendees?.[1]).toMatchObject({ name: 'Ben', response: 'unknown' });
  });
});

describe('the editor', () => {
  const form = (create: boolean) => `<div data-is-create="${create}"><input id="xTiIn" value="Ana / Maya 1:1">
    <input id="xStDaIn" value="Nov 23, 2026"><input id="xStTiIn" value="2:00pm"><input id="xEnTiIn" value="2:30pm"><input id="xEnDaIn" value="Nov 23, 2026">
    <div id="xLocIn"><input value="Room 4"></div><div data-email="ana@fernhill.example" aria-label="Ana">Ana</div></div>`;
  const at = (create: boolean) => {
    const { document, url } = pageOf(form(create), {
      url: `https://calendar.google.com/calendar/u/0/r/eventedit/${oneOnOne}`,
    });
    return { report: googleAdapter.readPage(document, url), event: googleAdapter.readOpenEvent(document, url) };
  };

  it('reads the form', () => {
    expect(at(false)).toMatchObject({
      report: { view: 'editor', range: null },
      event: {
        id: oneOnOne,
        seriesId: 'series1',
        start: '2026-11-23T14:00',
        end: '2026-11-23T14:30',
        location: 'Room 4',
        attendees: [{ email: 'ana@fernhill.example' }],
      },
    });
  });

  it('has no event while one is being made', () => expect(at(true).event).toBeNull());
});

describe('what was clicked', () => {
  it('is the chip around the target, and nothing inside a popup', () => {
    const { document, url } = pageOf(weekGrid({ 23: sync }) + popup(''));
    const at = (selector: string) => googleAdapter.eventAt(document.querySelector(selector), document, url)?.id ?? null;
    expect(at('.I0UMhf span')).toBe(oneOnOne);
    expect(at('[data-dragsource-type="3"]')).toBe(oneOnOne);
    expect(at('#rAECCd')).toBeNull();
    expect(at('[role="main"]')).toBeNull();
  });
});

describe('the calendar itself', () => {
  it('is not settings, an embedded calendar or Gmail’s side panel', () => {
    const is = (path: string) =>
      googleAdapter.isCalendar(pageOf(weekGrid({}), { url: `https://calendar.google.com/calendar/${path}` }).document);
    expect(is('u/0/r/week')).toBe(true);
    for (const path of ['embed?src=x', 'u/1/companion', 'u/0/r/settings/general', 'event?eid=x'])
      expect(is(path)).toBe(false);
  });
});

it('copies the structure without a word of what it says', () => {
  const structure = googleAdapter.scrubbedStructure(
    pageOf(weekGrid({ 23: sync }) + popup(guest('ana@fernhill.example', 'Ana', 'Ana'))).document,
  );
  expect(structure).toContain('id="xDetDlg"');
  expect(structure).toContain('data-eventchip=""');
  for (const secret of ['Ana', 'Maya', 'ana@', oneOnOne, '2:30', USER]) expect(structure).not.toContain(secret);
});
