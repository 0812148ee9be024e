import type { Site } from '@/utils/domain/calendar/calendar-event';
import { browser } from '@/utils/platform/browser';

/**
 * After an install or update the open calendar tabs have no content script, or one whose worker is gone. The manifest
 * says which script belongs to which address, so nothing is listed twice. A tab that can't be reached is reloaded by
 * its user sooner or later.
 */
export async function injectContentScripts(): Promise<void> {
  for (const script of browser.runtime.getManifest().content_scripts ?? []) {
    const [files, matches] = [script.js ?? [], script.matches ?? []];
    if (files.length === 0) continue;
    for (const tab of await browser.tabs.query({ url: [...matches] }).catch(() => [])) {
      if (tab.id === undefined || tab.discarded) continue;
      await browser.scripting
        .executeScript({ target: { tabId: tab.id }, files: [...files] as never })
        .catch(() => undefined);
    }
  }
}

/** Runs the script of the panel's frame beside the content script that asked for it. */
export function insertPanelFrame(tabId: number): Promise<void> {
  return insert(tabId, '/panel-frame.js');
}

/** Runs the script that knows what a click on this site means. */
export function insertPicker(tabId: number, site: Site): Promise<void> {
  return insert(tabId, site === 'google' ? '/google-picker.js' : '/outlook-picker.js');
}

async function insert(tabId: number, file: `/${string}.js`): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [file] as never });
}
