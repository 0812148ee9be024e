import { expect, type Frame } from '@playwright/test';
import { type CalendarPage, press } from './calendar-page';
import { oneOnOnesThisWeek, othersOf } from './pick-event';

/** What a person does in the panel, for tests that are about something else. */

/** Clicks the first one-on-one of the week; its panel, and with whom it is. */
export async function openAgenda(calendar: CalendarPage): Promise<{ panel: Frame; name: string }> {
  const [event] = oneOnOnesThisWeek(await calendar.events(), calendar.config);
  await calendar.click(event!);
  const panel = await calendar.panel();
  const name = othersOf(event!, calendar.config)[0]!.name;
  await expect(panel.getByRole('heading', { level: 1 })).toContainText(name);
  return { panel, name };
}

export async function addTopic(panel: Frame, text: string): Promise<void> {
  await addLine(panel, 'Add a topic', text);
}

export async function addItem(panel: Frame, text: string): Promise<void> {
  await addLine(panel, 'Add an action item', text);
}

async function addLine(panel: Frame, field: string, text: string): Promise<void> {
  const line = panel.getByRole('textbox', { name: field });
  await line.fill(text);
  await line.press('Enter');
  await expect(line).toHaveValue('');
}

/** Opens the editor of a zone and leaves the caret at its end. */
export async function openNote(panel: Frame, zone: 'Shared notes' | 'Private notes'): Promise<void> {
  // The panel may step aside for the calendar's popup just then: the press is tried again.
  await expect(async () => {
    await press(panel.getByRole('textbox', { name: zone }));
    await expect(panel.locator(`[contenteditable=true][aria-label="${zone}"]`)).toBeFocused({ timeout: 2_000 });
  }).toPass();
}

/** Types into a zone and waits until the panel says that it is saved. */
export async function writeNote(panel: Frame, zone: 'Shared notes' | 'Private notes', text: string): Promise<void> {
  await openNote(panel, zone);
  await panel.page().keyboard.type(text);
  await expect(saveState(panel, zone)).toHaveAttribute('data-save-state', 'saved');
}

/** Where a zone of notes says whether it is saved. */
export function saveState(panel: Frame, zone: 'Shared notes' | 'Private notes') {
  return panel.locator('[data-save-state]').nth(zone === 'Shared notes' ? 0 : 1);
}
