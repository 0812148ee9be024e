import { i18n } from '#i18n';
import { MINUTE_MS } from '@/utils/domain/time/lengths';
import { instantToDate } from '@/utils/domain/time/zone';
import { nudgeWords } from '@/utils/i18n/nudge-words';
import { ensureWords } from '@/utils/i18n/spare-words';
import { browser } from '@/utils/platform/browser';
import type { WorkerContext } from '../worker-context';

/** No nudge has this name: a click on it answers nothing. */
const TRIAL = 'trial';
const LEAD = 10 * MINUTE_MS;

/** Shows what a nudge looks like, so that a system that holds notifications back is found out before it matters. */
export async function tryNudge(context: WorkerContext): Promise<boolean> {
  await ensureWords().catch(() => undefined);
  const start = context.now() + LEAD;
  const personName = i18n.t('settings.nudges.sample');
  const meeting = { personName, start, date: null, movedFrom: null, stateBy: 'unknown' as const, waiting: 2 };
  const words = nudgeWords({ kind: 'before', meeting }, instantToDate(context.now(), context.zone()), false);
  const iconUrl = browser.runtime.getURL('/icon/128.png');
  return browser.notifications.create(TRIAL, { type: 'basic', iconUrl, ...words }).then(
    () => isAllowed(),
    () => false,
  );
}

/** Firefox has no way to ask. */
async function isAllowed(): Promise<boolean> {
  const notifications = browser.notifications as { getPermissionLevel?: () => Promise<string> };
  try {
    return (await notifications.getPermissionLevel?.()) !== 'denied';
  } catch {
    return true;
  }
}
