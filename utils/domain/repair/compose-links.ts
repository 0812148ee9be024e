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

/** Opens the mail program that the person chose in their system. */
export function mailtoLink({ title, email, body }: Pick<Draft, 'title' | 'email' | 'body'>): string {
  // RFC 6068: lines end in CR LF, and the sign between name and domain stands as it is.
  const to = encode(guest(email) ?? '').replace(/%40/g, '@');
  return withParameters(`mailto:${to}`, SHORT_LINK, body, (text) => [
    ['subject', visibleText(title)],
    ['body', text.replace(/\n/g, '\r\n')],
  ]);
}

/** Outlook's own mail page. One `mailtouri` carries everything: its separate parameters were seen to get lost. */
export function outlookMailLink(
  draft: Pick<Draft, 'title' | 'email' | 'body'>,
  at: Exclude<ComposeAt, 'google'>,
): string {
  return withParameters(OUTLOOK[at].mail, SHORT_LINK, draft.body, (body) => [
    ['mailtouri', mailtoLink({ ...draft, body })],
  ]);
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
  const link = (part: string) => {
    const pairs = parameters(part).filter(([, value]) => value !== null && value !== '');
    return `${address}?${pairs.map(([name, value]) => `${name}=${encode(value!)}`).join('&')}`;
  };
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

/** `%20` for spaces: Outlook shows a plus sign as one. Half a character, as hostile titles have, would throw. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}
