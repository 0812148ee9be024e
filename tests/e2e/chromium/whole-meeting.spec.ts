import type { Frame, Locator } from '@playwright/test';
import type { PersonKey } from '../../stand-ins/shared/seed-people';
import type { StandInEvent } from '../../stand-ins/shared/stand-in';
import type { Chromium } from '../../support/browsers/launch-chromium';
import { type CalendarPage, openCalendar, type Site } from '../../support/drive/calendar-page';
import { Clocks } from '../../support/drive/clocks';
import { pressKey } from '../../support/drive/keyboard';
import { type OneSeries, oneSeries } from '../../support/drive/one-series';
import { askWorker } from '../../support/drive/own-page';
import { clipboard, openSheet, preview, shown } from '../../support/drive/share-sheet';
import { openNote, saveState } from '../../support/drive/work-agenda';
import { expect, test } from './fixtures';

/** Stands in everything that is private, so that it can be looked for where it must not be. */
const SECRET = 'Q7private';

/** One life of a meeting, as one of the two lives it. */
class Life {
  readonly chromium: Chromium;
  readonly calendar: CalendarPage;
  readonly series: OneSeries;

  private readonly clocks: Clocks;

  private constructor(chromium: Chromium, calendar: CalendarPage, series: OneSeries, clocks: Clocks) {
    this.chromium = chromium;
    this.calendar = calendar;
    this.series = series;
    this.clocks = clocks;
  }

  /** The meeting begins in some minutes. From here on only `goTo` and the time that a test takes move the clocks. */
  static async begin(chromium: Chromium, site: Site, key: PersonKey, title: string): Promise<Life> {
    const series = oneSeries(site, key, title);
    const clocks = await Clocks.install(chromium);
    const calendar = await openCalendar(chromium.context, site, series.config);
    return new Life(chromium, calendar, series, clocks);
  }

  /** Turns the calendar's page to the event and clicks it. */
  async open(event: StandInEvent, name: string): Promise<Frame> {
    await this.calendar.page.bringToFront();
    await this.calendar.turnTo(event);
    await this.calendar.click(event);
    const panel = await this.calendar.panel();
    await expect(panel.getByRole('heading', { level: 1 })).toContainText(name);
    return panel;
  }

  async goTo(when: keyof OneSeries['clock']): Promise<void> {
    await this.clocks.goTo(this.series.clock[when]);
  }

  async keys(...keys: string[]): Promise<void> {
    for (const key of keys) await this.calendar.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.calendar.page.keyboard.type(text);
  }
}

const phase = (panel: Frame, name: string) => panel.getByRole('radio', { name, exact: true });
const agenda = (panel: Frame) => panel.getByRole('region', { name: 'Agenda', exact: true });
const since = (panel: Frame) => panel.getByRole('region', { name: 'Since last time' });
const line = (where: Locator, text: string) => where.getByRole('button', { name: text, exact: true });

/** One of the choices beside the line that adds, without a pointer. */
async function choose(life: Life, panel: Frame, name: string): Promise<void> {
  const radio = agenda(panel).getByRole('radio', { name, exact: true });
  await radio.focus();
  await life.keys('Space');
  await expect(radio).toBeChecked();
}

async function addTopicAs(life: Life, panel: Frame, text: string, choice?: string): Promise<void> {
  await pressKey(panel, 't');
  const field = panel.getByRole('textbox', { name: 'Add a topic' });
  await expect(field).toBeFocused();
  if (choice) await choose(life, panel, choice);
  await field.fill(text);
  await field.press('Enter');
  await expect(line(agenda(panel), text)).toBeVisible();
  if (choice) await choose(life, panel, choice === 'Private' ? 'Shared' : 'Me');
}

