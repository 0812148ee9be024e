import type { Page } from '@playwright/test';
import { type OtherSide, whileAway } from '../../stand-ins/shared/other-side';
import type { Scope, StandInConfig, StandInEvent } from '../../stand-ins/shared/stand-in';
import type { CalendarPage } from './calendar-page';
import { later, type Story } from './fates';
import type { Site } from './places';

type Hand = (page: Page, event: StandInEvent) => Promise<void>;
type Doing = Story['change'];

/** What a user does with an event whose popup is open, on the site's own buttons and forms. */
const MINE: Record<Site, Record<Doing, Hand>> = {
  google: {
    cancel: async (page) => {
      await page.locator('#xDetDlgDelBu').click();
      await answerScope(page, 'this');
      const farewell = page.getByRole('dialog', { name: /cancellation emails/ });
      await farewell.getByRole('textbox').fill('Something came up, sorry.');
      await farewell.getByRole('button', { name: 'Send', exact: true }).click();
    },
    decline: (page) => page.locator('#xRsvpNoBu').click(),
    move: (page, event) => googleForm(page, event, 'this'),
    delete: async (page) => {
      await page.locator('#xDetDlgDelBu').click();
      await answerScope(page, 'following');
    },
    split: (page, event) => googleForm(page, event, 'following'),
  },
  outlook: {
    cancel: async (page) => {
      await peekButton(page, 'Cancel');
      const question = page.getByRole('alertdialog');
      await question.getByRole('textbox').fill('Something came up, sorry.');
      await question.getByRole('button', { name: 'This event' }).click();
    },
    decline: (page) => peekButton(page, 'Decline'),
    move: (page, event) => outlookForm(page, event, 'This event'),
    delete: async (page) => {
      await peekButton(page, 'View event');
      await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
      await page.getByRole('alertdialog').getByRole('button', { name: 'This and all following events' }).click();
    },
    split: (page, event) => outlookForm(page, event, 'This and all following events'),
  },
};

export async function iChange(calendar: CalendarPage, { change, event }: Story): Promise<void> {
  await MINE[calendar.site][change](calendar.page, event);
}

async function answerScope(page: Page, scope: Scope): Promise<void> {
  await page.locator(`[role="radiogroup"] input[value="${scope}"]`).check();
  await page.locator('[data-mdc-dialog-action="ok"]').click();
}

async function googleForm(page: Page, { start }: StandInEvent, scope: Scope): Promise<void> {
  await page.locator('#xDetDlg [jsname="DyVDA"]').click();
  await page.locator('#xStTiIn').fill(later(start).slice(11));
  await page.locator('#xStTiIn').blur();
  await page.locator('#xSaveBu').click();
  await answerScope(page, scope);
}

function peekButton(page: Page, name: string): Promise<void> {
  return page.locator('[data-app-section="CalendarItemPeek"]').getByRole('button', { name, exact: true }).click();
}

async function outlookForm(page: Page, { start, end }: StandInEvent, scope: string): Promise<void> {
  await peekButton(page, 'Edit');
  const form = page.getByRole('dialog');
  await form.locator('input[type=time][aria-label="Starts"]').fill(later(start).slice(11));
  await form.locator('input[type=time][aria-label="Ends"]').fill(later(end).slice(11));
  // By the keyboard: a panel of this width covers one edge or the other of a form in the middle of the window.
  await form.getByRole('button', { name: 'Send', exact: true }).press('Enter');
  await page.getByRole('alertdialog').getByRole('button', { name: scope, exact: true }).click();
}

/** What happens without a click on the page, as a call of a stand-in's controls. */
type Deed = { [K in keyof OtherSide]: [name: K, ...args: Parameters<OtherSide[K]>] }[keyof OtherSide];

/** The other side's doing, or one's own on another device: there an organizer's copy goes with the cancellation. */
export function deedOf({ change, by, event }: Story, { user }: StandInConfig): Deed {
  const other = event.guests.find((guest) => guest.email !== user.email)!;
  if (change === 'cancel') return [by === 'me' ? 'remove' : 'cancelByOrganizer', event.id, 'this'];
  if (change === 'decline') return ['respond', event.id, by === 'me' ? user.email : other.email, 'declined'];
  if (change === 'delete') return ['remove', event.id, by === 'me' ? 'following' : 'all'];
  const scope = change === 'split' ? 'following' : 'this';
  return ['moveByOrganizer', event.id, later(event.start), later(event.end), scope];
}

/** Runs in the page. */
export function enact([name, ...args]: Deed): void {
  (window.standIn[name] as (...all: unknown[]) => void)(...args);
}

/** The same for several, between two visits. */
export function changedMeanwhile(config: StandInConfig, stories: readonly Story[]): StandInConfig {
  return whileAway(config, (side) => {
    for (const story of stories) {
      const [name, ...args] = deedOf(story, config);
      (side[name] as (...all: unknown[]) => void)(...args);
    }
  });
}
