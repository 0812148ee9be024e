import type { BrowserContext, Frame, Page } from '@playwright/test';
import type { Chromium } from '../../support/browsers/launch-chromium';
import { type CalendarPage, openCalendar, press } from '../../support/drive/calendar-page';
import { HOSTILE_TEXTS, type HostileEvent, hostileCalendar } from '../../support/drive/hostile-calendar';
import { askWorker } from '../../support/drive/own-page';
import { ANY_CHIP, type Site } from '../../support/drive/places';
import { addItem, addTopic, openNote, saveState } from '../../support/drive/work-agenda';
import { expect, test } from './fixtures';

const SITES: Site[] = ['google', 'outlook'];

/** All that would show that something hostile ran or reached out. */
function watchForHarm(context: BrowserContext): string[] {
  const harm: string[] = [];
  context.on('dialog', (dialog) => {
    harm.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on('request', (request) => {
    if (request.url().includes('evil.example')) harm.push(`request ${request.url()}`);
  });
  context.on('weberror', (error) => harm.push(`error ${error.error().stack ?? error.error().message}`));
  context.on('page', (page) => {
    if (!/^(about:blank|chrome-extension:|https:\/\/(calendar\.google|outlook\.office))/.test(page.url())) {
      harm.push(`page ${page.url()}`);
    }
  });
  return harm;
}

/** What a screen of ours must not have after it showed hostile words. */
function lookForHarm() {
  const overrides = /[\u202a-\u202e\u2066-\u2069]/;
  const shutIn = /\u2068[^\u2066-\u2069\u202a-\u202e]*\u2069/g;
  const leaking: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!overrides.test((node.textContent ?? '').replace(shutIn, ''))) continue;
    const element = node.parentElement!;
    const { unicodeBidi, display } = getComputedStyle(element);
    const isolates = /isolate|plaintext/.test(unicodeBidi) || element.closest('[dir=auto]');
    if (!isolates && display === 'inline') leaking.push(element.outerHTML.slice(0, 200));
  }
  const selector =
    'script:not([src]), img:not([src^="/icon/"]), iframe, object, embed, [onerror], [onload], a[href^="javascript:" i]';
  return {
    ran: (window as unknown as { pwned?: unknown }).pwned ?? null,
    elements: [...document.querySelectorAll(selector)].map((element) => element.outerHTML.slice(0, 200)),
    leaking,
    // One pixel for rounding.
    overflows: document.documentElement.scrollWidth > document.documentElement.clientWidth + 1,
  };
}

const HARMLESS = { ran: null, elements: [], leaking: [], overflows: false };

async function narrow(chromium: Chromium): Promise<void> {
  const popup = await chromium.openOwnPage('popup.html');
  await askWorker(popup, 'settings/patch', { panelWidth: 320 });
  await popup.close();
}

async function openHostile(calendar: CalendarPage, { event, mark }: HostileEvent): Promise<Frame> {
  // Loaded anew: the popup of the one before would lie over this one.
  await calendar.page.reload();
  await calendar.page.locator(ANY_CHIP[calendar.site]).first().waitFor();
  await calendar.click(event);
  const panel = await calendar.panel();
  await expect(panel.getByRole('heading', { level: 1 })).toContainText(mark);
  return panel;
}

