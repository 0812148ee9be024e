import { afterAll, beforeAll, expect, it } from 'vitest';
import { randomId } from '@/utils/domain/rows/id';
import { type Firefox, launchFirefox } from '../../support/browsers/launch-firefox';
import { addLine, byRole, isTicked, press, sees } from '../../support/drive/firefox/screen';
import { askWorker } from '../../support/drive/own-page';

let firefox: Firefox;

beforeAll(async () => {
  firefox = await launchFirefox();
});
afterAll(() => firefox?.close());

it('an aim, a step on the way that is reached, and a skill are still there on a new page', async () => {
  const people = await firefox.openOwnPage('dashboard.html#/people');
  const id = randomId();
  await askWorker(people, 'person/create', { id, name: 'Eva Soon', relation: 'report' });
  const growth = `dashboard.html#/people/${id}/growth`;
  const first = await firefox.openOwnPage(growth);
  await addLine(first, 'Add an aim', 'Lead a team');
  await addLine(first, 'Add a milestone on the way to: Lead a team', 'Run a retrospective');
  await press(first, 'checkbox', 'Reached: Run a retrospective');
  await sees(first, 'Things are moving.');
  await addLine(first, 'Add a skill', 'Saying no');
  await byRole(first, 'button', 'More for “Saying no”');
  await first.close();

  const page = await firefox.openOwnPage(growth);
  await sees(page, 'Things are moving.');
  await sees(page, 'Lead a team');
  expect(await isTicked(page, 'Reached: Run a retrospective')).toBe(true);
  await byRole(page, 'button', 'More for “Saying no”');
});
