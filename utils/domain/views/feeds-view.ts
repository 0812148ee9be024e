import type { Instant, Site } from '../calendar/calendar-event';
import type { FeedErrorCode } from '../feeds/feed-error';
import type { FeedReport } from '../feeds/feed-report';
import type { FeedRow } from '../rows/feed';
import type { Id } from '../rows/row';

/** Why a feed can't be read, without anything of its address but a host that the user is to be asked about. */
export interface FeedTrouble {
  code: FeedErrorCode;
  /** The host that it leads to, where the browser tells it (`other-host`). */
  host: string | null;
}

export interface FeedEntry {
  id: Id;
  kind: FeedRow['kind'];
  name: string;
  site: Site;
  /** Null for a file. Never more of the address than this. */
  host: string | null;
  /** What the browser is asked for, so that the host may be read; null for a file. */
  pattern: string | null;
  lastReadAt: Instant | null;
  /** Null for a file, which is read once. */
  nextAt: Instant | null;
  trouble: FeedTrouble | null;
  /** It has told nothing for more than a day. */
  silent: boolean;
  /** One-on-ones that came of it, or that it speaks of, too. */
  oneOnOnes: number;
}

export interface FeedsView {
  feeds: FeedEntry[];
  /** The user's own addresses, as far as they are known. */
  ownEmails: readonly string[];
  /** Where the user works, for feeds that don't tell. */
  usualSite: Site;
}

/** A feed that is silent for more than a day: the popup says so. */
export interface SilentFeed {
  name: string;
  /** When it last answered well; null: never. */
  since: Instant | null;
}

/** What was looked at before it is kept. */
export interface FeedFound {
  report: FeedReport;
  /** Null where neither address nor file tell. */
  site: Site | null;
  /** The address tells whose calendar it is. */
  knowsAccount: boolean;
  /** It is followed already, under this name. */
  followedAs: string | null;
}

export type FeedLook = { found: FeedFound; trouble: null } | { found: null; trouble: FeedTrouble };
