import type { Page } from '@playwright/test';
import { addCalendarDays } from '@/utils/domain/time/zone';
import { weekStart } from '@/utils/domain/week/week-start';
import { findings, tooWide } from '../../support/drive/axe';
import { bringWeek, meetingIdOf, type ToldMeeting } from '../../support/drive/bring-week';
import { openCalendar } from '../../support/drive/calendar-page';
import { tabTo } from '../../support/drive/keyboard';
import { othersOf } from '../../support/drive/pick-event';
import { expect, test } from './fixtures';

/** The first day of a week of the browser's, which begins on Sundays; counted from this one. */
function sunday(weeks: number): string {
  return addCalendarDays(weekStart(new Date().toISOString().slice(0, 10), 0), weeks * 7);
}

const row = (page: Page, name: string) =>
  page
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name, exact: true }) })
    .last();

test('a 1:1 that is called off in the calendar is told in its week: by whom, how that is known, and what was before', async ({
  chromium,
}) => {
  const calendar = await openCalendar(chromium.context, 'google');
  const { now } = calendar.config;
  const ahead = (await calendar.events()).filter(
    (event) => event.start > now && /1:1/.test(event.title) && othersOf(event, calendar.config).length === 1,
  );
  const event = ahead.sort((a, b) => (a.start < b.start ? -1 : 1))[0]!;
  const { name } = othersOf(event, calendar.config)[0]!;
  await calendar.turnTo(event);
  await calendar.click(event);
  const panel = await calendar.panel();
  await expect(panel.getByRole('heading', { level: 1 })).toContainText(name);
  await calendar.page.evaluate((id) => window.standIn.cancelByOrganizer(id), event.id);
  await expect(panel.getByRole('button', { name: 'Ask for a new time' })).toBeVisible({ timeout: 20_000 });

  const page = await chromium.openOwnPage(`dashboard.html#/week/${event.start.slice(0, 10)}`);
  const region = page.getByRole('region', { name: /needs? an answer/ });
  const told = region.getByText(new RegExp(`^${name}: (your 1:1 was cancelled|you cancelled your 1:1)$`));
  await expect(told).toBeVisible();
  await expect(row(page, name).getByText(/^cancelled/)).toBeVisible();
  await row(page, name)
    .getByRole('button', { name: `Why? ${name}` })
    .click();
  await expect(row(page, name).getByText(/^No longer on the page of Google Calendar/)).toBeVisible();
  const changes = row(page, name).getByRole('list').last().getByRole('listitem');
  await expect(changes).toHaveText([/first seen, for/, /cancelled/]);

  await row(page, name).getByRole('button', { name: 'It does take place' }).click();
  await expect(row(page, name).getByText('planned', { exact: true })).toBeVisible();
  await expect(region).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(
    row(page, name)
      .getByText(/^cancelled/)
      .first(),
  ).toBeVisible();
  await expect(told).toBeVisible();
});

/** Last week, with one of each. */
function fullWeek(): ToldMeeting[] {
  const at = (day: number, time: string) => `${addCalendarDays(sunday(-1), day)}T${time}`;
  return [
    { name: 'Tomás Rivera', at: at(1, '09:00'), state: 'held', stateReason: 'note' },
    {
      ...{ name: 'Aiko Tanaka', at: at(1, '11:00'), state: 'cancelled', stateReason: 'marked-cancelled' },
      ...{ stateBy: 'them', changes: [{ at: at(0, '09:12'), start: at(1, '11:00') }] },
    },
    { name: 'Ben Okafor', at: at(2, '10:00'), state: 'missed', stateReason: 'user-said-not-held', repair: 'skipped' },
    { name: 'Chloé Martin', at: at(3, '09:30'), state: 'declined', stateReason: 'own-no', stateBy: 'me' },
    { name: 'نور الهدى عبد الرحمن', at: at(3, '10:00'), state: 'unknown', stateReason: 'past-without-sign' },
    { name: 'Liam Byrne', at: at(5, '15:00'), state: 'held', stateReason: 'topic-ticked', movedFrom: at(3, '15:00') },
    { name: 'Wolfeschlegelsteinhausenbergerdorff', at: addCalendarDays(sunday(-1), 4), zoneCertain: false },
  ];
}

test('by keys alone: back to last week, why, a word against it, and that taken back', async ({ chromium }) => {
  const meetings = fullWeek();
  await bringWeek(chromium, meetings);
  const page = await chromium.openOwnPage('dashboard.html#/week');
  await expect(page.getByRole('heading', { level: 1, name: 'This week' })).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('heading', { level: 1, name: 'Last week' })).toBeVisible();
  await expect(page.getByText(/Held 2 of 7 planned/)).toBeVisible();
  expect(page.url()).toContain(`#/week/${sunday(-1)}`);

  const aiko = row(page, 'Aiko Tanaka');
  await tabTo(page, aiko.getByRole('button', { name: 'Why? Aiko Tanaka' }));
  await page.keyboard.press('Enter');
  await tabTo(page, aiko.getByRole('button', { name: 'We met', exact: true }));
  await page.keyboard.press('Space');
  await expect(aiko.getByText('met', { exact: true }).first()).toBeVisible();
  await expect(page.getByText(/Held 3 of 7 planned/)).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'Undo' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText(/Held 2 of 7 planned/)).toBeVisible();
  await expect(aiko.getByText('cancelled by Aiko').first()).toBeVisible();

  await page.keyboard.press('t');
  await expect(page.getByRole('heading', { level: 1, name: 'This week' })).toBeVisible();
  await page.goBack();
  await tabTo(page, row(page, 'Liam Byrne').getByRole('link', { name: 'Liam Byrne' }));
  await page.keyboard.press('Enter');
  expect(page.url()).toContain(meetingIdOf(meetings[5]!));
  await page.locator('summary', { hasText: 'What became of it' }).press('Enter');
  await expect(page.getByText('A topic was ticked off in it.')).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ launch: { colorScheme } });

    test('a full week, with every “why?” unfolded, is clear to everyone and fits 320 px', async ({ chromium }) => {
      await bringWeek(chromium, fullWeek());
      const page = await chromium.openOwnPage(`dashboard.html#/week/${sunday(-1)}`);
      const whys = page.getByRole('button', { name: /^Why\? / });
      await expect(whys).toHaveCount(7);
      for (const why of await whys.all()) await why.click();
      await expect(page.getByText('What happened')).toHaveCount(7);
      expect(await findings(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 600 });
      expect(await tooWide(page)).toEqual([]);
      expect(await findings(page), 'narrow').toEqual([]);
    });
  });
}
