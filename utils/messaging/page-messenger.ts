import { defineExtensionMessaging } from '@webext-core/messaging';
import type { PageProtocol } from './calendar-protocol';

/** Worker → content script of one tab. Pass the tab as `{ tabId, frameId: 0 }`: the frames of a page are not asked. */
export const pageMessenger = defineExtensionMessaging<PageProtocol>();
