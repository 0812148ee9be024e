import { describe, expect, test } from 'vitest';
import { outlookAdapter } from '@/utils/calendars/outlook/adapter';
import type { Attendee } from '@/utils/domain/calendar/calendar-event';
import { type PeekParts, peekPage, personaHtml } from './page';

const url = new URL('https://outlook.office.com/calendar/view/week');
const open = (parts: PeekParts) => outlookAdapter.readOpenEvent(peekPage(parts), url);
const short = (people: Attendee[] | null | undefined) =>
  people?.map(({ name, self, response }) => `${self ? 'me' : name} ${response}`) ?? null;

const [ana, cleo, dan] = ['Ana Kos', 'Cleo Maas', 'Dan Ode'].map((name) => personaHtml(name)) as [
  string,
  string,
  string,
];
const line = (text: string) => `<div>${text}</div>`;
const row = (persona: string, text: string) => `<div>${persona}<span>${text}</span></div>`;

const PEOPLE: [story: string, people: string, expected: string[] | null][] = [
  [
    'a guest sees the organizer and an own line',
    row(ana, 'Organizer') + line("You didn't respond"),
    ['Ana Kos accepted', 'me needsAction'],
  ],
  [
    'the organizer sees one sentence',
    `<div>You're the organizer, ${cleo} didn't respond</div>`,
    ['Cleo Maas needsAction', 'me accepted'],
  ],
  [
    'three people',
    row(ana, 'Organizer') + row(cleo, 'Declined') + line('You accepted'),
    ['Ana Kos accepted', 'Cleo Maas declined', 'me accepted'],
  ],
  [
    'the own face carries the own line',
    row(ana, 'Organizer') + row(cleo, "You didn't respond"),
    ['Ana Kos accepted', 'me needsAction'],
  ],
  [
    'two faces and no own line',
    row(ana, 'Organizer') + row(cleo, 'Accepted'),
    ['Ana Kos accepted', 'Cleo Maas accepted'],
  ],
  [
    'the room is no person',
    row(ana, 'Organizer') + row(personaHtml('Room Fir'), 'Accepted') + line('You accepted'),
    ['Ana Kos accepted', 'me accepted'],
  ],
  [
    'invited, one answer counted: only the user is left',
    `<div>${ana} invited you.</div>${line("Didn't respond 1")}`,
    ['Ana Kos accepted', 'me unknown'],
  ],
  ['invited, list hidden', `<div>${ana} invited you.</div>${line('The attendee list is hidden')}`, null],
  [
    'invited, two counted: the organizer may be one of them',
    `<div>${ana} invited you.</div>${line("Accepted 1, Didn't respond 1")}`,
    null,
  ],
  ['faces and three more', row(ana, 'Organizer') + row(cleo, 'Accepted') + line('+3'), null],
  ['one face alone', row(ana, 'Organizer'), null],
  ['nobody', '', null],
  [
    'words of the body are no own line',
    row(ana, 'Organizer') + row(cleo, 'Accepted') + line('You need to prepare slide 4'),
    ['Ana Kos accepted', 'Cleo Maas accepted'],
  ],
];

describe('people in the peek', () => {
  test.each(PEOPLE)('%s', (_story, people, expected) => {
    expect(short(open({ people })?.attendees)).toEqual(expected);
  });
  test('a large meeting is counted, and too many for two', () => {
    const event = open({ people: `<div>${ana} invited you.</div>${line("Accepted 3, Didn't respond 2")}` });
    expect(event).toMatchObject({ attendees: null, attendeeCount: 5 });
  });
  test('two counted is no number to rest on', () => {
    expect(
      open({ people: `<div>${ana} invited you.</div>${line("Accepted 1, Didn't respond 1")}` })?.attendeeCount,
    ).toBeNull();
  });
  test('an address stands where no name is known', () => {
    const people = row(personaHtml('Guest@Elm.example'), 'Organizer') + line('You accepted');
    expect(open({ people })?.attendees?.[0]).toMatchObject({ name: 'Guest@Elm.example', email: 'guest@elm.example' });
  });
  test('the user is known by the account, and never has an address from nowhere', () => {
    const people = row(ana, 'Organizer') + line('You accepted');
    expect(open({ people })?.attendees).toMatchObject([{ email: null }, { self: true, email: 'ben@fernhill.example' }]);
  });
  test('a private event is not read beyond its tile', () => {
    const label =
      'Ana / Ben 1:1, 4:00 PM to 4:30 PM, Thursday, September 17, 2026, Room Fir, By Ana Kos, Busy, Private';
    expect(open({ label, people: row(ana, 'Organizer') + line('You accepted') })?.attendees).toBeNull();
  });
  test.each([
    'Account manager for Ben Roth',
    'Gestionnaire de comptes de Ben Roth',
    'Ben Roth のアカウント マネージャー',
  ])('the account button (%s) tells which face is the user', (label) => {
    const page = peekPage({ people: row(ana, 'Organizer') + row(personaHtml('Ben Roth'), 'Accepted') });
    page.body.insertAdjacentHTML('afterbegin', `<button id="mectrl_main_trigger" aria-label="${label}"></button>`);
    expect(short(outlookAdapter.readOpenEvent(page, url)?.attendees)).toEqual(['Ana Kos accepted', 'me accepted']);
  });
  test('a name that only sounds like the account is somebody else', () => {
    const page = peekPage({ people: row(personaHtml('Roth'), 'Organizer') + row(personaHtml('Ben'), 'Accepted') });
    page.body.insertAdjacentHTML(
      'afterbegin',
      '<button id="mectrl_main_trigger" aria-label="Account manager for Ruben"></button>',
    );
    expect(short(outlookAdapter.readOpenEvent(page, url)?.attendees)).toEqual(['Roth accepted', 'Ben accepted']);
  });
  test.each([
    ["You didn't respond", 'needsAction'],
    ['You tentatively accepted', 'tentative'],
    ['You accepted', 'confirmed'],
    ['You declined', 'declined'],
  ])('"%s" is surer than the tile: %s', (text, state) => {
    expect(open({ people: row(ana, 'Organizer') + line(text) })?.state).toBe(state);
  });
});

