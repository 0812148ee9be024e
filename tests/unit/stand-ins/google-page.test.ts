import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { routeStandIn } from '@/tests/stand-ins/shared/route';
import type { StandInConfig } from '@/tests/stand-ins/shared/stand-in';
import { standInConfig } from '@/tests/stand-ins/shared/stand-in-config';
import { findChromium } from '@/tests/support/browsers/find-browser';

/** The Google stand-in in real Chromium: what it draws, and that it behaves as the real page does. */

const HOME = 'https://calendar.google.com/calendar/u/0/r';
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  browser = await chromium.launch({
    executablePath: findChromium(),
    args: [...root, '--disable-background-networking'],
  });
});
afterAll(() => browser.close());
afterEach(() => context.close());

async function open(path: string, overrides: Partial<StandInConfig> = {}): Promise<Page> {
  context = await browser.newContext({ viewport: { width: 1360, height: 1400 } });
  await routeStandIn(context, standInConfig('google', { now: '2026-11-24T10:20', popupDelay: 60, ...overrides }));
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(HOME + path);
  expect(errors).toEqual([]);
  return page;
}

const CHIPS = '[role="main"] [data-eventid]:not([data-dragsource-type="3"])';
const chips = (page: Page) => page.locator(CHIPS);
const chip = (page: Page, text: string) => chips(page).filter({ hasText: text }).first();
const popup = (page: Page) => page.locator('[data-chips-dialog="true"]');

/** What the page's own list says should be drawn from one day to another. */
function expectedIn(page: Page, from: string, to: string): Promise<number> {
  return page.evaluate(
    ([first, last]) =>
      window.standIn.events().filter((event) => !event.cancelled && event.start < last! && event.end > first!).length,
    [from, to],
  );
}

describe('views', () => {
  it('draw a chip for each event of a week, overnight ones in both columns', async () => {
    const page = await open('/week/2026/11/24');
    const ids = await chips(page).evaluateAll((found) => found.map((element) => element.getAttribute('data-eventid')));
    expect(new Set(ids).size).toBe(await expectedIn(page, '2026-11-22', '2026-11-29'));
    expect(ids.length).toBeGreaterThan(new Set(ids).size);
    expect(await page.locator('[data-column-index][data-datekey]').count()).toBe(7);
  });

  it.each([
    ['day', '2026-11-24', '2026-11-25'],
    ['customday', '2026-11-24', '2026-11-28'],
    ['agenda', '2026-11-24', '2026-12-22'],
  ])('%s draws every event of its days', async (view, from, to) => {
    const page = await open(`/${view}/2026/11/24`);
    const ids = await chips(page).evaluateAll((found) => found.map((element) => element.getAttribute('data-eventid')));
    expect(new Set(ids).size).toBe(await expectedIn(page, from, to));
  });

  it('month draws what fits and counts the rest', async () => {
    const page = await open('/month/2026/11/1');
    const more = await page.locator('.more-chips').allTextContents();
    expect(await chips(page).count()).toBeGreaterThan(100);
    expect(more.length).toBeGreaterThan(10);
    expect(await page.locator('[role="gridcell"][data-datekey]').count()).toBe(0);
  });

  it('search finds by title and by person', async () => {
    const page = await open('/search?q=Leila');
    const labels = await page
      .locator('[role="gridcell"] [role="button"]')
      .evaluateAll((found) => found.map((b) => b.getAttribute('aria-label')));
    expect(labels.length).toBeGreaterThan(6);
    expect(labels[0]).toContain('Catch up: Leila');
  });

  it('have both weeks in the document while one slides out, and late chips in the new one', async () => {
    const page = await open('/week/2026/11/24', { popupDelay: 900 });
    const during = await page.evaluate(() => {
      const old = document.querySelector('.week-grid');
      window.standIn.setView('week', '2026-12-01');
      const grids = [...document.querySelectorAll('.week-grid')].filter((grid) => grid !== old);
      return {
        columns: document.querySelectorAll('[data-column-index]').length,
        chipsOfNext: grids[0]?.querySelectorAll('[data-eventchip]').length,
      };
    });
    expect(during).toEqual({ columns: 14, chipsOfNext: 0 });
    await expect.poll(() => page.locator('[data-column-index]').count()).toBe(9);
    expect(page.url()).toContain('/calendar/u/0/r/week/2026/12/1');
    expect(await page.locator('body').getAttribute('data-viewkey')).toBe('WEEK');
    expect(await chips(page).filter({ visible: true }).count()).toBeGreaterThan(30);
  });

  it('give a chip’s node to another event', async () => {
    const page = await open('/day/2026/11/24');
    const first = await page.locator('.chip-layer [data-eventchip]').first().elementHandle();
    const before = await first?.getAttribute('data-eventid');
    await page.evaluate(() => window.standIn.recycle());
    expect(await first?.getAttribute('data-eventid')).not.toBe(before);
    expect(await first?.evaluate((element) => element.isConnected)).toBe(true);
  });
});

