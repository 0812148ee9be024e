import type { Site } from '@/utils/domain/calendar/calendar-event';
import { requestCalendarAccess, requestHostAccess, requestSiteAccess } from '@/utils/messaging/calendar-access';

/** Asks for the calendars again, straight from a click. What comes of it shows by itself. */
export function allowCalendars(): void {
  void requestCalendarAccess().catch(() => undefined);
}

/** Asks for one calendar's hosts, straight from a click. A browser that won't even ask has refused. */
export function allowCalendar(site: Site): Promise<boolean> {
  return requestSiteAccess(site).catch(() => false);
}

/** Asks for one host, straight from a click. A browser that won't even ask has refused. */
export function allowHost(pattern: string): Promise<boolean> {
  return requestHostAccess(pattern).catch(() => false);
}
