import type { Page } from '@playwright/test';
import { SELECTOR_EVIDENCE } from '@/utils/calendars/google/selector-evidence';
import { SELECTORS as GOOGLE_SELECTORS } from '@/utils/calendars/google/selectors';
import { EVIDENCE, SELECTORS as OUTLOOK_SELECTORS } from '@/utils/calendars/outlook/selectors';
import { googlePageKey } from '../../stand-ins/google-calendar/page-key';
import type { StandInEvent } from '../../stand-ins/shared/stand-in';
import { readClicked } from '../../support/read-page/page-reader';
import { expect, test } from '../../support/reading/fixtures';
import { addressOf, GOOGLE } from '../../support/reading/google-views';
import {
  ASKED_WITHIN,
  type Count,
  type Counts,
  GOOGLE_SELECTOR_STATES,
  GOOGLE_STATES,
  type GoogleState,
  OUTLOOK_SELECTOR_STATES,
  OUTLOOK_STATES,
  type OutlookState,
} from '../../support/reading/selector-states';
import type { ShownCalendar, StandIns } from '../../support/reading/stand-ins';

const NOW = '2026-11-25T09:30';
const TODAY = '2026-11-25';
const OUTLOOK_HOME = 'https://outlook.office.com/calendar/view/week';

/** How often each selector of a folder matches in what the page shows now. */
function countsIn(page: Page, selectors: Record<string, string>, within: Partial<Record<string, string>> = {}) {
  return page.evaluate(
    ([all, roots]) => {
      const count = (css: string, root: string | undefined) => {
        const places = root === undefined ? [document] : [...document.querySelectorAll(root)];
        return new Set(places.flatMap((place) => [...place.querySelectorAll(css)])).size;
      };
      return Object.fromEntries(Object.entries(all).map(([name, css]) => [name, count(css, all[roots[name] ?? ''])]));
    },
    [selectors, within] as const,
  );
}

const withTwo = (event: StandInEvent) =>
  event.guests.length === 2 &&
  event.guests[0]!.organizer &&
  event.start > `${TODAY}T10` &&
  !event.cancelled &&
  !event.guestsHidden;
const invited = (event: StandInEvent) =>
  event.guests.length === 2 && event.guests[1]!.organizer && event.start > '2026-11-25';

/** Nothing is left of the old week while this stands, and nothing hurries the new one. */
const slowly = (page: Page) =>
  page.evaluate(() => {
    const { setTimeout } = window;
    Object.assign(window, { setTimeout: (run: () => void, ms: number) => setTimeout(run, ms >= 100 ? 60_000 : ms) });
  });

async function showGoogle(state: GoogleState, standIns: StandIns): Promise<ShownCalendar> {
  const options = { lang: 'en', timeZone: 'America/New_York', now: NOW };
  const views = { month: 'month', schedule: 'agenda', search: 'search' } as const;
  const view = state in views ? views[state as keyof typeof views] : 'week';
  const calendar = await standIns.show('google', { ...options, url: addressOf(view, TODAY) });
  await calendar.read();
  const event = (await calendar.events()).find(withTwo)!;
  const id = googlePageKey(event, calendar.config.calendars);
  if (state === 'popup') await readClicked(calendar.page, calendar.reader, 'google', id);
  if (state === 'editor') return calendar.load(`${GOOGLE}/eventedit/${id}`);
  if (state === 'sliding') {
    await slowly(calendar.page);
    await calendar.go('week', '2026-12-02');
  }
  // ARIA's own word, which no capture of the page shows: set by hand.
  if (state === 'loading')
    await calendar.page.evaluate(() => document.querySelector('[role="main"]')!.setAttribute('aria-busy', 'true'));
  return calendar;
}

async function showOutlook(state: OutlookState, standIns: StandIns): Promise<ShownCalendar> {
  const popupDelay = state === 'loading' ? 400 : 0;
  const options = { lang: 'en', timeZone: 'America/New_York', now: NOW, popupDelay };
  const calendar = await standIns.show('outlook', { ...options, url: OUTLOOK_HOME });
  await calendar.read();
  const events = await calendar.events();
  if (state === 'day' || state === 'month') await calendar.go(state);
  if (state === 'loading') {
    await slowly(calendar.page);
    await calendar.page.evaluate(() => window.standIn.setView('month'));
    return calendar;
  }
  if (state === 'peek') await readClicked(calendar.page, calendar.reader, 'outlook', events.find(invited)!.id);
  const form = state === 'reading' ? events.find(invited) : state === 'editing' ? events.find(withTwo) : null;
  if (form) return calendar.load(`https://outlook.office.com/calendar/item/${encodeURIComponent(form.id)}`);
  // The profile flyout and its links are no part of the stand-in: as facts name them.
  if (state === 'flyout') {
    await calendar.page.evaluate(() => {
      const flyout = document.createElement('div');
      flyout.id = 'mectrl_currentAccount_secondary';
      flyout.textContent = 'maya.lindqvist@fernhill.example';
      const link = document.createElement('a');
      link.href = 'https://login.example/?login_hint=maya.lindqvist%40fernhill.example';
      document.body.append(flyout, link);
    });
  }
  await calendar.read();
  return calendar;
}

const fits = (count: number, wanted: Count) =>
  typeof wanted === 'number' ? count === wanted : count >= wanted[0] && count <= wanted[1];

function expectCounts(state: string, counts: Record<string, number>, table: Record<string, Counts<string>>): void {
  const wrong = Object.entries(table).flatMap(([name, states]) => {
    const wanted = states[state];
    return wanted === undefined || fits(counts[name] ?? 0, wanted) ? [] : [`${name}: ${counts[name]}, not ${wanted}`];
  });
  expect(wrong, state).toEqual([]);
}

const FOLDERS = [
  ['google', GOOGLE_SELECTORS, SELECTOR_EVIDENCE, GOOGLE_SELECTOR_STATES],
  ['outlook', OUTLOOK_SELECTORS, EVIDENCE, OUTLOOK_SELECTOR_STATES],
] as const;

for (const [folder, selectors, evidence, states] of FOLDERS) {
  test(`every selector of ${folder} has its evidence, and a state in which it must match`, () => {
    const names = Object.keys(selectors).sort();
    expect(Object.keys(evidence).sort()).toEqual(names);
    expect(Object.keys(states).sort()).toEqual(names);
    for (const [name, wanted] of Object.entries<Counts<string>>(states)) {
      const least = Object.values(wanted).map((count = 0) => (typeof count === 'number' ? count : count[0]));
      expect(Math.max(...least), name).toBeGreaterThan(0);
    }
  });
}

for (const state of GOOGLE_STATES) {
  test(`Google Calendar, ${state}: every selector matches as often as it must`, async ({ standIns }) => {
    const { page } = await showGoogle(state, standIns);
    await page.waitForTimeout(300);
    expectCounts(state, await countsIn(page, GOOGLE_SELECTORS), GOOGLE_SELECTOR_STATES);
  });
}

for (const state of OUTLOOK_STATES) {
  test(`Outlook, ${state}: every selector matches as often as it must`, async ({ standIns }) => {
    const { page } = await showOutlook(state, standIns);
    await page.waitForTimeout(300);
    expectCounts(state, await countsIn(page, OUTLOOK_SELECTORS, ASKED_WITHIN), OUTLOOK_SELECTOR_STATES);
  });
}