describe('the popup', () => {
  it('fills itself in two steps, overwrites what others put in, and stays hidden after closing', async () => {
    const page = await open('/week/2026/11/24', { popupDelay: 400 });
    const first = await chip(page, 'Catch up: Leila').evaluate((element: HTMLElement) => {
      element.click();
      document.querySelector('#xDetDlg')?.append(document.createElement('mark'));
      const title = document.querySelector('#rAECCd')?.textContent;
      return { title, people: document.querySelectorAll('#xDetDlg [data-email]').length };
    });
    expect(first).toEqual({ title: 'Catch up: Leila', people: 0 });
    await expect.poll(() => page.locator('#xDetDlg [role="treeitem"][data-email]').count()).toBe(2);
    expect(await page.locator('#xDetDlg mark').count()).toBe(0);
    await page.keyboard.press('Escape');
    expect(await page.locator('#xDetDlg').count()).toBe(1);
    expect(await popup(page).isVisible()).toBe(false);
  });

  it('closes when a pointer goes down elsewhere and makes no event of it', async () => {
    const page = await open('/week/2026/11/24');
    await chip(page, 'Catch up: Leila').click();
    await page.mouse.click(300, 1300);
    expect(await popup(page).isVisible()).toBe(false);
    expect(await page.locator('.quick-create').count()).toBe(0);
  });

  it('folds a long guest list until it is asked for', async () => {
    const page = await open('/week/2026/11/24');
    await chip(page, 'Winter briefing, all sites').click();
    await expect.poll(() => page.locator('#xDetDlgAtt').textContent()).toContain('17 guests');
    expect(await page.locator('#xDetDlg [role="treeitem"]').count()).toBe(12);
    await page.locator('.show-all').click();
    expect(await page.locator('#xDetDlg [role="treeitem"]').count()).toBe(17);
  });

  it('pulls the focus back from a foreign field while it is open', async () => {
    const page = await open('/week/2026/11/24');
    await chip(page, 'Catch up: Leila').click();
    const focused = await page.evaluate(() => {
      const foreign = document.documentElement.appendChild(document.createElement('input'));
      foreign.focus();
      return document.activeElement?.getAttribute('data-chips-dialog');
    });
    expect(focused).toBe('true');
  });

  it('shows a count alone when the list is hidden, a room without an address, and a task without #xDetDlg', async () => {
    const page = await open('/week/2026/11/24');
    await chip(page, 'Catch-up Ingrid').click();
    await expect.poll(() => page.locator('#xDetDlgAtt').textContent()).toContain('2 guests');
    expect(await page.locator('#xDetDlg [data-email]').count()).toBe(0);
    await chip(page, 'Aiko <> Maya').click();
    await expect.poll(() => page.locator('#xDetDlgRoom').textContent()).toBe('North-1-Willow (2), quiet');
    expect(await page.locator('#xDetDlg [data-email]').count()).toBe(2);
    await page.keyboard.press('Escape');
    await chip(page, 'Sign time sheets').click();
    expect(await page.locator('[role="dialog"] [data-taskid] #rAECCd').isVisible()).toBe(true);
    expect(await page.locator('#xDetDlg').count()).toBe(0);
  });

  it('declines, and deletes one or all of a series, with undo', async () => {
    const page = await open('/week/2026/11/24');
    await chip(page, 'Catch up: Leila').click();
    await page.locator('#xRsvpNoBu').click();
    expect(await chip(page, 'Catch up: Leila').locator('.XuJrye').textContent()).toContain(', Declined, ');
    await page.locator('#xDetDlgDelBu').click();
    await page.locator('[role="radiogroup"] input[value="all"]').check();
    await page.locator('[data-mdc-dialog-action="ok"]').click();
    await page.getByRole('button', { name: 'Don’t send' }).click();
    expect(await chips(page).filter({ hasText: 'Catch up: Leila' }).count()).toBe(0);
    await page.locator('.toast button').click();
    expect(await chips(page).filter({ hasText: 'Catch up: Leila' }).count()).toBe(1);
  });
});

