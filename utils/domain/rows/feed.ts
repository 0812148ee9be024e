import type { Instant, Site } from '../calendar/calendar-event';
import type { FeedErrorCode } from '../feeds/feed-error';
import type { Row } from './row';

/**
 * A calendar's secret address that is read now and then. Scope `local`, always: the address opens the calendar to
 * whoever has it, so it is in no backup, export, log, error or message to another device.
 */
export interface FeedRow extends Row {
  /** A file was given once and is read no more: it has no address. */
  kind: 'address' | 'file';
  /** Empty for a file. */
  address: string;
  /** What the user calls it. */
  name: string;
  /** Whose ids its events have; where neither address nor file tell, the calendar that the user works in. */
  site: Site;
  /** The account whose calendar it is, where address or user tell. */
  account: string | null;
  /** Another host that the address may lead to; null until the user allowed one. */
  allowedHost: string | null;
  /** The host that the last reading was led to, for the user to allow; null where it wasn't, or can't be told. */
  leadsTo: string | null;
  /** What the server sent with the last body, to ask for news only. */
  etag: string | null;
  lastModified: string | null;
  /** Hash of the last body: servers without an ETag send the same again. */
  bodyHash: string | null;
  /** When the server last answered well; null before. */
  lastReadAt: Instant | null;
  /** When a body was last worked out: the window goes on while a body may stay the same. */
  bodyAt: Instant | null;
  nextAt: Instant;
  /** In a row; 0 after a success. */
  failures: number;
  lastError: FeedErrorCode | null;
}
