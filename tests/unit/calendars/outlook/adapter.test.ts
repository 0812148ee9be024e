import { describe, expect, test } from 'vitest';
import { drain } from '@/utils/calendars/adapter';
import { outlookAdapter } from '@/utils/calendars/outlook/adapter';
import { outlookReader } from '@/utils/calendars/outlook/reader';
import type { OutlookReading } from '@/utils/domain/calendar/page-reading';
import { understandOutlook } from '@/utils/readings/outlook/understand-page';
import { peekPage } from './page';
import { pageOf, tileHtml } from './tile';

const url = new URL('https://outlook.office.com/calendar/view/week');
const read = (document: Document) => outlookAdapter.readPage(document, url);

const tile = (id: string, subject: string, day = 'Monday, September 14, 2026') =>
  tileHtml({ id, label: `${subject}, 10:00 to 11:00, ${day}, Busy`, title: `${subject}\n10:00 to 11:00` });

const DAYS = ['2026-09-14', '2026-09-15', '2026-09-16', '2026-09-17', '2026-09-18', '2026-09-19', '2026-09-20'];
const heads = (days: string[]) => days.map((day) => `<div data-column-date="${day}"></div>`).join('');

const week = (inside: string, { surface = 'Surface_Week', days = DAYS, attributes = '', main = '' } = {}) =>
  `<div data-app-section="CalendarModule"><div role="main" aria-label="${main}">
    <div data-app-section="CalendarModuleSurface">
      <div data-app-section="CalendarSurfaceNavigationToolbar"><button aria-label="Go to next week September 21, 2026"></button></div>
      <div data-app-section="${surface}" ${attributes}>
        <div data-app-section="calendar-view-header-0">${heads(days)}</div>
        <div data-app-section="calendar-view-0">${inside}</div></div></div></div></div>`;

const cellId = (date: string, offset = '+01:00', zone = 'GMT Standard Time') =>
  `monthDayCell_${date}T00:00:00.000${offset}_${zone}_AAkCal`;
const month = (cells: [id: string, inside: string][]) =>
  `<div data-app-section="CalendarModuleSurface"><div data-app-section="Surface_Month">${cells
    .map(([id, inside]) => `<div class="monthDayCell" id="${id}">${inside}</div>`)
    .join('')}</div></div>`;

describe('a week', () => {
  test('the calendars that the list at the left has on and off; none when it is folded', () => {
    const option = (name: string, on: boolean) => `<button role="option" aria-selected="${on}">${name}</button>`;
    const pane = `<div id="leftPaneContainer">${option('Calendar', true)}${option('Team', false)}</div>`;
    expect(read(pageOf(week('') + pane))).toMatchObject({ ticked: ['Calendar'], unticked: ['Team'] });
    expect(read(pageOf(week('')))).toMatchObject({ ticked: [], unticked: [] });
  });

  test('every event once, the look-alikes not at all, and the whole range', () => {
    const slot =
      '<div class="calendar-SelectionStyles-resizeBoxParent"><div role="button" aria-label="12:00 PM to 12:30 PM"></div></div>';
    const long = tile('AAkB', 'Night rota', 'Monday, September 14, 2026 to Tuesday, September 15, 2026');
    const page = pageOf(week(tile('AAkA', 'Sync') + long + long + slot), {
      title: 'Calendar - Ana@Elm.example - Outlook',
    });
    expect(read(page)).toMatchObject({
      site: 'outlook',
      view: 'week',
      account: 'ana@elm.example',
      range: { from: '2026-09-14', to: '2026-09-21', complete: true },
      events: [{ id: 'AAkA' }, { id: 'AAkB', start: '2026-09-14T10:00', end: '2026-09-15T11:00' }],
      unread: 0,
    });
  });
  test('what could not be read is counted, and the range is not complete', () => {
    const odd = tileHtml({ id: 'AAkX', label: 'Mystery, sometime', title: 'Mystery\nsometime' });
    expect(read(pageOf(week(tile('AAkA', 'Sync') + odd)))).toMatchObject({
      events: [{ id: 'AAkA' }],
      unread: 1,
      range: { complete: false },
    });
  });
  test('a loading surface is not complete', () => {
    expect(read(pageOf(week(tile('AAkA', 'Sync'), { attributes: 'aria-busy="true"' }))).range?.complete).toBe(false);
    expect(read(pageOf(week('<div role="progressbar"></div>'))).range?.complete).toBe(false);
  });
  test('days that are no block are not complete', () => {
    expect(read(pageOf(week('', { days: ['2026-09-14', '2026-09-16'] }))).range?.complete).toBe(false);
  });
  test.each([
    ['Surface_Day', 1, 'day'],
    ['Surface_Day', 7, 'week'],
    ['Surface_Day', 5, 'workweek'],
    ['Surface_WorkWeek', 5, 'workweek'],
    ['Surface_WorkWeek', 6, 'workweek'],
    ['Surface_Week', 7, 'week'],
  ])('%s with %i columns is a %s', (surface, count, view) => {
    expect(read(pageOf(week('', { surface, days: DAYS.slice(0, count) }))).view).toBe(view);
  });
  test('an empty page is read without a word', () => {
    expect(read(pageOf(''))).toMatchObject({
      events: [],
      unread: 0,
      range: null,
      timeZone: null,
      account: null,
      view: 'other',
    });
  });
  test('in steps as at once', () => {
    const page = pageOf(week(Array.from({ length: 25 }, (_, i) => tile(`AAk${i}`, `Sync ${i}`)).join('')));
    const collected = drain(outlookReader.readSteps(page, url));
    expect(understandOutlook(collected as OutlookReading)).toEqual(read(page));
    expect(read(page).events).toHaveLength(25);
  });
});