/** The first question that the drawer offers, put on the agenda. */
async function askFirst(life: Life, panel: Frame): Promise<string> {
  await pressKey(panel, 'q');
  const drawer = panel.getByRole('dialog', { name: 'Questions to ask' });
  const offered = drawer
    .getByRole('region', { name: /^First for/ })
    .getByRole('button')
    .first();
  const question = (await offered.locator('[dir=auto]').innerText()).trim();
  await offered.press('Enter');
  await expect(drawer.getByText('On the agenda now').first()).toBeVisible();
  await life.keys('Escape');
  await expect(drawer).toHaveCount(0);
  await expect(line(agenda(panel), question)).toBeVisible();
  return question;
}

/** Ticks a topic by keyboard and says what came of it. */
async function closeTopic(life: Life, panel: Frame, text: string, outcome: string): Promise<void> {
  const box = panel.getByRole('checkbox', { name: `Talked about ${text}` });
  await box.focus();
  await life.keys('Space');
  const field = panel.getByRole('textbox', { name: 'What came of it?' });
  await field.fill(outcome);
  await field.press('Enter');
  await expect(panel.getByRole('button', { name: outcome, exact: true })).toBeVisible();
}

/** Writes into both notes; a line of the shared one becomes an action item. */
async function writeNotes(life: Life, panel: Frame, shared: string, item: string): Promise<void> {
  await pressKey(panel, 'n');
  await expect(panel.locator('[contenteditable=true][aria-label="Shared notes"]')).toBeFocused();
  await life.type(shared);
  await life.keys('Enter');
  await life.type(`[] ${item} @me !next`);
  await life.keys('Enter');
  await expect(panel.getByText(/Now an action item/)).toBeVisible();
  await expect(panel.getByRole('checkbox', { name: `Done with ${item}` })).toBeVisible();
  await expect(saveState(panel, 'Shared notes')).toHaveAttribute('data-save-state', 'saved');
  await openNote(panel, 'Private notes');
  await life.type(`${SECRET} note`);
  await expect(saveState(panel, 'Private notes')).toHaveAttribute('data-save-state', 'saved');
}

/** Drafts feedback and plans it for next time. */
async function planFeedback(life: Life, panel: Frame, kind: string): Promise<void> {
  await pressKey(panel, 'f');
  const drawer = panel.getByRole('dialog', { name: 'Feedback' });
  await drawer.getByRole('radio', { name: kind, exact: true }).check({ force: true });
  await drawer.getByRole('textbox', { name: 'What you saw or heard' }).fill(`${SECRET} feedback`);
  await drawer.getByRole('button', { name: 'Keep as a draft' }).press('Enter');
  await drawer.getByRole('button', { name: 'Raise at the next 1:1' }).press('Enter');
  await expect(drawer.getByText('on the agenda', { exact: true })).toBeVisible();
  await life.keys('Escape');
  await expect(drawer).toHaveCount(0);
}

/** What is looked at is what is copied, and nothing private is in it. */
async function checkSheet(life: Life, panel: Frame, title: string, words: string[]): Promise<void> {
  const sheet = await openSheet(panel, title);
  for (const text of words) await expect(preview(sheet)).toContainText(text);
  await sheet.getByRole('button', { name: 'Copy', exact: true }).press('Enter');
  await expect(sheet.getByText('Copied.').first()).toBeVisible();
  const pasted = await clipboard(life.chromium, life.calendar.page);
  expect(pasted.seen).toBe(await shown(sheet));
  for (const text of [pasted.html, pasted.plain, await sheet.innerText()]) expect(text).not.toContain(SECRET);
  await life.keys('Escape');
  await expect(sheet).toHaveCount(0);
}

/** A word of the note is found, with the hit marked. */
async function find(life: Life, panel: Frame, word: string): Promise<void> {
  await pressKey(panel, '/');
  const drawer = panel.getByRole('dialog', { name: 'Search' });
  await expect(drawer.getByRole('searchbox')).toBeFocused();
  await life.type(word.toLowerCase());
  const found = drawer.getByRole('list', { name: 'What was found' });
  await expect(found.locator('mark').first()).toHaveText(word);
  await life.keys('ArrowDown');
  await expect(found.getByRole('link').first()).toBeFocused();
  await life.keys('Escape');
  await expect(drawer).toHaveCount(0);
}

