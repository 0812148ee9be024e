import { bringMonth } from '../../support/demo/bring-month';
import { demoCalendars } from '../../support/demo/calendars';
import { findings, tooWide } from '../../support/drive/axe';
import { tabTo } from '../../support/drive/keyboard';
import { askWorker } from '../../support/drive/own-page';
import { expect, test } from './fixtures';

const NAME = 'Tomás Rivera';

test('by keys alone: a topic, a capture, a promise, the recap; put away, and back', async ({ chromium }) => {
  await bringMonth(chromium, demoCalendars());
  const page = await chromium.openOwnPage('dashboard.html#/people');
  const { keyboard } = page;
  await tabTo(page, page.getByRole('link', { name: new RegExp(NAME) }));
  await keyboard.press('Enter');
  const strip = page.getByRole('region', { name: 'The last twelve weeks' });
  await expect(strip.getByText('3 of 3 1:1s held', { exact: false })).toBeVisible();
  const waiting = page.getByRole('region', { name: 'What waits' });

  await keyboard.press('t');
  await keyboard.type('Holiday cover');
  await keyboard.press('Enter');
  await expect(waiting.getByText('Holiday cover')).toBeVisible();
  expect(await findings(page), 'line').toEqual([]);
  await keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Topic', exact: true })).toBeFocused();

  await keyboard.press('w');
  await keyboard.type('Showed the new one around');
  await keyboard.press('Enter');
  await expect(waiting.getByText('Showed the new one around')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(waiting.getByText('Showed the new one around')).toHaveCount(0);

  await page.getByRole('button', { name: 'Promise', exact: true }).press('Enter');
  await keyboard.type('Print the phone list');
  await keyboard.press('Enter');
  await expect(waiting.getByText('Print the phone list')).toBeVisible();
  await keyboard.press('Escape');

  await keyboard.press('s');
  const recap = page.getByRole('dialog', { name: 'Send the recap' });
  await expect(recap.getByRole('button', { name: 'Copy', exact: true })).toBeVisible();
  await expect(recap.getByText('Would he want to lead the depot move?')).toHaveCount(0);
  await keyboard.press('Escape');
  await expect(recap).toHaveCount(0);

  await tabTo(page, page.getByRole('button', { name: `More for ${NAME}` }), 'Shift+Tab');
  await keyboard.press('Enter');
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  await keyboard.press('End');
  await keyboard.press('Enter');
  await expect(page.getByText(/^Put away since/)).toBeVisible();
  await expect(page.getByRole('region', { name: 'Quick actions' })).toHaveCount(0);
  expect(await findings(page), 'put away').toEqual([]);
  await page.reload();
  await tabTo(page, page.getByRole('button', { name: 'Bring back' }));
  await keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Quick actions' })).toBeVisible();
  await expect(waiting.getByText('Holiday cover')).toBeVisible();
  await expect(waiting.getByText('Print the phone list')).toBeVisible();
});

test('a name that tries everything fits 320 px; a figure leads to how it is counted', async ({ chromium }) => {
  const name = `مُحَمَّد ${'Wolfeschlegelsteinhausen'.repeat(5)} 👩🏽‍🚀`;
  const page = await chromium.openOwnPage('dashboard.html#/people');
  const id = 'f'.repeat(32);
  await askWorker(page, 'person/create', { id, name, relation: 'report' });
  await page.goto(page.url().replace(/#.*/, `#/people/${id}`));
  await expect(page.getByText('Not met yet · Nothing planned')).toBeVisible();
  await expect(page.getByText('Figures appear here once you have met.')).toBeVisible();
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await tooWide(page)).toEqual([]);
  expect(await findings(page)).toEqual([]);
  await page.goto(page.url().replace(/#.*/, '#/insights/how/prepared'));
  await expect(page.getByText('With an agenda', { exact: true })).toBeFocused();
});
