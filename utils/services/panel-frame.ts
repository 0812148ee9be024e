import type { PanelPlacement } from '@/utils/messaging/calendar-protocol';
import { pageMessenger } from '@/utils/messaging/page-messenger';
import { CALENDAR_PATTERNS } from '@/utils/platform/calendar-access';
import { openTabs } from '@/utils/platform/tabs';
import { patchSettings } from './data/settings';
import type { WorkerContext } from './worker-context';

/** Takes the panel's frame down in the tab that asks. */
export async function closePanel(tabId: number | null): Promise<void> {
  if (tabId === null) return;
  await pageMessenger.sendMessage('page/panel', { panel: 'close' }, { tabId, frameId: 0 }).catch(() => undefined);
}

/** Puts the frame left or right in every open calendar, and remembers it. */
export async function placePanel(
  context: WorkerContext,
  placement: PanelPlacement,
  tabId: number | null,
): Promise<void> {
  await patchSettings(context, { panelSide: placement.side, panelWidth: placement.width });
  const open = await openTabs(Object.values(CALENDAR_PATTERNS).flat());
  const tabs = new Set([...open.map((tab) => tab.id), ...(tabId === null ? [] : [tabId])]);
  for (const id of tabs) {
    pageMessenger.sendMessage('page/place', placement, { tabId: id, frameId: 0 }).catch(() => undefined);
  }
}
