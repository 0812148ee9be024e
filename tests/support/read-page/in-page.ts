/**
 * What runs inside the saved page: the product's own adapter, in a world of its own like the content script, so that
 * neither the page's security policy nor its scripts get in the way. Every function takes and returns plain data.
 */
import type { CalendarAdapter } from '@/utils/calendars/adapter';
import { googleAdapter } from '@/utils/calendars/google/adapter';
import { outlookAdapter } from '@/utils/calendars/outlook/adapter';
import type { CalendarEvent, Site } from '@/utils/domain/calendar/calendar-event';
import type { PageReport } from '@/utils/domain/calendar/page-report';

const adapters: Record<Site, CalendarAdapter> = { google: googleAdapter, outlook: outlookAdapter };

const address = () => new URL(document.location.href);

/** Null when the document shows no calendar. */
export function read(site: Site): PageReport | null {
  return adapters[site].isCalendar(document) ? adapters[site].readPage(document, address()) : null;
}

export interface OpenEvent {
  event: CalendarEvent | null;
  settled: boolean;
}

export function open(site: Site): OpenEvent {
  const settled = adapters[site].isOpenEventSettled(document);
  const event = adapters[site].readOpenEvent(document, address());
  return { event, settled: event !== null && settled };
}

/** A point at which a click reaches the chip of an event; null when there is no such chip to be seen. */
export function pointOf(id: string): { x: number; y: number } | null {
  const dialogs = '[role="dialog"], #xDetDlg';
  const chips = [...document.querySelectorAll<HTMLElement>('[data-eventid], [data-calitemid]')].filter((element) => {
    const own = element.dataset.eventid === id || element.dataset.calitemid === id;
    return own && !element.closest(dialogs) && element.getAttribute('aria-hidden') !== 'true';
  });
  for (const chip of chips) {
    chip.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    const point = freePoint(chip);
    if (point) return point;
  }
  return null;
}

/** Chips lie on one another: look for a spot of this one that nothing covers. */
function freePoint(chip: HTMLElement): { x: number; y: number } | null {
  const box = chip.getBoundingClientRect();
  if (box.width <= 0 || box.height <= 0) return null;
  for (const across of [0.5, 0.2, 0.8, 0.05, 0.95]) {
    for (const down of [0.5, 0.2, 0.8, 0.1, 0.9]) {
      const [x, y] = [box.left + box.width * across, box.top + box.height * down];
      const hit = document.elementFromPoint(x, y);
      if (hit && (chip.contains(hit) || hit === chip)) return { x, y };
    }
  }
  return null;
}

/** Last resort where a chip is covered by something else: the events that a click is made of. */
export function clickDirectly(id: string): boolean {
  const elements = [...document.querySelectorAll<HTMLElement>('[data-eventid], [data-calitemid]')];
  const chip = elements.find((element) => element.dataset.eventid === id || element.dataset.calitemid === id);
  const target = chip?.matches('[role="button"]')
    ? chip
    : (chip?.querySelector<HTMLElement>('[role="button"]') ?? chip);
  target?.click();
  return target !== undefined;
}
