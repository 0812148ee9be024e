import type { Handlers } from '@/utils/messaging/gate';
import type { OwnPagesProtocol } from '@/utils/messaging/own-pages-protocol';
import type { OwnPageSender } from '@/utils/messaging/sender';

/** Everything that own pages may ask, answered. */
export type OwnHandlers = Handlers<OwnPagesProtocol, OwnPageSender>;
