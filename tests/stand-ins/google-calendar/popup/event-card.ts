import { fill, h, icon } from '../../shared/dom';
import type { StandInEvent, StandInGuest } from '../../shared/stand-in';
import { eventColour } from '../chips/colours';
import { ICONS } from '../icons';
import type { PageContext } from '../page-context';
import { guestBlock } from './guest-block';
import { whenLines } from './when-lines';

export interface CardActions {
  edit(event: StandInEvent): void;
  remove(event: StandInEvent): void;
  respond(event: StandInEvent, response: StandInGuest['response']): void;
  close(): void;
}

/**
 * `#xDetDlg`: one tree of rows for all events. The rows stand for good; only their content is replaced, so that
 * foreign attributes stay and foreign children don't (evidence).
 */
export class EventCard {
  readonly element: HTMLElement;
  readonly #context: PageContext;
  readonly #actions: CardActions;
  readonly #when = h('div', { id: 'xDetDlgWhen', class: 'toUqff' });
  readonly #video = h('div', { id: 'xDetDlgVideo', class: 'nBzcnc' });
  readonly #rooms = h('div', { class: 'rooms' });
  readonly #place = h('div', { id: 'xDetDlgLoc', class: 'agLyGc' });
  readonly #guests = h('div', { id: 'xDetDlgAtt', class: 'nBzcnc' });
  readonly #description = h('div', { id: 'xDetDlgDesc', class: 'nBzcnc' });
  readonly #calendar = h('div', { id: 'xDetDlgCal', class: 'nBzcnc' });
  readonly #footer = h('div', { class: 'rsvp-footer' });
  readonly #title = h('span', { id: 'rAECCd', role: 'heading', 'aria-level': 1 });
  readonly #colour = h('span', { class: 'card-colour', 'aria-hidden': 'true' });
  readonly #whenText = h('div', { class: 'AzuXid' });
  readonly #rowBox = h('div', { jsname: 'sV9x3c' });
  readonly #parts: HTMLElement[];
  #event: StandInEvent | null = null;

