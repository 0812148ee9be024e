import type { Site } from '../calendar/calendar-event';

/** What the address of a feed says of it. The address itself is a secret: whoever has it can read the calendar. */
export interface FeedAddress {
  /** As it is fetched. */
  address: string;
  host: string;
  /** What the browser is asked for, so that this host may be read. */
  pattern: string;
  /** Whose feed it is; null for other programs. */
  site: Site | null;
  /** Google writes the calendar's own id into it, for the main calendar the account's address; otherwise null. */
  account: string | null;
}

const LONGEST = 2_000;
const OUTLOOK = /^outlook\.(office365?\.com|live\.com|cloud\.microsoft)$/;

/**
 * Reads what was pasted; null when it is no address that can be fetched. `webcal:` is how calendars write `https:`.
 * Without encryption only on one's own machine: on the way everyone could read the secret.
 */
export function readFeedAddress(pasted: string): FeedAddress | null {
  const text = pasted
    .trim()
    .replace(/^<(.*)>$/, '$1')
    .replace(/^webcals?:/i, 'https:');
  const url = text.length <= LONGEST && URL.canParse(text) ? new URL(text) : null;
  if (!url || url.username || url.password) return null;
  const own = url.hostname === 'localhost' || url.hostname === '127.0.0.1' || url.hostname === '[::1]';
  if (url.protocol !== 'https:' && !(own && url.protocol === 'http:')) return null;
  url.hash = '';
  const { href, host, protocol } = url;
  return { address: href, host, pattern: hostPattern(host, protocol), site: siteOf(url), account: accountOf(url) };
}

/** How the browser names a host that may be read. Ports are no part of such patterns. */
export function hostPattern(host: string, protocol = 'https:'): string {
  return `${protocol}//${host.replace(/:\d+$/, '')}/*`;
}

function siteOf({ hostname }: URL): Site | null {
  if (hostname === 'calendar.google.com') return 'google';
  return OUTLOOK.test(hostname) ? 'outlook' : null;
}

/** `/calendar/ical/ana%40acme.example/private-…/basic.ics`; calendars beside the main one have ids of their own. */
function accountOf(url: URL): string | null {
  if (url.hostname !== 'calendar.google.com') return null;
  const [, id = ''] = /^\/calendar\/ical\/([^/]+)\//.exec(url.pathname) ?? [];
  const account = decode(id).toLowerCase();
  const own =
    /^[^\s@]+@[^\s@]+$/.test(account) && !/@(group|import|resource)\.(v\.)?calendar\.google\.com$/.test(account);
  return own ? account : null;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