test('a manager’s 1:1 in Google Calendar, from its preparation to the next one', async ({ chromium }) => {
  const life = await Life.begin(chromium, 'google', 'tomas', 'Tomás / Maya 1:1');
  const panel = await life.open(life.series.soon, 'Tomás Rivera');
  await panel.getByRole('combobox', { name: 'Relation' }).selectOption('report');
  await expect(phase(panel, 'Prepare')).toBeChecked();

  // Before.
  await pressKey(panel, 'p');
  const templates = panel.getByRole('dialog', { name: 'Templates' });
  await templates.locator('summary').filter({ hasText: 'Three parts' }).press('Enter');
  await templates.locator('details[open]').getByRole('button', { name: 'Use it' }).press('Enter');
  await expect(templates).toHaveCount(0);
  const question = await askFirst(life, panel);
  await addTopicAs(life, panel, 'Swap of the late shift', 'Tomás Rivera');
  await addTopicAs(life, panel, `${SECRET} topic`, 'Private');
  await checkSheet(life, panel, 'Share the agenda', [question, 'Swap of the late shift (from Tomás']);

  // During: the clock alone leads there.
  await life.goTo('during');
  await expect(phase(panel, 'Talk')).toBeChecked();
  const strip = panel.getByRole('region', { name: 'Time and talk' });
  await expect(strip).toContainText('27 min left');
  await pressKey(panel, 'm');
  await expect(strip.getByRole('button', { name: 'Me', exact: true, pressed: true })).toBeVisible();
  await pressKey(panel, 'l');
  await expect(strip.getByRole('button', { name: 'Tomás', exact: true, pressed: true })).toBeVisible();
  await closeTopic(life, panel, 'Swap of the late shift', 'Leila takes Thursday');
  await planFeedback(life, panel, 'Praise');
  await life.goTo('closing');
  await expect(strip).toContainText('4 minutes left: wrap up?');
  await writeNotes(life, panel, 'The greenhouse plan is ready.', 'Send the floor plan');

  // After: nothing moves while one writes, the way there is offered.
  await life.goTo('after');
  await expect(panel.getByText('Your 1:1 is over.')).toBeVisible();
  await expect(phase(panel, 'Talk')).toBeChecked();
  await pressKey(panel, 'r');
  await expect(phase(panel, 'Wrap up')).toBeChecked();
  await life.keys('4');
  await expect(panel.getByRole('button', { name: '4 Good', pressed: true })).toBeVisible();
  await panel.getByRole('button', { name: 'Growth', exact: true }).press('Enter');
  await expect(panel.getByRole('button', { name: 'Growth', exact: true, pressed: true })).toBeVisible();
  await expect(panel.getByText(/^It repeats\. /)).toBeVisible();
  await checkSheet(life, panel, 'Send the recap', ['Leila takes Thursday', 'greenhouse', 'Send the floor plan']);

  // Next time.
  const next = await life.open(life.series.inAWeek, 'Tomás Rivera');
  await expect(phase(next, 'Prepare')).toBeChecked();
  await expect(since(next).getByRole('checkbox', { name: 'Done with Send the floor plan' })).toBeVisible();
  await expect(since(next)).toContainText('You promised');
  await expect(since(next)).toContainText('What came of last time');
  await expect(since(next)).toContainText('Leila takes Thursday');
  await expect(line(since(next), question)).toBeVisible();
  await expect(next.getByRole('button', { name: `Praise: ${SECRET} feedback`, exact: true })).toBeVisible();
  const prepare = next.getByRole('region', { name: 'Before you meet' });
  await expect(prepare).toContainText('You have 1 open promise');
  await expect(prepare).toContainText('The greenhouse plan is ready.');
  await next.getByRole('checkbox', { name: 'Done with Send the floor plan' }).focus();
  await life.keys('Space');
  await expect(next.getByRole('checkbox', { name: 'Done with Send the floor plan' })).toBeChecked();
  await find(life, next, 'greenhouse');
});

