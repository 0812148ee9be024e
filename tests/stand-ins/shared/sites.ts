import { fileURLToPath } from 'node:url';
import type { StandInConfig } from './stand-in';

/** What `serve.ts` must know of a site: where its page script and styles stand, and how its document begins. */
export interface StandInSite {
  hosts: readonly string[];
  /** Module that exports `start(config: StandInConfig): void`. */
  entry: string;
  /** Style sheets that are put into the document, in order. */
  styles: readonly string[];
  /** True for addresses that answer with the calendar page; others get an empty answer. */
  isPage(url: URL): boolean;
  headers(nonce: string): Record<string, string>;
  /** Attributes of html and body, as the real document has them before its scripts run, and tags for the head. */
  document(config: StandInConfig): { html: string; body: string; head: string };
}

function here(path: string): string {
  return fileURLToPath(new URL(`../${path}`, import.meta.url));
}

/** A policy in the spirit of the sites': scripts by nonce only, and no frame source that an extension could lean on. */
function policy(nonce: string, extra: readonly string[]): string {
  return [
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self' 'unsafe-inline'",
    "object-src 'none'",
    "base-uri 'self'",
    "connect-src 'self'",
    "img-src 'self' data:",
    ...extra,
  ].join('; ');
}

const RTL = new Set(['ar', 'fa', 'he', 'iw', 'ur']);

const OUTLOOK_STYLES = ['base', 'frame', 'side', 'columns', 'tiles', 'month', 'peek', 'forms', 'mail'];

export const STAND_IN_SITES: Record<StandInConfig['site'], StandInSite> = {
  google: {
    hosts: ['calendar.google.com'],
    entry: here('google-calendar/page.ts'),
    styles: [here('google-calendar/page.css')],
    isPage: (url) => url.pathname === '/' || /^\/calendar(\/|$)/.test(url.pathname),
    // Guess: the literal policy of the page is unknown.
    headers: (nonce) => ({
      'content-security-policy': policy(nonce, ['frame-src https://accounts.google.com https://tasks.google.com']),
    }),
    document: ({ lang, dark }) => ({
      html: `lang="${lang}" dir="${RTL.has(lang) ? 'rtl' : 'ltr'}" style="color-scheme: ${dark ? 'dark' : 'light'}"`,
      body: 'id="yDmH0d"',
      // Evidence: the two theme colours.
      head: `<meta name="theme-color" content="${dark ? '#1B1B1B' : '#F8FAFD'}">`,
    }),
  },
  outlook: {
    hosts: ['outlook.office.com', 'outlook.office365.com', 'outlook.live.com', 'outlook.cloud.microsoft'],
    entry: here('outlook/page.ts'),
    styles: OUTLOOK_STYLES.map((name) => here(`outlook/styles/${name}.css`)),
    isPage: (url) => url.pathname === '/' || /^\/(calendar|owa|mail)(\/|$)/.test(url.pathname),
    headers: (nonce) => ({
      'content-security-policy': policy(nonce, [
        "frame-src 'self' https://login.microsoftonline.com",
        "require-trusted-types-for 'script'",
      ]),
    }),
    document: ({ lang, dark }) => ({
      html: `lang="${lang}" dir="${RTL.has(lang) ? 'rtl' : 'ltr'}" style="color-scheme: ${dark ? 'dark' : 'light'}"`,
      body: '',
      head: '',
    }),
  },
};
