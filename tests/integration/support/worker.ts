import 'fake-indexeddb/auto';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Attendee, CalendarEvent } from '@/utils/domain/calendar/calendar-event';
import type { PageReport, SelectedReport } from '@/utils/domain/calendar/page-report';
import type { CalendarProtocol } from '@/utils/messaging/calendar-protocol';
import { Gate } from '@/utils/messaging/gate';
import type { OwnPagesProtocol } from '@/utils/messaging/own-pages-protocol';
import { calendarHandlers } from '@/utils/services/calendar/calendar-handlers';
import { ownPageHandlers } from '@/utils/services/own-page-handlers';
import { repairHandlers } from '@/utils/services/repair/repair-handlers';
import { createContext, type WorkerContext } from '@/utils/services/worker-context';

export const ZONE = 'Europe/Berlin';
export const ME = 'ana@acme.example';
const CALENDAR = 'https://calendar.google.com/calendar/u/0/r/week';

let databases = 0;

/** Transactions that have not ended: a killed worker takes them with it. */
const open = new Set<IDBTransaction>();
const begin = IDBDatabase.prototype.transaction;
IDBDatabase.prototype.transaction = function (...args) {
  const transaction = begin.apply(this, args);
  open.add(transaction);
  for (const end of ['complete', 'abort']) transaction.addEventListener(end, () => open.delete(transaction));
  return transaction;
};

/**
 * The worker as own pages and content scripts meet it: through the gate, with a real IndexedDB behind. It dies before
 * each message, unless told otherwise: nothing that a story needs may live in its memory.
 */
export class TestWorker {
  clock: number;
  dies = true;
  /** Where the laptop is. */
  zone = ZONE;
  readonly name = `story-${++databases}`;
  private context: WorkerContext | null = null;

  constructor(at: string) {
    this.clock = Date.parse(at);
    fakeBrowser.permissions = { contains: async () => true } as never;
    fakeBrowser.tabs.sendMessage = async () => undefined as never;
  }

  /** The worker as it stands; a new one after each death. */
  get alive(): WorkerContext {
    this.context ??= createContext({
      now: () => this.clock,
      zone: () => this.zone,
      databaseName: this.name,
      announce: () => undefined,
    });
    return this.context;
  }

  async die(): Promise<void> {
    await this.context?.database.close();
    this.context = null;
  }

  /** Killed at this very line: what was not committed is gone, and whoever waits for an answer waits for ever. */
  async kill(): Promise<void> {
    const killed = this.context;
    this.context = null;
    if (!killed) return;
    const silence = () => new Promise<never>(() => undefined);
    Object.assign(killed.database, { read: silence, write: silence, note: silence });
    for (const transaction of [...open]) {
      try {
        transaction.abort();
      } catch {
        // It was about to say that it is complete.
      }
    }
    await killed.database.close();
  }

  /** An own page asks. `tab`: the calendar tab whose panel it is. */
  async ask<T extends keyof OwnPagesProtocol>(
    type: T,
    data?: Parameters<OwnPagesProtocol[T]>[0],
    tab: number | null = 1,
  ): Promise<ReturnType<OwnPagesProtocol[T]>> {
    const url = fakeBrowser.runtime.getURL('/panel.html' as never);
    const sender = { id: fakeBrowser.runtime.id, url, origin: url.replace('/panel.html', ''), frameId: 5 };
    return this.send(type, data, tab === null ? sender : { ...sender, tab: { id: tab } });
  }

  /** A content script reports. */
  async report<T extends keyof CalendarProtocol>(
    type: T,
    data: Parameters<CalendarProtocol[T]>[0],
    tab = 1,
  ): Promise<ReturnType<CalendarProtocol[T]>> {
    const origin = 'https://calendar.google.com';
    return this.send(type, data, { id: fakeBrowser.runtime.id, url: CALENDAR, origin, frameId: 0, tab: { id: tab } });
  }

  /** Clicks an event: the chip, then its popup. */
  async click(event: CalendarEvent, tab = 1) {
    const chip = { ...event, attendees: null };
    await this.report('calendar/selected', selected(chip, 'chip'), tab);
    return this.report('calendar/selected', selected(event, 'popup'), tab);
  }

  /** The page shows a week. */
  show(events: CalendarEvent[], from: string, to: string, complete = true, tab = 1) {
    const chips = events.map((one) => ({ ...one, attendees: null }));
    return this.report('calendar/page', page(chips, { from, to, complete }), tab);
  }

  private async send<R>(type: string, data: unknown, sender: object): Promise<R> {
    if (this.dies) await this.die();
    const { alive } = this;
    const gate = new Gate({
      calendar: calendarHandlers(alive),
      ownPages: { ...ownPageHandlers(alive), ...repairHandlers(alive) },
    });
    // Messages cross as JSON, on the way there and back.
    const crossed = data === undefined ? undefined : JSON.parse(JSON.stringify(data));
    const answer = await gate.answer(type, crossed, sender);
    return (answer === undefined ? undefined : JSON.parse(JSON.stringify(answer))) as R;
  }
}

export function selected(event: CalendarEvent, from: SelectedReport['from']): SelectedReport {
  return { site: 'google', lang: 'en', timeZone: ZONE, account: ME, event, from, dark: false };
}

export function page(events: CalendarEvent[], range: PageReport['range']): PageReport {
  return {
    site: 'google',
    url: CALENDAR,
    lang: 'en',
    view: 'week',
    timeZone: ZONE,
    account: ME,
    range,
    ticked: [ME],
    events,
    unread: 0,
    dark: false,
  };
}

export function guest(name: string, email: string | null = `${name.toLowerCase()}@acme.example`): Attendee {
  return { name, email, response: 'accepted', self: email === ME };
}

/** A recurring Google event of the user with others, at a wall time; half an hour long. */
export function oneOnOne(uid: string, start: string, others: Attendee[] = [guest('Ben')]): CalendarEvent {
  const [date, time] = start.split('T') as [string, string];
  const end = `${date}T${time.slice(0, 3)}${time.slice(3) === '00' ? '30' : '55'}`;
  const occurrence = `${uid}_${date.replace(/-/g, '')}T090000Z`;
  return {
    id: btoa(`${occurrence} ${ME}`).replace(/=+$/, ''),
    seriesId: uid,
    calendarId: ME,
    title: others.length === 1 ? `Ana / ${others[0]!.name}` : 'Planning',
    start,
    end,
    allDay: false,
    state: 'confirmed',
    recurring: true,
    kind: 'event',
    location: null,
    organizer: null,
    attendees: [guest('Ana', ME), ...others],
  };
}