test('an employee’s 1:1 in Outlook, from its preparation to the next one', async ({ chromium }) => {
  const life = await Life.begin(chromium, 'outlook', 'denise', '1:1 Denise / Maya');
  const settings = await chromium.openOwnPage('dashboard.html#/settings');
  await settings.getByRole('radio', { name: 'an employee' }).check({ force: true });
  const role = async () => (await askWorker<{ role: string }>(settings, 'view/settings')).role;
  await expect.poll(role).toBe('employee');
  await settings.close();
  const panel = await life.open(life.series.soon, 'Denise Carter');
  await panel.getByRole('combobox', { name: 'Relation' }).selectOption('manager');

  // Before: what was caught, and questions to oneself.
  await pressKey(panel, 'w');
  await panel.getByRole('textbox', { name: 'Keep something for Denise' }).fill('A ward asked for our plan');
  await life.keys('Enter');
  const prepare = panel.getByRole('region', { name: 'Before you meet' });
  await expect(prepare.getByText('A ward asked for our plan')).toBeVisible();
  await life.keys('Escape');
  await prepare.locator('summary').filter({ hasText: 'Questions to yourself' }).press('Enter');
  await expect(prepare.getByRole('textbox')).toHaveCount(3);
  await prepare.getByRole('textbox').nth(1).fill(`${SECRET} answer`);
  await panel.getByRole('button', { name: /^Start with/ }).press('Enter');
  await expect(panel.getByText(/^On the agenda: /)).toBeVisible();
  const question = await askFirst(life, panel);
  await addTopicAs(life, panel, 'Budget of the second site', 'Denise Carter');
  await addTopicAs(life, panel, `${SECRET} topic`, 'Private');
  await addTopicAs(life, panel, 'A day for the course');
  await checkSheet(life, panel, 'Share the agenda', [question, 'Budget of the second site', 'A day for the course']);

  await life.goTo('during');
  await expect(phase(panel, 'Talk')).toBeChecked();
  await expect(panel.getByRole('region', { name: 'Time and talk' })).toContainText('27 min left');
  await closeTopic(life, panel, 'A day for the course', 'Fridays in March are fine');
  await planFeedback(life, panel, 'To improve');
  await writeNotes(life, panel, 'The lighthouse office opens in May.', 'Ask the bank for figures');

  // The clock leads to the end as well, where nobody writes.
  await pressKey(panel, 'Shift');
  await life.goTo('after');
  await expect(phase(panel, 'Wrap up')).toBeChecked();
  await pressKey(panel, 'r');
  await life.keys('2');
  await expect(panel.getByRole('button', { name: '2 Thin', pressed: true })).toBeVisible();
  await panel.getByRole('button', { name: 'Roadblocks', exact: true }).press('Enter');
  await checkSheet(life, panel, 'Send the recap', ['Fridays in March are fine', 'lighthouse', 'Ask the bank']);

  const next = await life.open(life.series.inAWeek, 'Denise Carter');
  await expect(since(next).getByRole('checkbox', { name: 'Done with Ask the bank for figures' })).toBeVisible();
  await expect(since(next)).toContainText('Fridays in March are fine');
  for (const waiting of [question, 'Budget of the second site']) await expect(line(since(next), waiting)).toBeVisible();
  await expect(next.getByRole('button', { name: `Feedback: ${SECRET} feedback`, exact: true })).toBeVisible();
  const again = next.getByRole('region', { name: 'Before you meet' });
  await again.locator('summary').filter({ hasText: 'Questions to yourself' }).press('Enter');
  await expect(again).toContainText(`${SECRET} answer`);

  // A promise that isn't kept is dropped with its reason, by keyboard.
  await next.getByRole('button', { name: 'Drop: Ask the bank for figures' }).press('Enter');
  await next.getByRole('textbox', { name: 'Why is it dropped?' }).fill('The bank called us');
  await life.keys('Enter');
  await expect(next.getByText('dropped: The bank called us')).toBeVisible();
  await find(life, next, 'lighthouse');
});
