import type { CalendarEvent } from '@/utils/domain/calendar/calendar-event';
import type { PageReport, SelectedReport } from '@/utils/domain/calendar/page-report';
import type { CalendarAdapter } from './adapter';

/** How long after a click the popup may take to show the event, and to fill itself. */
const PATIENCE = 3000;
const LOOK_EVERY = 100;

export interface SelectionOptions {
  adapter: CalendarAdapter;
  document: Document;
  /** The newest reading of the page: its language, zone and account go with every selection. */
  page(): PageReport;
  onSelected(report: SelectedReport): void;
  signal: AbortSignal;
}

/**
 * Follows what the user picks: the chip at once, the popup when it has filled itself, and again when people come
 * late. Returns a function to call when the page has changed. Listens passively: the site's own click, focus and
 * keys stay untouched.
 */
export function followSelection({ adapter, document, page, onSelected, signal }: SelectionOptions): () => void {
  const told = new Map<SelectedReport['from'], string>();
  let timer: ReturnType<typeof setInterval> | undefined;
  let until = 0;

  const tell = (event: CalendarEvent, from: SelectedReport['from']) => {
    const { site, lang, timeZone, account, dark } = page();
    const content = JSON.stringify(event);
    if (told.get(from) === content) return;
    told.set(from, content);
    onSelected({ site, lang, timeZone, account, event, from, dark });
  };

  const stopLooking = () => {
    clearInterval(timer);
    timer = undefined;
  };

  const look = () => {
    const url = addressOf(document);
    // Asked first: a popup that has had its time by now reads as complete, one that gets there in between doesn't.
    const still = adapter.isOpenEventSettled(document);
    const open = adapter.readOpenEvent(document, url);
    const settled = open !== null && still;
    if (open && settled) tell(open, page().view === 'editor' ? 'editor' : 'popup');
    if (!open && performance.now() > until) told.clear();
    if (settled || performance.now() > until) stopLooking();
  };

  const lookForAWhile = () => {
    until = performance.now() + PATIENCE;
    timer ??= setInterval(look, LOOK_EVERY);
  };

  const picked = (target: EventTarget | null) => {
    const event = adapter.eventAt(target, document, addressOf(document));
    if (!event) return;
    // A second click on the same chip is a new wish, even when nothing about the event has changed.
    told.clear();
    tell(event, 'chip');
    lookForAWhile();
  };

  const listening = { capture: true, passive: true, signal };
  document.addEventListener('click', (event) => picked(event.target), listening);
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Enter' || event.key === ' ') picked(event.target);
    },
    listening,
  );
  signal.addEventListener('abort', stopLooking);

  return () => {
    if (timer === undefined && adapter.readOpenEvent(document, addressOf(document))) lookForAWhile();
    else if (timer === undefined) told.delete('popup');
  };
}

function addressOf(document: Document): URL {
  return new URL(document.location.href);
}
