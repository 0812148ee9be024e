import { resolve } from 'node:path';
import { defineConfig } from 'wxt';

/** The calendars Halfhour can stand beside. Outlook moves between four addresses that serve the same client. */
export const CALENDAR_MATCHES = {
  google: ['https://calendar.google.com/*'],
  outlook: [
    'https://outlook.office.com/*',
    'https://outlook.office365.com/*',
    'https://outlook.live.com/*',
    'https://outlook.cloud.microsoft/*',
  ],
};

/** What Rolldown tells of a module while it decides into which file it goes. */
interface ModuleGraph {
  getModuleInfo(id: string): { importedIds: readonly string[] } | null;
}

/** A module with all that it imports at once, and what those import. */
function reachable(from: string, graph: ModuleGraph): Set<string> {
  const found = new Set([from]);
  for (const id of found) for (const next of graph.getModuleInfo(id)?.importedIds ?? []) found.add(next);
  return found;
}

const calendarHosts = [...CALENDAR_MATCHES.google, ...CALENDAR_MATCHES.outlook];

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/webextension-polyfill'],
  i18n: { localesDir: resolve(import.meta.dirname, 'utils/i18n/locales') },
  targetBrowsers: ['chrome', 'firefox', 'edge'],
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'notifications', 'contextMenus', 'scripting'],
    host_permissions: calendarHosts,
    // Nothing is asked for before somebody pastes a calendar's address; then for the one host that stands in it.
    optional_host_permissions: ['https://*/*'],
    action: { default_title: '__MSG_extName__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+O' } },
      'open-panel': { suggested_key: { default: 'Alt+Shift+H' }, description: '__MSG_extShortcut__' },
      capture: { suggested_key: { default: 'Alt+Shift+W' }, description: '__MSG_extShortcutCapture__' },
      hide: { suggested_key: { default: 'Alt+Shift+P' }, description: '__MSG_extShortcutHide__' },
    },
    web_accessible_resources: [
      {
        resources: ['panel.html'],
        matches: calendarHosts,
        // The page must neither find nor recognise the panel. Firefox has no such key: its ids are random per install.
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'halfhour@halfhour.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '123' }),
  }),
  hooks: {
    // Every file of an extension's page costs milliseconds before it is drawn, and so does every line that it doesn't
    // need. So there is one file of what the popup needs, one of what the panel's first picture needs beside it, and one
    // of what comes later.
    'vite:build:extendConfig': (entrypoints, { build }) => {
      const page = (name: string) => entrypoints.find((one) => one.name === name)?.inputPath;
      const [popup, panel] = [page('popup'), page('panel')];
      if (!popup || !panel) return;
      const needed = new Map<string, Set<string>>();
      const needs = (from: string, id: string, graph: ModuleGraph) => {
        if (!needed.has(from)) needed.set(from, reachable(from, graph));
        return needed.get(from)!.has(id);
      };
      const name = (id: string, graph: ModuleGraph) =>
        needs(popup, id, graph) ? 'shared' : needs(panel, id, graph) ? 'panel-shared' : 'later';
      Object.assign(build!.rolldownOptions!.output!, {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [{ name, debugName: 'shared', minShareCount: 2 }],
        },
      });
    },
  },
  vite: () => ({
    resolve: {
      // WXT's own context tells every page the extension's id; ours says nothing. See the file.
      alias: {
        'wxt/utils/content-script-context': resolve(import.meta.dirname, 'utils/platform/content-script-context.ts'),
      },
    },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { modulePreload: { polyfill: false } },
  }),
});
