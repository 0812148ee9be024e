import type { PanelFrame } from '@/utils/messaging/change-feed';
import type { OwnPageSender } from '@/utils/messaging/sender';
import type { TabMemory } from '@/utils/platform/tab-memory';

/** Only Firefox needs to be told where its panels are (utils/messaging/change-feed.ts). */
const needed = import.meta.env.BROWSER === 'firefox';

/** Keeps the frame of a panel that asks: a reloaded calendar has another one. */
export async function rememberPanel(tabs: TabMemory, { tabId, frameId }: OwnPageSender): Promise<void> {
  if (!needed || tabId === null || !frameId) return;
  const { panelFrame } = await tabs.get(tabId);
  if (panelFrame !== frameId) await tabs.set(tabId, { panelFrame: frameId });
}

/** The panels of all tabs; a frame that is gone by now does no harm. */
export async function panelFrames(tabs: TabMemory): Promise<PanelFrame[]> {
  if (!needed) return [];
  const all = await tabs.all();
  return all.flatMap(({ tabId, state }) => (state.panelFrame === null ? [] : [{ tabId, frameId: state.panelFrame }]));
}
