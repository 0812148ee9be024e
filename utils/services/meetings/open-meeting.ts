import type { CalendarDate, Site } from '@/utils/domain/calendar/calendar-event';
import { HalfhourError } from '@/utils/domain/errors';
import type { MeetingRow } from '@/utils/domain/rows/meeting';
import type { Id } from '@/utils/domain/rows/row';
import { instantToDate } from '@/utils/domain/time/zone';
import { pageMessenger } from '@/utils/messaging/page-messenger';
import { CALENDAR_PATTERNS } from '@/utils/platform/calendar-access';
import { newTab, openTabs, showTab } from '@/utils/platform/tabs';
import type { WorkerContext } from '../worker-context';
import { dayAddress, lastPlace, usualSite } from './calendar-place';

/** How often and how long a new calendar page is asked whether it is ready for the panel. */
const KNOCKS = 40;
const KNOCK_EVERY = 250;

/**
 * Opens a meeting's agenda: in the calendar tab that is open, or in a new one at the meeting's day. The panel asks
 * which meeting its tab shows, so the tab is told first. `repair`: with "ask for a new time" unfolded.
 */
export async function openMeeting(context: WorkerContext, meetingId: Id, { repair = false } = {}): Promise<void> {
  const { meeting, sighting } = await context.database.read(async (unit) => {
    const found = await unit.get('meeting', meetingId);
    const sightings = found ? await unit.where('sighting', 'meeting', meetingId) : [];
    // The calendar's page knows its own ids best.
    return { meeting: found, sighting: sightings.find(({ feedId }) => feedId === null) ?? sightings[0] };
  });
  if (!meeting) throw new HalfhourError('not-found');
  const site = meeting.site ?? (await usualSite(context));
  const tabId = await calendarTab(context, site, dayOf(meeting, context));
  if (tabId === null) throw new HalfhourError('no-calendar-tab');
  await context.tabs.set(tabId, { selected: sighting?.id ?? meeting.id, site, repair: repair ? meeting.id : null });
  context.announce(['meeting']);
  await knock(tabId);
}

function dayOf(meeting: MeetingRow, context: WorkerContext): CalendarDate {
  return meeting.date ?? instantToDate(meeting.start ?? context.now(), meeting.timeZone ?? context.zone());
}

/** An open tab of that calendar stays at the day it shows: the panel needs no more than the page. */
async function calendarTab(context: WorkerContext, site: Site, day: CalendarDate): Promise<number | null> {
  const place = await lastPlace(context, site);
  const tabs = await openTabs(CALENDAR_PATTERNS[site]);
  const heard = new Set(
    (await context.tabs.all()).filter(({ state }) => state.site === site).map(({ tabId }) => tabId),
  );
  const fits = tabs.filter((tab) => heard.has(tab.id) || tab.url.startsWith(place.origin));
  const tab = fits.find((one) => one.active) ?? fits.find((one) => heard.has(one.id)) ?? fits[0];
  if (!tab) return newTab(dayAddress(site, place, day));
  await showTab(tab.id);
  return tab.id;
}

/** A new page needs a moment before its content script listens; one that never does shows its calendar all the same. */
async function knock(tabId: number): Promise<void> {
  for (let i = 0; i < KNOCKS; i++) {
    try {
      await pageMessenger.sendMessage('page/panel', { panel: 'open' }, { tabId, frameId: 0 });
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, KNOCK_EVERY));
    }
  }
}
