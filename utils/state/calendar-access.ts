import { requestCalendarAccess } from '@/utils/messaging/calendar-access';

/** Asks for the calendars again, straight from a click. What comes of it shows by itself. */
export function allowCalendars(): void {
  void requestCalendarAccess().catch(() => undefined);
}
