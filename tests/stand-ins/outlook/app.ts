import type { HiddenCalendars } from '../shared/hidden-calendars';
import type { StandInConfig, StandInEvent } from '../shared/stand-in';
import type { EventStore } from '../shared/store';
import { addMinutes } from '../shared/wall-time';
import { exceptionIds } from './label/standing';
import type { Words } from './words/words';

export type View = 'day' | 'workweek' | 'week' | 'month';

export interface Draft {
  subject: string;
  start: string;
  end: string;
  allDay: boolean;
  guests: string[];
  optional: string[];
  location: string;
  body: string;
  /** The event that is edited; null for a new one. */
  id: string | null;
}

/** Everything the drawing depends on beside the events. */
export interface State {
  module: 'calendar' | 'mail';
  view: View;
  date: string;
  /** The empty half hour that is selected: looks like a tile and is none (facts §1.1). */
  slot: { start: string; end: string } | null;
  showDeclined: boolean;
  hiddenCalendars: HiddenCalendars;
  /** Only events of this category are let through; null: all. */
  category: string | null;
  /** Month shown by the date picker; follows `date` unless paged by hand. */
  pickerMonth: string;
}

export interface App {
  config: StandInConfig;
  words: Words;
  state: State;
  /** All events of the mailbox, hidden ones included. */
  events(): StandInEvent[];
  event(id: string): StandInEvent | undefined;
  exceptions(): Set<string>;
  /** Wall time of the mailbox. */
  now(): string;
  /** Draws what changed; `reload` shows the loading state first, as paging does. */
  redraw(how?: 'reload' | 'recycle'): void;
}

const openedAt = Date.now();

/** The page's own clock starts at the configured time and walks on. */
export function nowOf(config: StandInConfig): string {
  return addMinutes(config.now, Math.floor((Date.now() - openedAt) / 60_000));
}

/** Work locations are marks of the day (facts §1.1); tasks stand in another pane, whose markup is unknown (§6). */
const NOT_IN_THE_GRID = new Set(['working-location', 'task']);

/** What the chosen calendars and filters let through. */
export function shownEvents(app: App): StandInEvent[] {
  const { hiddenCalendars, showDeclined, category } = app.state;
  const self = app.config.user.email.toLowerCase();
  return app.events().filter((event) => {
    if (NOT_IN_THE_GRID.has(event.kind) || hiddenCalendars.has(event.calendar)) return false;
    if (category !== null && event.colour !== category) return false;
    const own = event.guests.find((guest) => guest.email.toLowerCase() === self);
    return showDeclined || own?.response !== 'declined';
  });
}

export const labelContext = (app: App) => ({ words: app.words, config: app.config, exceptions: app.exceptions() });

/** Events and exceptions are worked out once per change: every tile asks for them. */
export function cachedEvents(store: EventStore): Pick<App, 'events' | 'event' | 'exceptions'> {
  let events = store.all();
  let byId = new Map(events.map((event) => [event.id, event]));
  let exceptions = exceptionIds(events);
  store.subscribe(() => {
    events = store.all();
    byId = new Map(events.map((event) => [event.id, event]));
    exceptions = exceptionIds(events);
  });
  return { events: () => events, event: (id) => byId.get(id), exceptions: () => exceptions };
}
