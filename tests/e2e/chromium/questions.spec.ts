import type { Frame } from '@playwright/test';
import type { PanelView } from '../../../utils/domain/views/panel-view';
import type { QuestionBankView } from '../../../utils/domain/views/question-bank-view';
import { type CalendarPage, openCalendar, press } from '../../support/drive/calendar-page';
import { askWorker } from '../../support/drive/own-page';
import { addTopic, openAgenda } from '../../support/drive/work-agenda';
import { expect, test } from './fixtures';

async function openBank(calendar: CalendarPage, panel: Frame) {
  await panel.locator('main').focus();
  await calendar.page.keyboard.press('q');
  const drawer = panel.getByRole('dialog', { name: 'Questions to ask' });
  await expect(drawer.getByRole('heading', { name: 'The whole bank' })).toBeVisible();
  return drawer;
}

const agenda = (panel: Frame) => panel.getByRole('region', { name: 'Agenda' });

async function bankOf(panel: Frame): Promise<QuestionBankView> {
  const { person } = await askWorker<PanelView>(panel, 'view/panel');
  return askWorker<QuestionBankView>(panel, 'view/question-bank', { personId: person!.id });
}

test('a question that is offered goes on the agenda, comes off by undo, and is not offered again', async ({
  chromium,
}) => {
  const calendar = await openCalendar(chromium.context, 'google');
  const { panel } = await openAgenda(calendar);
  const drawer = await openBank(calendar, panel);
  const offered = drawer.getByRole('region', { name: /^First for/ });
  await expect(offered.getByRole('listitem')).toHaveCount(6);
  const line = offered.getByRole('button').first();
  const question = (await line.locator('[dir=auto]').innerText()).trim();

  await press(line);
  await expect(offered.getByText('On the agenda now')).toBeVisible();
  await press(drawer.getByRole('button', { name: 'Undo' }));
  await expect(offered.getByText('On the agenda now')).toHaveCount(0);
  await expect.poll(async () => (await bankOf(panel)).asked).toEqual([]);

  await press(line);
  await press(drawer.getByRole('button', { name: 'Close' }).first());
  await expect(agenda(panel).getByText(question)).toBeVisible();
  await chromium.killWorker();
  const again = await openBank(calendar, panel);
  await expect(again.getByRole('region', { name: /^First for/ })).not.toContainText(question);
  await again.getByRole('searchbox', { name: 'Find a question' }).fill(question);
  await expect(again.getByText(/asked today/)).toBeVisible();
});

test('who is asked decides what is offered: questions for one’s own manager, and one of one’s own', async ({
  chromium,
}) => {
  const page = await chromium.openOwnPage('dashboard.html#/questions');
  await page.getByRole('button', { name: 'Write your own' }).click();
  await page.getByRole('textbox', { name: 'Your question' }).fill('Which colleague should I thank?');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Your own questions' })).toContainText('Team and organisation');

  const calendar = await openCalendar(chromium.context, 'outlook');
  const { panel } = await openAgenda(calendar);
  await panel.getByRole('combobox', { name: 'Relation' }).selectOption('manager');
  await expect.poll(async () => (await bankOf(panel)).asker).toBe('employee');
  const drawer = await openBank(calendar, panel);
  await expect(drawer.getByText('How do I get an idea off the ground here?')).toBeAttached();
  await expect(drawer.getByText('Which meeting could we do without?')).toHaveCount(0);
  await drawer.getByRole('combobox', { name: 'Theme' }).selectOption('team');
  const team = drawer.getByRole('region', { name: 'Team and organisation', exact: true });
  await expect(team.getByRole('listitem').first()).toContainText('Which colleague should I thank?');
});

test('in a talk that goes quiet there is a breath, one open question, and a mark for oneself', async ({ chromium }) => {
  const calendar = await openCalendar(chromium.context, 'google');
  const { panel } = await openAgenda(calendar);
  await addTopic(panel, 'The new rota');
  await press(panel.getByRole('radio', { name: 'Talk' }));
  const help = panel.getByRole('button', { name: 'Help in the talk' });

  await press(help);
  await press(panel.getByRole('menuitem', { name: 'Gone quiet' }));
  const quiet = panel.getByRole('dialog', { name: 'A moment of quiet' });
  await expect(quiet.getByText('Breathe in')).toBeAttached();
  await press(quiet.getByRole('button', { name: "I'm ready" }));
  await expect(quiet.getByRole('status').filter({ hasText: /\?$/ })).toBeVisible();
  await press(quiet.getByRole('checkbox', { name: "Maybe it didn't feel safe to talk" }));
  await press(quiet.getByRole('button', { name: 'Back to the talk' }));
  await expect(quiet).toHaveCount(0);
  await expect
    .poll(async () => (await bankOf(panel)).asked.map(({ key }) => key))
    .toEqual([expect.stringMatching(/^any-quiet-/)]);
  const { meeting } = await askWorker<PanelView>(panel, 'view/panel');
  expect(await askWorker(panel, 'view/wrap-up', { meetingId: meeting!.id })).toMatchObject({ wentQuiet: true });

  await press(help);
  await press(panel.getByRole('menuitem', { name: 'Back to topics' }));
  await expect(panel.getByRole('dialog', { name: 'Back to topics' })).toContainText('The new rota');
});
