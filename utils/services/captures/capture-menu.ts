import { i18n } from '#i18n';
import { byNearness } from '@/utils/domain/agenda/person-summary';
import { type MenuItem, menuItems, personOfItem } from '@/utils/domain/preparation/menu-items';
import type { TableName } from '@/utils/domain/rows/tables';
import { ensureWords } from '@/utils/i18n/spare-words';
import { browser } from '@/utils/platform/browser';
import { coverIn } from '../data/settings';
import { loadCircle, realPeople } from '../people/circle';
import { summaryOf } from '../views/pair-history';
import type { WorkerContext } from '../worker-context';
import { keepSelection } from './keep-selection';
import { openPopup } from './open-popup';

/** Who stands in the menu follows from these. */
const CAUSES: ReadonlySet<TableName> = new Set(['person', 'pair', 'meeting', 'setting']);
/** A calendar page that is read writes many meetings in a row. */
const GATHER_MS = 500;

/**
 * Selected text on any page becomes something to talk about. Registered in the worker's first tick; the items
 * themselves stay with the browser, and are made anew when whoever should stand there changed.
 */
export function registerCaptureMenu(context: WorkerContext): void {
  // Browsers on phones have none.
  if (!browser.contextMenus) return;
  browser.contextMenus.onClicked.addListener((info, tab) => {
    const personId = personOfItem(info.menuItemId);
    if (personId === undefined) return;
    // Firefox lets a popup open only in the click itself.
    if (personId === null) void openPopup();
    void keepSelection(context, personId, info, tab?.incognito === true).catch(() => undefined);
  });
  const rebuild = menuBuilder(context);
  browser.runtime.onInstalled.addListener(rebuild);
  browser.runtime.onStartup.addListener(rebuild);
  let gathering: ReturnType<typeof setTimeout> | null = null;
  context.onChange((tables) => {
    if (gathering !== null || !tables.some((table) => CAUSES.has(table))) return;
    // What hides names can't wait.
    const wait = tables.includes('setting') ? 0 : GATHER_MS;
    gathering = setTimeout(() => {
      gathering = null;
      rebuild();
    }, wait);
  });
}

/** Makes the menu anew, one time after the other: two at once would find each other's items. */
function menuBuilder(context: WorkerContext): () => void {
  let running: Promise<void> = Promise.resolve();
  let shown = '';
  const build = async () => {
    const items = await wantedItems(context);
    const next = JSON.stringify(items);
    if (next === shown) return;
    await browser.contextMenus.removeAll();
    shown = '';
    await Promise.all(items.map(createItem));
    shown = next;
  };
  return () => {
    running = running.then(build).catch(() => undefined);
  };
}

async function wantedItems(context: WorkerContext): Promise<MenuItem[]> {
  await ensureWords().catch(() => undefined);
  const people = await context.database.read(async (unit) => {
    // A menu stands over any page, and others may be looking at it.
    if ((await coverIn(unit)) !== 'none') return [];
    const circle = await loadCircle(unit);
    const all = await Promise.all(realPeople(circle).map((person) => summaryOf(unit, circle, person)));
    return all.sort(byNearness);
  });
  return menuItems(people, {
    talkAbout: i18n.t('capture.menu.talkAbout'),
    keep: i18n.t('capture.menu.keep'),
    somebodyElse: i18n.t('capture.menu.somebodyElse'),
  });
}

/** Settles when the item is there; one that was there already stays as it is. */
function createItem({ id, parentId, title }: MenuItem): Promise<void> {
  return new Promise((done) => {
    const contexts: ['selection'] = ['selection'];
    const item = { id, title, contexts, ...(parentId === null ? {} : { parentId }) };
    browser.contextMenus.create(item, () => {
      // Read, so that the browser doesn't complain of an error nobody looked at.
      void browser.runtime.lastError;
      done();
    });
  });
}
