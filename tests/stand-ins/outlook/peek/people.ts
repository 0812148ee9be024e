import { h } from '../../shared/dom';
import type { StandInEvent, StandInGuest } from '../../shared/stand-in';
import type { App } from '../app';
import { standingOf } from '../label/standing';
import type { PeekWords } from '../words/words';
import { persona } from './persona';

/** Up to so many people the peek names everybody; above, it only counts. Guess: the facts know both forms, not the border. */
const NAMED = 4;

/** The people block of the peek, as far as the page shows it. */
export function peopleBlock(event: StandInEvent, app: App): HTMLElement[] {
  const { organizer, own, isOrganizer } = standingOf(event, app.config);
  if (event.guests.length === 0) return [];
  const others = event.guests.filter((guest) => guest !== own && guest !== organizer);
  if (event.guestsHidden && !isOrganizer)
    return [invitation(organizer, app), line(app.words.peek.guestsHidden)].filter(isThere); // guess
  if (event.guests.length > NAMED)
    return [isOrganizer ? null : invitation(organizer, app), counts(event, app)].filter(isThere);
  if (isOrganizer) return [organizerSentence(others, app)];
  return [
    ...(organizer ? [row(organizer, app.words.peek.organizer, app)] : []),
    ...others.map((guest) => row(guest, statusWord(guest, app.words.peek), app)),
    ...(own ? [line(ownWord(own, app.words.peek))] : []),
  ];
}

const isThere = (node: HTMLElement | null): node is HTMLElement => node !== null;

/** Evidence (§4.1): the organizer's own view is one sentence, `You're the organizer, <persona> didn't respond`. */
function organizerSentence(others: StandInGuest[], app: App): HTMLElement {
  const sentence = h('div', { class: 'people-sentence' }, app.words.peek.youAreOrganizer);
  for (const [i, guest] of others.entries()) {
    const status = lowerFirst(statusWord(guest, app.words.peek));
    sentence.append(i > 0 ? ', ' : '', persona(guest, app), ` ${status}`);
  }
  return sentence;
}

/** Evidence (§4.1): `Opens card for <organizer>` twice and the text ` invited you.` */
function invitation(organizer: StandInGuest | null, app: App): HTMLElement | null {
  if (!organizer) return null;
  const [before, after] = app.words.peek.invitedYou(organizer.name);
  return h('div', { class: 'people-row' }, before, persona(organizer, app), after);
}

/** Evidence (§4.1): `Accepted N, Didn't respond N`, and no names. */
function counts(event: StandInEvent, app: App): HTMLElement {
  const words = app.words.peek.counts;
  const guests = event.guests.filter((guest) => !guest.organizer);
  const count = (response: StandInGuest['response']) => guests.filter((guest) => guest.response === response).length;
  const parts: [string, number][] = [
    [words.accepted, count('accepted')],
    [words.tentative, count('tentative')],
    [words.declined, count('declined')],
    [words.noResponse, count('needsAction')],
  ];
  const text = parts.filter(([, n]) => n > 0).map(([word, n]) => `${word} ${n}`);
  return line(text.join(', '));
}

/** Evidence (§4.1): persona buttons and a plain word after them. */
function row(guest: StandInGuest, status: string, app: App): HTMLElement {
  return h('div', { class: 'people-row' }, persona(guest, app), h('span', { class: 'people-status' }, status));
}

const line = (text: string): HTMLElement => h('div', { class: 'people-line' }, text);

const lowerFirst = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);

function statusWord(guest: StandInGuest, words: PeekWords): string {
  if (guest.organizer) return words.organizer;
  const byResponse = { accepted: words.accepted, declined: words.declined, tentative: words.tentative };
  return guest.response === 'needsAction' ? words.noResponse : byResponse[guest.response];
}

function ownWord(own: StandInGuest, words: PeekWords): string {
  const byResponse = { accepted: words.youAccepted, declined: words.youDeclined, tentative: words.youTentative };
  return own.response === 'needsAction' ? words.youNoResponse : byResponse[own.response];
}

/** The full form lists everybody, the user too (§4.2, layout a guess). */
export function fullList(event: StandInEvent, app: App): HTMLElement[] {
  const { isOrganizer } = standingOf(event, app.config);
  if (event.guestsHidden && !isOrganizer) return [line(app.words.peek.guestsHidden)];
  return event.guests.map((guest) => row(guest, statusWord(guest, app.words.peek), app));
}
