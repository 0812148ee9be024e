import { normaliseEmail, visibleText } from '../identity/normalise';
import type { ComposeAt, ProposedTime } from '../views/repair-view';

/** What a calendar's or a mail's own compose page is filled with. The user sees all of it there before sending. */
export interface Draft {
  title: string;
  email: string | null;
  /** Null: the page chooses. */
  time: ProposedTime | null;
  /** Plain text; line breaks as `\n`. */
  body: string;
}

/** Outlook's servers refuse longer addresses (facts/outlook.md §9); mail programs differ, and this suits them all. */
const SHORT_LINK = 1_800;
/** Google takes more; beyond this browsers and proxies begin to differ. */
const LONG_LINK = 6_000;

const OUTLOOK = {
  'outlook-work': {
    event: 'https://outlook.cloud.microsoft/calendar/deeplink/compose',
    mail: 'https://outlook.cloud.microsoft/mail/deeplink/compose',
  },
  'outlook-personal': {
    event: 'https://outlook.live.com/calendar/0/deeplink/compose',
    mail: 'https://outlook.live.com/mail/deeplink/compose',
  },
} as const;

/** The address of a new event, filled in (facts/google-calendar.md §10, facts/outlook.md §9; 2018 to 2026). */
export function eventLink(draft: Draft, at: ComposeAt): string {
  return at === 'google' ? googleEvent(draft) : outlookEvent(draft, OUTLOOK[at].event);
}

function googleEvent({ title, email, time, body }: Draft): string {
  const stamp = (instant: number) => new Date(instant).toISOString().replace(/[-:]|\.\d{3}/g, '');
  return withParameters('https://calendar.google.com/calendar/render', LONG_LINK, body, (details) => [
    ['action', 'TEMPLATE'],
    ['text', visibleText(title)],
    ['dates', time && `${stamp(time.start)}/${stamp(time.end)}`],
    ['ctz', time?.timeZone ?? null],
    ['add', guest(email)],
    ['details', details],
  ]);
}

function outlookEvent({ title, email, time, body }: Draft, address: string): string {
  // Without an offset Outlook reads the mailbox's zone; with one it can't be mistaken.
  const stamp = (instant: number) => new Date(instant).toISOString().replace(/\.\d{3}/, '');
  return withParameters(address, SHORT_LINK, body, (text) => [
    ['path', '/calendar/action/compose'],
    ['rru', 'addevent'],
    ['subject', visibleText(title)],
    ['startdt', time && stamp(time.start)],
    ['enddt', time && stamp(time.end)],
    ['to', guest(email)],
    ['body', text],
  ]);
}

/** Where a mail can be written. */
export const MAIL_WAYS = ['mail', 'gmail', 'outlook-work', 'outlook-personal'] as const;

export type MailWay = (typeof MAIL_WAYS)[number];

export interface MailLink {
  href: string;
  /** False: the text is too long for a link, which carries `short` instead; the user pastes the text. */
  whole: boolean;
}

const GMAIL = 'https://mail.google.com/mail/';

/**
 * Outlook for work: 5,500 signs are known to pass, but a sign-in on the way refuses them from some length on, so the
 * careful limit. Outlook for private accounts took 31,000 (facts/outlook.md §9, 2026). Gmail's is not written down
 * anywhere; its parameters are those of 2010 to 2026. Nobody is in copy: Outlook drops `cc` without a word.
 */
const LONGEST_MAIL: Record<MailWay, number> = {
  mail: SHORT_LINK,
  gmail: LONG_LINK,
  'outlook-work': SHORT_LINK,
  'outlook-personal': LONG_LINK,
};

/** A mail page, filled in: with the whole text, or where a link can't carry it, with a short line. Never a part of it. */
export function mailLink(draft: Pick<Draft, 'title' | 'email' | 'body'>, short: string, way: MailWay): MailLink {
  const href = mailAddress(draft, way);
  return href.length <= LONGEST_MAIL[way]
    ? { href, whole: true }
    : { href: mailAddress({ ...draft, body: short }, way), whole: false };
}

function mailAddress({ title, email, body }: Pick<Draft, 'title' | 'email' | 'body'>, way: MailWay): string {
  const [to, subject] = [guest(email), visibleText(title)];
  switch (way) {
    case 'mail':
      return linkOf(`mailto:${encode(to ?? '').replace(/%40/g, '@')}`, [
        ['subject', subject],
        ['body', body.replace(/\n/g, '\r\n')],
      ]);
    case 'gmail':
      return linkOf(GMAIL, [
        ['view', 'cm'],
        ['fs', '1'],
        ['to', to],
        ['su', subject],
        ['body', body],
      ]);
    default:
      return linkOf(OUTLOOK[way].mail, [
        ['to', to],
        ['subject', subject],
        ['body', body],
      ]);
  }
}

/** One address, or nothing: a comma in it would invite a second person, and a list is nobody's 1:1. */
function guest(email: string | null): string | null {
  const plain = normaliseEmail(email ?? '');
  return /^[^\s,;:<>()[\]"'\\?&#]+@[^\s,;:<>()[\]"'\\?&#@]+$/.test(plain) ? plain : null;
}

type Parameter = [name: string, value: string | null];

/** The address with its parameters, the text cut at a word where the whole would get too long. */
function withParameters(
  address: string,
  longest: number,
  text: string,
  parameters: (text: string) => Parameter[],
): string {
  const link = (part: string) => linkOf(address, parameters(part));
  let part = text;
  while (link(part).length > longest && part !== '') {
    const letters = [...part.replace(/…$/, '')];
    const kept = letters
      .slice(0, Math.floor(letters.length * 0.9))
      .join('')
      .replace(/\s+\S*$/, '');
    part = kept === '' || kept.length >= part.length ? '' : `${kept}…`;
  }
  return link(part);
}

function linkOf(address: string, parameters: readonly Parameter[]): string {
  const pairs = parameters.filter(([, value]) => value !== null && value !== '');
  return `${address}?${pairs.map(([name, value]) => `${name}=${encode(value!)}`).join('&')}`;
}

/** `%20` for spaces: Outlook shows a plus sign as one. Half a character, as hostile titles have, would throw. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}