describe('changes', () => {
  it('a dragged chip moves, and the move survives a reload', async () => {
    const page = await open('/week/2026/11/24');
    const box = (await chip(page, 'Interview: operations lead').boundingBox())!;
    await page.mouse.move(box.x + 20, box.y + 6);
    await page.mouse.down();
    await page.mouse.move(box.x + 20, box.y - 42, { steps: 4 });
    await page.mouse.up();
    expect(await chip(page, 'Interview: operations lead').textContent()).toContain('2:30pm to 3:15pm');
    await page.reload();
    expect(await chip(page, 'Interview: operations lead').textContent()).toContain('2:30pm to 3:15pm');
  });

  it('the editor moves "this and following" into a series of their own', async () => {
    const page = await open('/week/2026/11/24');
    await chip(page, 'Catch up: Leila').dblclick();
    expect(await page.locator('[data-is-create="false"] #xTiIn').inputValue()).toBe('Catch up: Leila');
    await expect.poll(() => page.locator('body').getAttribute('data-viewfamily')).toBe('EVENT_EDIT');
    await page.locator('#xStTiIn').fill('17:00');
    await page.locator('#xStTiIn').blur();
    await page.locator('#xSaveBu').click();
    await page.locator('[role="radiogroup"] input[value="following"]').check();
    await page.locator('[data-mdc-dialog-action="ok"]').click();
    await expect.poll(() => chip(page, 'Catch up: Leila').textContent()).toContain('5pm to 5:25pm');
    const series = await page.evaluate(() => {
      const all = window.standIn.events().filter((event) => event.title === 'Catch up: Leila');
      return all.map((event) => event.seriesId);
    });
    expect(new Set(series).size).toBe(2);
  });

  it('a deep link makes an event at its instant in the calendar’s zone', async () => {
    const query = 'text=Wei+1:1&dates=20261126T150000Z/20261126T153000Z&add=wei.chen%40fernhill.example';
    const page = await open(`/eventedit?${query}`);
    expect(await page.locator('[data-is-create="true"] #xTiIn').inputValue()).toBe('Wei 1:1');
    expect(await page.locator('#xStTiIn').inputValue()).toBe('4pm');
    await page.locator('#xSaveBu').click();
    expect(await chip(page, 'Wei 1:1').textContent()).toContain('4pm to 4:30pm, Wei 1:1, Maya Lindqvist, Accepted');
  });

  it('a hostile title is text everywhere', async () => {
    const title = `<img src=x onerror="document.title='run'">\u202Eevil\u0007</script>`;
    const page = await open('/week/2026/11/24');
    await page.evaluate((text) => {
      window.standIn.add({ title: text, start: '2026-11-24T06:00', end: '2026-11-24T07:00' });
    }, title);
    await chip(page, 'onerror').click();
    expect(await page.locator('#rAECCd').textContent()).toBe(title);
    expect(await page.locator('[data-eventchip] img, #xDetDlg img').count()).toBe(0);
    expect(await page.title()).not.toContain('run');
  });

  it('an event that its organizer cancels vanishes', async () => {
    const page = await open('/week/2026/11/24');
    await page.evaluate(() => {
      const found = window.standIn
        .events()
        .find((event) => event.title.startsWith('Denise') && event.start.startsWith('2026-11-25'));
      window.standIn.cancelByOrganizer(found!.id);
    });
    expect(await chips(page).filter({ hasText: 'Denise | Maya' }).count()).toBe(0);
  });
});

