import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { PATIENCE } from './wait-for';

/** A page or a panel's frame, as a person meets it: by roles, names and words. */
export type Screen = Page | Frame;

const ELEMENTS = {
  button: 'button, [role=button]',
  checkbox: 'input[type=checkbox], [role=checkbox]',
  link: 'a[href]',
  textbox: 'input:not([type=checkbox], [type=radio], [type=file]), textarea, [role=textbox]',
};

type Role = keyof typeof ELEMENTS;

/**
 * Runs in the page: the first of these elements that is in sight and bears the name. Firefox could be asked for its
 * accessibility tree instead, which takes half a second each time; that names are right is for axe to say.
 */
function find(selector: string, name: string): Element | undefined {
  const text = (element: Element | null) => element?.textContent?.trim() ?? '';
  const nameOf = (element: Element): string => {
    const label = element.getAttribute('aria-label');
    const by = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const labels = [...((element as HTMLInputElement).labels ?? [])];
    return label ?? (by.map((id) => text(document.getElementById(id))).join(' ') || text(labels[0] ?? element));
  };
  const visible = { visibilityProperty: true };
  return [...document.querySelectorAll(selector)].find((one) => nameOf(one) === name && one.checkVisibility(visible));
}

/** The element of a role and an exact name, waited for. */
export async function byRole(screen: Screen, role: Role, name: string): Promise<ElementHandle<HTMLElement>> {
  const found = await screen
    .waitForFunction(find, { timeout: PATIENCE, polling: 50 }, ELEMENTS[role], name)
    .catch(async () => {
      throw new Error(`The ${role} “${name}” never came. There was:\n${await words(screen)}`);
    });
  return found as ElementHandle<HTMLElement>;
}

export async function press(screen: Screen, role: Role, name: string): Promise<void> {
  await (await byRole(screen, role, name)).click();
}

/** Types a line into a field, and Enter. Gives the field back. */
export async function addLine(screen: Screen, field: string, text: string): Promise<ElementHandle<HTMLElement>> {
  const found = await byRole(screen, 'textbox', field);
  // Only a person's click brings the focus into a frame.
  await found.click();
  await found.type(text);
  await found.press('Enter');
  return found;
}

/** True for a checkbox that is ticked. */
export async function isTicked(screen: Screen, name: string): Promise<boolean> {
  const box = await byRole(screen, 'checkbox', name);
  return box.evaluate((node) => (node as HTMLInputElement).checked);
}

/** What can be read on the screen. */
export async function words(screen: Screen): Promise<string> {
  // What is hidden can't be read, so not textContent.
  // A frame that only begins to load has no body yet.
  return screen.evaluate(() => document.body?.innerText ?? '');
}

/** Waits until the words can be read. */
export async function sees(screen: Screen, text: string): Promise<void> {
  const started = Date.now();
  let last = await words(screen);
  while (!last.includes(text)) {
    if (Date.now() - started > PATIENCE) throw new Error(`“${text}” never came. There was:\n${last}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
    last = await words(screen);
  }
}

/** Waits until a note says of itself that it is saved; the panel's own sign speaks for topics and items as well. */
export async function seesNoteSaved(screen: Screen): Promise<void> {
  await screen.waitForSelector('[data-save-state="saved"]', { timeout: PATIENCE });
}
