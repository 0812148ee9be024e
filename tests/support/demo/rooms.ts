import type { Chromium } from '../browsers/launch-chromium';
import type { Tour } from './tour';

/** A round through the dashboard. */
export async function rooms(tour: Tour, chromium: Chromium): Promise<void> {
  const page = await chromium.openOwnPage('dashboard.html#/people');
  const goTo = (room: string) =>
    page.evaluate((hash) => {
      location.hash = hash;
    }, `#/${room}`);
  await tour.step('The dashboard: everyone, and what waits', page, () =>
    page.getByRole('link', { name: /Tomás Rivera/ }).waitFor(),
  );
  await tour.step('One person over time', page, async () => {
    await page.getByRole('link', { name: /Tomás Rivera/ }).click();
    const timeline = page.getByRole('region', { name: 'Timeline' });
    await timeline.locator('summary').nth(1).click();
    await timeline.getByText('Talked about').first().waitFor();
    await page.evaluate(() => scrollTo(0, 0));
  });
  await tour.step('One page for a review talk, of shared things alone', page, async () => {
    await page.getByRole('link', { name: 'Review', exact: true }).click();
    await page.getByText('Our 1:1s: Tomás Rivera').waitFor();
  });
  await tour.step('Feedback and praise over all people', page, async () => {
    await goTo('feedback');
    await page.getByText('You moved two rounds by yourself').waitFor();
  });
  await tour.step('The question bank, with what was asked of whom', page, async () => {
    await goTo('questions');
    await page.getByRole('searchbox', { name: 'Find a question' }).waitFor();
  });
  await tour.step('A template of one’s own', page, async () => {
    await goTo('templates');
    await page.getByRole('button', { name: 'New template' }).click();
    await page.getByLabel('Name').fill('Shift talk');
    await page
      .getByLabel('Agenda', { exact: true })
      .fill(
        '## How is it going? (10)\n- The last week in one word\n- What went well?\n\n## Ahead (15)\n- Who covers what\n- 🔒 Ask about the exam',
      );
    await page.getByRole('region', { name: 'Preview' }).getByText('Ask about the exam').waitFor();
  });
  await tour.step('Search over everybody and everything', page, async () => {
    await goTo('search');
    await page.getByRole('searchbox').fill('plan');
    await page.getByRole('list', { name: 'What was found' }).locator('mark').first().waitFor();
  });
}
