import { blankEvent } from './blank-event';
import { eventId, occurrenceId, splitSeriesId } from './event-id';
import type { Scope, StandInConfig, StandInEvent, StandInGuest } from './stand-in';
import { addDays, minutesBetween, shift } from './wall-time';

export type NewEvent = Partial<StandInEvent> & { title: string; start: string; end: string };

/** What was changed, so that a page can redraw as its site does. */
export type StoreListener = () => void;

interface Saved {
  seed: string;
  events: StandInEvent[];
}

/**
 * The events of one account, kept in localStorage of the real address so that they survive reloads and navigation.
 * A seed that differs from the stored one (other test, other month) replaces what was stored.
 */
export class EventStore {
  readonly #config: StandInConfig;
  readonly #storage: Storage | null;
  readonly #key: string;
  readonly #listeners = new Set<StoreListener>();
  #events: StandInEvent[];
  #created = 0;

  constructor(config: StandInConfig, storage: Storage | null = null) {
    this.#config = config;
    this.#storage = storage;
    this.#key = `calendar-events:${config.user.email}`;
    this.#events = this.#load() ?? structuredClone(config.events);
  }

  /** All events, cancelled ones included, in order of start. */
  all(): StandInEvent[] {
    return [...this.#events].sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : a.id < b.id ? -1 : 1));
  }

  get(id: string): StandInEvent | undefined {
    return this.#events.find((event) => event.id === id);
  }

  /** The events that `scope` means, seen from one occurrence. */
  occurrences(id: string, scope: Scope): StandInEvent[] {
    const event = this.get(id);
    if (!event) return [];
    if (scope === 'this' || !event.seriesId) return [event];
    const series = this.all().filter((other) => other.seriesId === event.seriesId);
    return scope === 'all' ? series : series.filter((other) => other.start >= event.start);
  }

  add(event: NewEvent): StandInEvent {
    this.#created += 1;
    const seed = `${event.title} ${event.start} ${this.#created} ${this.#events.length}`;
    const complete: StandInEvent = { ...blankEvent(), id: eventId(this.#config.site, seed), ...structuredClone(event) };
    this.#events = [...this.#events, complete];
    this.#changed();
    return complete;
  }

  /** Changes fields that every occurrence shares. Times are changed with `move`. */
  update(id: string, patch: Partial<Omit<StandInEvent, 'id' | 'start' | 'end'>>, scope: Scope = 'this'): void {
    const ids = new Set(this.occurrences(id, scope).map((event) => event.id));
    this.#events = this.#events.map((event) => (ids.has(event.id) ? { ...event, ...structuredClone(patch) } : event));
    if (scope === 'following') this.#split(id);
    this.#changed();
  }

  /**
   * Gives one occurrence a new time and moves the others of the scope by as much. A single moved occurrence keeps its
   * id (Google's suffix stays the original start); whole series get new occurrence ids.
   */
  move(id: string, start: string, end: string, scope: Scope = 'this'): void {
    const event = this.get(id);
    if (!event) return;
    const byStart = minutesBetween(event.start, start);
    const byEnd = minutesBetween(event.end, end);
    const allDay = start.length === 10;
    const ids = new Set(this.occurrences(id, scope).map((occurrence) => occurrence.id));
    const whole = scope !== 'this' && event.seriesId !== null;
    this.#events = this.#events.map((other) => {
      if (!ids.has(other.id)) return other;
      if (other.id === id) return { ...other, start, end, allDay };
      const [from, to] = [shift(other.start, byStart), shift(other.end, byEnd)];
      if (!allDay) return { ...other, start: from, end: to };
      const [day, last] = [from.slice(0, 10), to.slice(0, 10)];
      return { ...other, start: day, end: last > day ? last : addDays(day, 1), allDay };
    });
    if (whole) this.#rename(id, ids, scope);
    this.#changed();
  }

  /** The event is cancelled by its organizer. Google stops drawing it; Outlook keeps it with a prefix. */
  cancel(id: string, scope: Scope = 'this'): void {
    const ids = new Set(this.occurrences(id, scope).map((event) => event.id));
    this.#events = this.#events.map((event) => (ids.has(event.id) ? { ...event, cancelled: true } : event));
    this.#changed();
  }

  remove(id: string, scope: Scope = 'this'): void {
    const ids = new Set(this.occurrences(id, scope).map((event) => event.id));
    this.#events = this.#events.filter((event) => !ids.has(event.id));
    this.#changed();
  }

  respond(id: string, email: string, response: StandInGuest['response'], scope: Scope = 'this'): void {
    const ids = new Set(this.occurrences(id, scope).map((event) => event.id));
    const answered = (guest: StandInGuest) => (guest.email === email ? { ...guest, response } : guest);
    this.#events = this.#events.map((event) =>
      ids.has(event.id) ? { ...event, guests: event.guests.map(answered) } : event,
    );
    this.#changed();
  }

  /** For the sites' own "Undo": the state before a change. */
  snapshot(): StandInEvent[] {
    return structuredClone(this.#events);
  }

  restore(events: StandInEvent[]): void {
    this.#events = structuredClone(events);
    this.#changed();
  }

  subscribe(listener: StoreListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Days between two occurrences of the event's series, or null for a single event. */
  intervalDays(event: StandInEvent): number | null {
    if (!event.seriesId) return null;
    const starts = this.occurrences(event.id, 'all').map((occurrence) => occurrence.start);
    const gaps = starts.slice(1).map((start, i) => Math.round(minutesBetween(starts[i] ?? start, start) / 1440));
    return gaps.length > 0 ? Math.min(...gaps) : 7;
  }

  #split(id: string): void {
    const ids = new Set(this.occurrences(id, 'following').map((event) => event.id));
    this.#rename(id, ids, 'following');
  }

  /** After a whole series moved or was split, its occurrences carry ids made from the new start. */
  #rename(id: string, ids: ReadonlySet<string>, scope: Scope): void {
    const { site, timeZone } = this.#config;
    const moved = this.get(id);
    if (!moved?.seriesId) return;
    const old = moved.seriesId;
    const seriesId = scope === 'following' ? splitSeriesId(site, old, moved.start, timeZone) : old;
    this.#events = this.#events.map((event) =>
      ids.has(event.id) ? { ...event, seriesId, id: occurrenceId(site, seriesId, event.start, timeZone) } : event,
    );
  }

  #seed(): string {
    const { events, now } = this.#config;
    const text = JSON.stringify(events);
    let hash = 0;
    for (let i = 0; i < text.length; i += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
    return `${now.slice(0, 10)} ${events.length} ${hash}`;
  }

  #load(): StandInEvent[] | null {
    try {
      const saved = JSON.parse(this.#storage?.getItem(this.#key) ?? 'null') as Saved | null;
      return saved?.seed === this.#seed() ? saved.events : null;
    } catch {
      return null;
    }
  }

  #changed(): void {
    const saved: Saved = { seed: this.#seed(), events: this.#events };
    this.#storage?.setItem(this.#key, JSON.stringify(saved));
    for (const listener of this.#listeners) listener();
  }
}