describe('what a user may hide or call off', () => {
  it('an unticked calendar takes its events away until it is ticked, also over a reload', async () => {
    const page = await open('/week/2026/11/24');
    const all = await chips(page).count();
    await page.getByRole('checkbox', { name: 'Night rota' }).uncheck();
    const left = await chips(page).count();
    expect(left).toBeLessThan(all);
    await page.reload();
    expect(await chips(page).count()).toBe(left);
    await page.getByRole('checkbox', { name: 'Night rota' }).check();
    expect(await chips(page).count()).toBe(all);
  });

  it('whoever invited is asked whether the guests shall hear of it; who goes back deletes nothing', async () => {
    const page = await open('/week/2026/11/24');
    const asked = page.getByRole('dialog', { name: /cancellation emails/ });
    for (const answer of ['Back to calendar', 'Send']) {
      await chip(page, 'Interview: operations lead').click();
      await page.locator('#xDetDlgDelBu').click();
      await asked.getByRole('textbox').fill('We need more time to prepare.');
      await asked.getByRole('button', { name: answer, exact: true }).click();
      expect(await asked.count()).toBe(0);
      expect(await chips(page).filter({ hasText: 'Interview: operations lead' }).count()).toBe(
        answer === 'Send' ? 0 : 1,
      );
    }
  });
});

describe('keys and accounts', () => {
  it('act while a foreign field has the focus, but not in the page’s own', async () => {
    const page = await open('/week/2026/11/24');
    await page.locator('header input').focus();
    await page.keyboard.type('dm');
    expect(page.url()).toContain('/week/');
    await page.evaluate(() => {
      const host = document.createElement('div');
      document.documentElement.append(host);
      const field = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('input'));
      field.focus();
    });
    await page.keyboard.type('m');
    expect(page.url()).toContain('/month/');
  });

  it('a second account has its own address, events and name', async () => {
    const user = { name: 'Maya L.', email: 'maya.l@gmail.com' };
    const calendars = [{ name: user.name, id: user.email, primary: true }];
    const page = await open('', { accounts: [{ user, calendars, events: [] }] });
    await page.goto('https://calendar.google.com/calendar/u/1/r');
    expect(await page.locator('#xUserEmail').textContent()).toBe('maya.l@gmail.com');
    const id = await page.evaluate(() =>
      window.standIn.add({ title: 'Own', start: '2026-11-24T09:00', end: '2026-11-24T10:00' }),
    );
    expect(atob((await chip(page, 'Own').getAttribute('data-eventid'))!)).toBe(`${id} maya.l@m`);
  });

  it('speaks Arabic from right to left and Japanese with its own marks', async () => {
    const arabic = await open('/week/2026/11/24', { lang: 'ar' });
    expect(await arabic.locator('html').getAttribute('dir')).toBe('rtl');
    await context.close();
    const japanese = await open('/week/2026/11/24', { lang: 'ja', hours: 24 });
    expect(await chip(japanese, '1-on-1 Jonas').locator('.XuJrye').textContent()).toBe(
      '15:30～16:00、「1-on-1 Jonas」、Maya Lindqvist、承諾、場所の指定なし、2026年 11月 24日',
    );
  });
});
