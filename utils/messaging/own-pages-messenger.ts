import { defineExtensionMessaging } from '@webext-core/messaging';
import type { ChangeFeed, OwnPagesProtocol } from './own-pages-protocol';

/** Panel, popup and dashboard ↔ worker. Pages use utils/messaging/own-pages-client.ts, which outlives the worker. */
export const ownPagesMessenger = defineExtensionMessaging<OwnPagesProtocol>();

/** Worker → own pages. */
export const feedMessenger = defineExtensionMessaging<ChangeFeed>();
