import type { Site } from '../calendar/calendar-event';

/** A calendar file as it crosses a message, which knows no bytes. */
export interface SentFile {
  fileName: string;
  base64: string;
}

/** What is to be looked at: a pasted address, with another host that it may lead to, or a file. */
export type FeedSource = { address: string; allowedHost: string | null } | { file: SentFile };

/** What the user says of a calendar, where it doesn't tell itself. */
export interface FeedWords {
  name: string;
  site?: Site | null;
  account?: string | null;
}

/** A calendar to be read from now on. */
export interface NewFeed extends FeedWords {
  address: string;
  allowedHost?: string | null;
}

/** The largest file or feed that is read, in bytes: a decade of a busy calendar is 10 MB. */
export const LARGEST_FEED = 20 * 1024 * 1024;
