import { defineExtensionMessaging } from '@webext-core/messaging';
import type { CalendarProtocol } from './calendar-protocol';

/** Content script → worker. Imports nothing heavy: it is part of every calendar page. */
export const calendarMessenger = defineExtensionMessaging<CalendarProtocol>();
