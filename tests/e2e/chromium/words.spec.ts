import { openCalendar } from '../../support/drive/calendar-page';
import { openAgenda } from '../../support/drive/work-agenda';
import { expect, test } from './fixtures';

test('a browser that lost the extension’s messages still shows every word', async ({ chromium }) => {
  // What a busy Chromium does now and then: every name is answered with nothing.
  await chromium.context.addInitScript(() => {
    const { chrome } = globalThis as unknown as { chrome?: { i18n?: { getMessage(): string } } };
    if (location.protocol === 'chrome-extension:' && chrome?.i18n) chrome.i18n.getMessage = () => '';
  });
  const calendar = await openCalendar(chromium.context, 'google');
  const { panel } = await openAgenda(calendar);
  await expect(panel.getByRole('textbox', { name: 'Add a topic' })).toBeVisible();
  const popup = await chromium.openOwnPage('popup.html');
  await expect(popup.getByRole('heading', { name: 'Open action items' })).toBeVisible();
});