describe('recycled nodes', () => {
  test('a tile that was given another event is read anew', () => {
    const page = pageOf(week(tile('AAkA', 'Sync')));
    read(page);
    const wrapper = page.querySelector('[data-calitemid]');
    wrapper?.setAttribute('data-calitemid', 'AAkB');
    wrapper?.firstElementChild?.setAttribute('aria-label', 'Other, 12:00 to 13:00, Friday, September 18, 2026, Busy');
    wrapper?.firstElementChild?.setAttribute('title', 'Other\n12:00 to 13:00');
    expect(read(page).events).toMatchObject([{ id: 'AAkB', title: 'Other', start: '2026-09-18T12:00' }]);
  });
});

describe('a month', () => {
  const undated = tileHtml({ id: 'AAkA', label: 'Sync, 10:00 to 11:00', title: 'Sync\n10:00 to 11:00' });
  test('cells give the day where the label does not, and the zone', () => {
    const page = pageOf(
      month([
        [cellId('2026-09-29'), undated],
        [cellId('2026-09-30'), ''],
      ]),
    );
    expect(read(page)).toMatchObject({
      view: 'month',
      timeZone: 'Europe/London',
      range: { from: '2026-09-29', to: '2026-10-01', complete: true },
      events: [{ start: '2026-09-29T10:00' }],
    });
  });
  test.each([
    '<button>+2 more</button>',
    '<button aria-label="他 2 件">他 2 件</button>',
    '<div role="button">+2 autres</div>',
  ])('%s hides events, so the range is not complete', (more) => {
    const page = pageOf(month([[cellId('2026-09-29'), `<button>29</button>${undated}${more}`]]));
    expect(read(page).range?.complete).toBe(false);
  });
  test('a name that contradicts the offset is not believed', () => {
    const page = pageOf(month([[cellId('2026-09-29', '+09:00', 'W. Europe Standard Time'), '']]));
    expect(read(page).timeZone).toBeNull();
  });
});

describe('what was clicked', () => {
  test('anything inside a tile is its event, anything else is none', () => {
    const page = pageOf(week(tile('AAkA', 'Sync')));
    expect(outlookAdapter.eventAt(page.querySelector('[role="button"][title]'), page, url)?.id).toBe('AAkA');
    expect(outlookAdapter.eventAt(page.querySelector('[data-column-date]'), page, url)).toBeNull();
    expect(outlookAdapter.eventAt(null, page, url)).toBeNull();
  });
});

describe('which document is a calendar', () => {
  test('the module, a surface or a tile; not Mail', () => {
    expect(outlookAdapter.isCalendar(pageOf(week('')))).toBe(true);
    expect(outlookAdapter.isCalendar(pageOf(tile('AAkA', 'Sync')))).toBe(true);
    expect(outlookAdapter.isCalendar(pageOf('<div id="ReadingPaneContainerId"></div>'))).toBe(false);
  });
});

describe('the full form', () => {
  const item = new URL('https://outlook.office.com/calendar/0/item/AAk%2FSync');
  const chips = ['ana@elm.example', 'cleo@elm.example']
    .map((address) => `<span class="_EType_RECIPIENT_ENTITY" aria-label="${address}">${address.split('@')[0]}</span>`)
    .join('');
  const form = (inside: string) => `<div data-app-section="Form_Content">${inside}</div>`;

  test('the tile behind it gives the times, its chips the addresses', () => {
    const page = pageOf(week(tile('AAk/Sync', 'Sync')) + form(chips), { title: 'Calendar - me@elm.example - Outlook' });
    expect(outlookAdapter.readOpenEvent(page, item)).toMatchObject({
      id: 'AAk/Sync',
      start: '2026-09-14T10:00',
      attendees: [{ email: 'me@elm.example', self: true }, { email: 'ana@elm.example' }, { email: 'cleo@elm.example' }],
    });
    expect(outlookAdapter.readPage(page, item)).toMatchObject({ view: 'editor', range: null });
  });
  test('alone, it gives what it says', () => {
    const inside = '<h1 class="allowTextSelection">Sync</h1><span>Thu 17/09/2026 16:00 - 16:30</span>';
    expect(outlookAdapter.readOpenEvent(pageOf(form(inside)), item)).toMatchObject({
      id: 'AAk/Sync',
      title: 'Sync',
      start: '2026-09-17T16:00',
      end: '2026-09-17T16:30',
      attendees: null,
    });
  });
  test('a new event has no id and is nobody yet', () => {
    const compose = new URL('https://outlook.office.com/calendar/action/compose');
    expect(outlookAdapter.readOpenEvent(pageOf(form(chips)), compose)).toBeNull();
  });
});

test('the scrubbed structure keeps no text, no id, no name', () => {
  const page = peekPage({ people: 'Ana Kos' });
  const scrubbed = outlookAdapter.scrubbedStructure(page);
  for (const secret of ['Ana', 'Ben', 'AAkSync', 'Room', 'fernhill']) expect(scrubbed).not.toContain(secret);
  expect(scrubbed).toContain('role="button"');
});
