import type { CalendarChoice } from '@/utils/domain/settings/settings';
import { newTab, openTabs, showTab } from '@/utils/platform/tabs';
import type { WorkerContext } from '../worker-context';

type Shown = Exclude<CalendarChoice, 'file'>;

/** Where each calendar may stand open, and the address of its week for the first account that is signed in. */
const DOORS: Record<Shown, { at: string[]; address: string }> = {
  google: {
    at: ['https://calendar.google.com/*'],
    address: 'https://calendar.google.com/calendar/u/0/r/week',
  },
  'outlook-work': {
    at: ['https://outlook.office.com/*', 'https://outlook.office365.com/*', 'https://outlook.cloud.microsoft/*'],
    address: 'https://outlook.office.com/calendar/view/week',
  },
  'outlook-home': {
    at: ['https://outlook.live.com/*'],
    address: 'https://outlook.live.com/calendar/0/view/week',
  },
};

/** Shows a calendar: the tab in which it is open, best one that Halfhour heard of, or else the tab that asked goes there. */
export async function showCalendar(context: WorkerContext, calendar: Shown, askedIn: number | null): Promise<void> {
  const { at, address } = DOORS[calendar];
  const tabs = (await openTabs(at).catch(() => [])).filter(({ url }) => isCalendar(url));
  const heard = new Set((await context.tabs.all()).map(({ tabId }) => tabId));
  const open = tabs.find(({ id }) => heard.has(id)) ?? tabs[0];
  if (open) await showTab(open.id);
  else if (askedIn === null) await newTab(address);
  else await showTab(askedIn, address);
}

/** Outlook's mail lives at the same host. */
function isCalendar(url: string): boolean {
  return url.includes('/calendar');
}