describe('people in other languages', () => {
  const french = (name: string) => personaHtml(name, (who) => `Ouvre la carte de ${who}`);
  const unknown = (name: string) => personaHtml(name, (who) => `Zaa ${who} kirjo`);
  test('French by its words', () => {
    const people = `<div>Vous êtes l’organisateur, ${french('Cleo Maas')} n’a pas répondu</div>`;
    expect(short(open({ people, lang: 'fr-FR', timeLabel: 'Heure' })?.attendees)).toEqual([
      'Cleo Maas needsAction',
      'me accepted',
    ]);
  });
  test('without any word: two faces with one line each are two people', () => {
    const people = row(unknown('Ana Kos'), 'Vonu') + row(unknown('Dan Ode'), 'Rul');
    expect(open({ people, lang: 'eo', timeLabel: 'Horo', below: '' })?.attendees?.map(({ name }) => name)).toEqual([
      'Ana Kos',
      'Dan Ode',
    ]);
  });
  test('without any word: a third line may be a third person, so nobody is listed', () => {
    const people = row(unknown('Ana Kos'), 'Vonu') + row(unknown('Dan Ode'), 'Rul') + line('Vi ne respondis');
    expect(open({ people, lang: 'eo', timeLabel: 'Horo', below: '' })?.attendees).toBeNull();
  });
  test('faces without visible names: what the labels share is the sentence', () => {
    const face = (name: string) =>
      `<span role="button" aria-haspopup="dialog" aria-label="Zaa ${name} kirjo"></span>`.repeat(2);
    const people = row(face('Ana Kos'), 'Vonu') + row(face('Dan Ode'), 'Rul');
    expect(open({ people, lang: 'eo', below: '' })?.attendees?.map(({ name }) => name)).toEqual(['Ana Kos', 'Dan Ode']);
  });
});

describe('which event is open', () => {
  test('the tile whose subject, times and date the card shows', () => {
    expect(open({ people: row(ana, 'Organizer') })).toMatchObject({
      id: 'AAkSync',
      start: '2026-09-17T16:00',
      recurring: true,
    });
  });
  test('a card of the same series on another day is not this tile', () => {
    expect(open({ time: 'Thu 9/24/2026 4:00 PM - 4:30 PM' })).toBeNull();
  });
  test('a card at another time is not this tile', () => {
    expect(open({ time: 'Thu 9/17/2026 5:00 PM - 5:30 PM' })).toBeNull();
  });
  test('a card with another subject is not this tile', () => {
    expect(open({ subject: 'Budget' })).toBeNull();
  });
  test.each(['17.09.2026 16:00 – 16:30', '2026/09/17 (木) 16:00 - 16:30', '17/09/2026 16:00 - 16:30'])(
    'region %s',
    (time) => {
      expect(open({ time, timeLabel: 'x' })?.id).toBe('AAkSync');
    },
  );
  test('no card, no event', () => {
    const page = peekPage();
    page.querySelector('[data-app-section="CalendarItemPeek"]')?.remove();
    expect(outlookAdapter.readOpenEvent(page, url)).toBeNull();
    expect(outlookAdapter.isOpenEventSettled(page)).toBe(false);
  });
});

describe('settled', () => {
  test.each([
    ['the time is still missing', { time: '', people: row(dan, 'Organizer') }, false],
    ['an organizer is known and no face is there yet', {}, false],
    ['time and people are there', { people: row(ana, 'Organizer') }, true],
    ['something in it still loads', { people: row(ana, 'Organizer'), below: '<div role="progressbar"></div>' }, false],
  ])('%s', (_story, parts, settled) => {
    expect(outlookAdapter.isOpenEventSettled(peekPage(parts))).toBe(settled);
  });
});