for (const site of SITES) {
  test.describe(`${site}: hostile words`, () => {
    test('in titles, names, places and guest lists stay words, in a panel of 320 pixels', async ({ chromium }) => {
      test.setTimeout(240_000);
      const harm = watchForHarm(chromium.context);
      await narrow(chromium);
      const { config, events } = hostileCalendar(site);
      const calendar = await openCalendar(chromium.context, site, config);
      for (const hostile of events) {
        await test.step(hostile.kind, async () => {
          const panel = await openHostile(calendar, hostile);
          await addTopic(panel, `${hostile.mark} ${HOSTILE_TEXTS[hostile.kind].slice(0, 5_000)}`);
          await addItem(panel, `${hostile.mark} ${HOSTILE_TEXTS[hostile.kind].slice(0, 5_000)}`);
          await expect(panel.getByRole('checkbox', { name: hostile.mark })).toHaveCount(2);
          await panel.getByRole('button', { name: /^Why/ }).or(panel.getByText(/^Why/)).first().click({ force: true });
          expect(await panel.evaluate(lookForHarm), hostile.kind).toEqual(HARMLESS);
          expect(await panel.evaluate(() => innerWidth), hostile.kind).toBe(320);
        });
      }
      await expectHarmlessPages(chromium, events);
      expect(await calendar.page.evaluate(() => (window as unknown as { pwned?: unknown }).pwned)).toBeUndefined();
      expect(harm).toEqual([]);
    });

    test('pasted into notes stay words, and load or run nothing when they are read', async ({ chromium }) => {
      const harm = watchForHarm(chromium.context);
      const { config, events } = hostileCalendar(site);
      const calendar = await openCalendar(chromium.context, site, config);
      const panel = await openHostile(calendar, events[0]!);
      await openNote(panel, 'Shared notes');
      await panel.evaluate(paste, {
        'text/html':
          '<p onclick="window.pwned=1">pasted <img src="https://evil.example/p.png" onerror="window.pwned=1">' +
          '<a href="javascript:window.pwned=1">link</a><style>body{display:none}</style>' +
          '<iframe src="https://evil.example/f"></iframe><script>window.pwned=1</script>' +
          '<form action="https://evil.example/s"><button>send</button></form></p>',
        'text/plain': 'plain',
      });
      await expect(panel.locator('[contenteditable=true]')).toContainText('pasted');
      await panel.evaluate(paste, { 'text/plain': Object.values(HOSTILE_TEXTS).join('\n\n') });
      await expect(saveState(panel, 'Shared notes')).toHaveAttribute('data-save-state', 'saved');
      expect(await panel.evaluate(lookForHarm)).toEqual(HARMLESS);

      // Pasted Markdown stays text; what a file or the other side brings is Markdown.
      const { meeting } = await askWorker<{ meeting: { id: string } }>(panel, 'view/panel');
      const write = { meetingId: meeting.id, visibility: 'private', base: '', body: HOSTILE_TEXTS.markdown };
      await askWorker(panel, 'note/write', { ...write, writeId: 'hostile' });
      const again = await openHostile(calendar, events[0]!);
      await expect(again.getByRole('textbox', { name: 'Shared notes' })).toContainText('window.pwned=1');
      const note = again.getByRole('textbox', { name: 'Private notes' });
      expect(await again.evaluate(lookForHarm)).toEqual(HARMLESS);
      // A press on an address that could run something does nothing; web addresses open where the person wants it.
      await expect(note.locator('a:not([href^="http"])').first()).toBeAttached();
      for (const link of await note.locator('a:not([href^="http"])').all()) await press(link);
      await calendar.page.waitForTimeout(500);
      expect(await again.evaluate(lookForHarm)).toEqual(HARMLESS);
      expect(harm).toEqual([]);
    });
  });
}

/** Runs in the panel: a paste with these kinds of content. */
function paste(content: Record<string, string>): void {
  const clipboardData = new DataTransfer();
  for (const [type, text] of Object.entries(content)) clipboardData.setData(type, text);
  const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
  document.querySelector('[contenteditable=true]')!.dispatchEvent(event);
}

/** Popup and dashboard show all of it, too. */
async function expectHarmlessPages(chromium: Chromium, events: HostileEvent[]): Promise<void> {
  const popup = await chromium.openOwnPage('popup.html');
  await popup.setViewportSize({ width: 320, height: 600 });
  await expect(popup.getByRole('checkbox', { name: events[0]!.mark })).toBeVisible();
  expect(await popup.evaluate(lookForHarm), 'popup').toEqual(HARMLESS);
  await popup.close();

  const dashboard = await chromium.openOwnPage('dashboard.html');
  await dashboard.setViewportSize({ width: 320, height: 800 });
  const addresses = await addressesOf(dashboard);
  for (const address of addresses) {
    await dashboard.goto(address);
    await dashboard.waitForTimeout(300);
    expect(await dashboard.evaluate(lookForHarm), address).toEqual(HARMLESS);
  }
  await dashboard.close();
}

/** Every room of the dashboard, and every person. */
async function addressesOf(dashboard: Page): Promise<string[]> {
  // At this width the rooms are folded away; their addresses are there.
  await dashboard.locator('nav a').first().waitFor({ state: 'attached' });
  const links = () => dashboard.evaluate(() => [...document.links].map((link) => link.href));
  const rooms = await links();
  await dashboard.goto(rooms.find((href) => href.includes('people')) ?? rooms[0]!);
  await expect.poll(async () => (await links()).length).toBeGreaterThan(rooms.length);
  return [...new Set([...rooms, ...(await links())])].filter((href) => href.startsWith('chrome-extension:'));
}
