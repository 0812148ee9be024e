import type { Attendee, Response } from '@/utils/domain/calendar/calendar-event';
import { guestWord } from '@/utils/readings/google/words';
import { addressIn, plainText } from '@/utils/readings/text';
import { all, one } from './selectors';

/** Rooms, devices and whole calendars are invited by address like people, but nobody sits behind them. */
const NOT_A_PERSON = /@(resource|group)\.calendar\.google\.com$|@[^@]*\.resource\./;

function wordsOf({ element }: Row): string[] {
  return plainText(element.getAttribute('aria-label'))
    .split(/\s?[,、，;،]\s?/)
    .slice(1);
}

interface Row {
  email: string;
  element: HTMLElement;
}

/** Each guest once: rows of the list where there are any, else whatever carries a person's card. */
function rowsOf(root: ParentNode): Row[] {
  const listed = all(root, 'guest').map((element) => ({ email: addressIn(element.dataset.email), element }));
  const carded = all(root, 'guestFallback').map((element) => ({
    email: addressIn(element.dataset.hovercardId),
    element,
  }));
  const rows = new Map<string, Row>();
  for (const { email, element } of listed.length ? listed : carded) {
    if (email && !rows.has(email)) rows.set(email, { email, element });
  }
  return [...rows.values()];
}

function isPerson({ email }: Row): boolean {
  return !NOT_A_PERSON.test(email);
}

/** Visible words of a row without its icons (their names are ligatures such as `more_vert`). */
function leaves(element: Element): string[] {
  const texts: string[] = [];
  const walk = (node: Node) => {
    if (node.nodeType === 3) texts.push(plainText(node.textContent));
    else if (node.nodeType === 1 && !(node as Element).matches('i, svg, button, [role="button"]'))
      node.childNodes.forEach(walk);
  };
  walk(element);
  return texts.filter(Boolean);
}

/** The name as the row shows it. The label begins with it, so a name with commas is told from the words behind it. */
function nameOf(row: Row, label: string): string {
  const shown = leaves(row.element).filter((text) => label.startsWith(text));
  const longest = shown.sort((a, b) => b.length - a.length)[0];
  return longest ?? (label.split(/\s?[,、，;،]\s?/)[0] || leaves(row.element)[0] || row.email);
}

/** `Dana Example, Attending, Organizer`: a row without a word has not answered; a word we don't know stays unknown. */
function responseOf(label: string, name: string, lang: string): Response {
  if (!label) return 'unknown';
  const words = label
    .slice(name.length)
    .split(/[,、，;،]/)
    .map((word) => word.trim())
    .filter(Boolean);
  const known = words.map((word) => guestWord(word, lang));
  const answer = known.find((word) => word !== null && word !== 'role');
  if (answer) return answer as Response;
  return known.every((word) => word === 'role') ? 'needsAction' : 'unknown';
}

function readGuest(row: Row, lang: string, self: string | null): Attendee {
  const label = plainText(row.element.getAttribute('aria-label'));
  const name = nameOf(row, label);
  return { name, email: row.email, response: responseOf(label, name, lang), self: row.email === self };
}

/** The first number of the summary above the list ("3 guests"), null when it has none. */
function countIn(guests: Element): number | null {
  const summary = guests.cloneNode(true) as Element;
  for (const list of summary.querySelectorAll('[role="tree"], [role="treeitem"], i')) list.remove();
  const number = /\d+/.exec(plainText(summary.textContent))?.[0];
  return number === undefined ? null : Number(number);
}

export interface Guests {
  /** Null: the list is hidden, folded or not whole. */
  attendees: Attendee[] | null;
  organizer: string | null;
  /** What the summary counts, where the list isn't whole. */
  attendeeCount: number | null;
}

/** People of an open popup. `settled`: it has had its time, so that an absent guest section means no guests. */
export function readGuests(popup: HTMLElement, lang: string, self: string | null, settled: boolean): Guests {
  const section = one(popup, 'popupGuests');
  const rows = rowsOf(section ?? popup);
  // The block is there for every event once the popup has been used; it is empty for those without guests.
  if (!rows.length && !plainText(section?.textContent)) {
    return { attendees: settled ? [] : null, organizer: null, attendeeCount: null };
  }
  const people = rows.filter(isPerson);
  const count = section ? countIn(section) : null;
  const whole = people.length > 0 && (count === null || count === people.length || count === rows.length);
  const organizer = people.find((row) =>
    wordsOf(row).some((word) => guestWord(word, lang) === 'role' && !/^Optional/.test(word)),
  );
  const attendees = people.map((row) => readGuest(row, lang, self));
  const host = organizer ? attendees[people.indexOf(organizer)]?.name : null;
  return { attendees: whole ? attendees : null, organizer: host ?? null, attendeeCount: whole ? null : count };
}

/** People of the full editor: every row, no summary to check against. */
export function readEditorGuests(editor: ParentNode, lang: string, self: string | null): Attendee[] {
  return rowsIn(editor)
    .filter(isPerson)
    .map((row) => readGuest(row, lang, self));
}

function rowsIn(editor: ParentNode): Row[] {
  const rows = rowsOf(editor);
  if (rows.length) return rows;
  const found = all(editor, 'editorGuest').map((element) => ({ email: addressIn(element.dataset.email), element }));
  const unique = new Map(found.flatMap(({ email, element }) => (email ? [[email, { email, element }] as const] : [])));
  return [...unique.values()];
}
