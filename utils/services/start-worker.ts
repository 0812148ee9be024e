import { Gate } from '@/utils/messaging/gate';
import { browser } from '@/utils/platform/browser';
import { registerBadge } from './badge';
import { calendarHandlers } from './calendar/calendar-handlers';
import { registerCaptureMenu } from './captures/capture-menu';
import { injectContentScripts } from './injection';
import { keepHouse } from './keep-house';
import { ownPageHandlers } from './own-page-handlers';
import type { RepairHandlers } from './repair/repair-handlers';
import { registerShortcuts } from './shortcuts';
import { showWelcome } from './welcome';
import { createContext, type WorkerContext } from './worker-context';

/** What other rooms add to the worker; each registers its listeners when it is called, in the first tick. */
export interface WorkerParts {
  repair(context: WorkerContext): RepairHandlers;
  nudges(context: WorkerContext): void;
}

const HEARTBEAT = 'heartbeat';
const HEARTBEAT_MINUTES = 60;

/**
 * Starts the worker: every listener is registered before this returns, because the browser delivers the event that
 * woke the worker right after. Nothing is awaited here.
 */
export function startWorker(parts: WorkerParts): WorkerContext {
  const context = createContext();
  const gate = new Gate({
    calendar: calendarHandlers(context),
    ownPages: { ...ownPageHandlers(context), ...parts.repair(context) },
  });
  gate.open();
  registerBadge(context);
  parts.nudges(context);
  registerShortcuts(context);
  registerCaptureMenu(context);
  browser.runtime.onInstalled.addListener((details) => {
    const { reason } = details;
    // After an update of the browser itself the tabs were loaded anew, with their scripts.
    void wake(context, { inject: reason === 'install' || reason === 'update' });
    // Firefox says of an add-on that is only lent to it for this session that it was installed, each time.
    const isLent = 'temporary' in details && details.temporary === true;
    if (reason === 'install' && !isLent) void showWelcome(context).catch(() => undefined);
  });
  browser.runtime.onStartup.addListener(() => void wake(context, { inject: false }));
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === HEARTBEAT) void keepHouse(context).catch(() => undefined);
  });
  browser.tabs.onRemoved.addListener((tabId) => void context.tabs.forget(tabId).catch(() => undefined));
  // Own pages show whether the calendars may be read; the browser says when that changes.
  const accessChanged = () => context.announce(['health']);
  browser.permissions.onRemoved.addListener(accessChanged);
  browser.permissions.onAdded.addListener(accessChanged);
  return context;
}

async function wake(context: WorkerContext, { inject }: { inject: boolean }): Promise<void> {
  await ensureHeartbeat();
  if (inject) await injectContentScripts();
  await keepHouse(context).catch(() => undefined);
}

/** Asked for before it is made: making it anew would begin its hour again with every start. */
async function ensureHeartbeat(): Promise<void> {
  const known = await browser.alarms.get(HEARTBEAT);
  if (!known) await browser.alarms.create(HEARTBEAT, { periodInMinutes: HEARTBEAT_MINUTES });
}
