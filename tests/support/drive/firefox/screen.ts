import type { ElementHandle, Frame, Page } from 'puppeteer-core';

/** A page or a panel's frame, as a person meets it: by roles, names and words. */
export type Screen = Page | Frame;

/** Milliseconds: far above what anything takes on a busy machine. */
const PATIENCE = 10_000;

/** The element of a role and an exact name, waited for until it is in sight. */
export async function byRole(screen: Screen, role: string, name: string): Promise<ElementHandle<HTMLElement>> {
  const found = await screen.waitForSelector(`aria/${name}[role="${role}"]`, { visible: true, timeout: PATIENCE });
  return found as ElementHandle<HTMLElement>;
}

export async function press(screen: Screen, role: string, name: string): Promise<void> {
  await (await byRole(screen, role, name)).click();
}

/** Types a line into a field, and Enter. Gives the field back. */
export async function addLine(screen: Screen, field: string, text: string): Promise<ElementHandle<HTMLElement>> {
  const found = await byRole(screen, 'textbox', field);
  await found.type(text);
  await found.press('Enter');
  return found;
}

/** True for a checkbox that is ticked. */
export async function isTicked(screen: Screen, name: string): Promise<boolean> {
  const box = await screen.$(`aria/${name}[role="checkbox"]`);
  return box ? box.evaluate((node) => (node as HTMLInputElement).checked) : false;
}

/** What can be read on the screen. */
export async function words(screen: Screen): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: what is hidden can't be read.
  return screen.evaluate(() => document.body.innerText);
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
