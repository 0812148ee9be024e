import { pageMessenger } from '@/utils/messaging/page-messenger';
import { CALENDAR_PATTERNS } from '@/utils/platform/calendar-access';
import { openTabs } from '@/utils/platform/tabs';
import { readSettings } from './data/settings';
import type { WorkerContext } from './worker-context';

/** Takes the panel's frame down in the tab that asks. */
export async function closePanel(tabId: number | null): Promise<void> {
  if (tabId === null) return;
  await pageMessenger.sendMessage('page/panel', { panel: 'close' }, { tabId, frameId: 0 }).catch(() => undefined);
}

/** To the other side, in the tab that asks; its page reports where it stands then. */
export async function swapPanel(tabId: number | null): Promise<void> {
  if (tabId === null) return;
  await pageMessenger.sendMessage('page/panel', { panel: 'swap' }, { tabId, frameId: 0 }).catch(() => undefined);
}

/** Puts the frame of every open calendar where the user wants it. */
export async function placePanels(context: WorkerContext): Promise<void> {
  const { panelSide: side, panelWidth: width } = await readSettings(context);
  for (const { id } of await openTabs(Object.values(CALENDAR_PATTERNS).flat())) {
    pageMessenger.sendMessage('page/place', { side, width }, { tabId: id, frameId: 0 }).catch(() => undefined);
  }
}