  constructor(context: PageContext, actions: CardActions) {
    this.#context = context;
    this.#actions = actions;
    // The title's heading stands inside the block of the times (evidence).
    this.#when.append(
      this.#colour,
      h('div', { class: 'JEx5le bgOWSb' }, h('div', { class: 'UfeRlc' }, this.#title), this.#whenText),
    );
    this.#parts = [this.#toolbar(), this.#rowBox, this.#footer];
    this.element = h('div', { id: 'xDetDlg', 'data-origin': 'chip' });
    this.#putBack();
  }

  /** Only the card's own rows: whatever someone else put between them goes. */
  #putBack(): void {
    const about = [this.#when, this.#video, this.#rooms, this.#place];
    this.#rowBox.replaceChildren(...about, this.#guests, this.#description, this.#calendar);
    this.element.replaceChildren(...this.#parts);
  }

  /** `first`: what the chip knows already; `all`: with people, description and answers. */
  fill(event: StandInEvent, step: 'first' | 'all'): void {
    this.#event = event;
    this.element.setAttribute('jslog', this.#jslog(event));
    this.#title.textContent = event.title || this.#context.words.page.noTitle;
    this.#colour.setAttribute('style', `background-color: ${eventColour(event)}`);
    fill(this.#whenText, ...whenLines(event, this.#context));
    this.#fillPlace(event);
    this.#fillCalendar(event);
    const late = step === 'all' ? event : null;
    if (late) this.#putBack();
    this.#fillGuests(late);
    fill(this.#description, ...(late ? this.#descriptionOf(late) : []));
    fill(this.#video, ...(late && late.guests.length > 0 ? this.#videoOf() : []));
    fill(this.#footer, ...(late ? this.#answers(late) : []));
  }

  #jslog(event: StandInEvent): string {
    const calendar = this.#context.config.calendars[event.calendar]?.id ?? '';
    return `35389; 2:["${event.id}","${calendar}",null,null,"${meetCode(event)}"];1:["${calendar}",1]; track:impression`;
  }

  #toolbar(): HTMLElement {
    const { page } = this.#context.words;
    const act = (run: (event: StandInEvent) => void) => () => this.#event && run(this.#event);
    const button = (name: string, path: string, id: Record<string, string>, run: () => void) =>
      h('button', { 'aria-label': name, title: name, class: 'icon-button', onclick: run, ...id }, icon(path));
    return h(
      'div',
      { class: 'pPTZAe' },
      button(page.edit, ICONS.edit, { jsname: 'DyVDA' }, act(this.#actions.edit)),
      button(page.remove, ICONS.remove, { id: 'xDetDlgDelBu' }, act(this.#actions.remove)),
      button(page.close, ICONS.close, { id: 'xDetDlgCloseBu' }, () => this.#actions.close()),
    );
  }

  #fillPlace(event: StandInEvent): void {
    const room = event.guests.some((guest) => guest.kind === 'room');
    const text = room ? '' : event.location;
    this.#place.setAttribute('data-text', text);
    const label = h('span', { class: 'XuJrye' }, `${this.#context.words.page.place}:`);
    const row = h(
      'div',
      { class: 'nBzcnc', role: 'button', tabindex: 0, 'aria-label': `Open ${text} in Maps` },
      icon(ICONS.place),
      label,
      h('span', {}, text),
    );
    fill(this.#place, text ? row : null);
  }

  #fillGuests(event: StandInEvent | null): void {
    const rooms = event?.guests.filter((guest) => guest.kind === 'room') ?? [];
    const roomRow = (room: StandInGuest, i: number) =>
      h(
        'div',
        { class: 'nBzcnc', id: i === 0 ? 'xDetDlgRoom' : null },
        icon(ICONS.room),
        h('span', { class: 'iGpjxc' }, room.name),
      );
    fill(this.#rooms, ...rooms.map(roomRow));
    fill(this.#guests, ...(event ? guestBlock(event, this.#context) : []));
  }

  #descriptionOf(event: StandInEvent): HTMLElement[] {
    const text = descriptionText(event);
    if (!text) return [];
    const label = h('span', { class: 'XuJrye' }, `${this.#context.words.page.description}:`);
    return [h('div', { class: 'card-row' }, icon(ICONS.text), label, h('span', {}, text))];
  }

  #videoOf(): HTMLElement[] {
    const href = `https://meet.google.com/${meetCode(this.#event)}`;
    const link = h('a', { href, target: '_blank', rel: 'noopener', class: 'join' }, this.#context.words.page.joinVideo);
    return [h('div', { class: 'card-row' }, icon(ICONS.video), link)];
  }

  #fillCalendar(event: StandInEvent): void {
    const { config, words } = this.#context;
    const name = config.calendars[event.calendar]?.name ?? '';
    const host = event.guests.find((guest) => guest.organizer);
    const organizer = host && h('div', { class: 'subtle' }, words.page.organizedBy(host.name));
    fill(
      this.#calendar,
      h('div', { class: 'card-row' }, icon(ICONS.calendar), h('div', {}, h('div', {}, name), organizer)),
    );
  }

  #answers(event: StandInEvent): HTMLElement[] {
    const { config, words } = this.#context;
    const own = event.guests.find((guest) => guest.email === config.user.email);
    if (!own) return [];
    const { page } = words;
    const answer = (id: string, label: string, response: StandInGuest['response']) =>
      h(
        'button',
        {
          id,
          'aria-label': `Respond ${label}`,
          'aria-pressed': String(own.response === response),
          class: 'rsvp',
          onclick: () => this.#actions.respond(event, response),
        },
        label,
      );
    return [
      h('span', { class: 'going' }, page.going),
      answer('xRsvpYesBu', page.yes, 'accepted'),
      answer('xRsvpNoBu', page.no, 'declined'),
      answer('xRsvpMaybeBu', page.maybe, 'tentative'),
    ];
  }
}

function meetCode(event: StandInEvent | null): string {
  const letters = (event?.id ?? '').replace(/[^a-v]/g, '').padEnd(10, 'a');
  return `${letters.slice(0, 3)}-${letters.slice(3, 7)}-${letters.slice(7, 10)}`;
}

/** Descriptions as people write them: some events have one. */
function descriptionText(event: StandInEvent): string {
  if (event.guests.length < 3 || event.seriesId === null) return '';
  return 'Agenda: numbers, people, what is stuck. Notes: please add yours before noon.';
}
