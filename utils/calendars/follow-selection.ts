import type { CalendarEvent } from '@/utils/domain/calendar/calendar-event';
import type { PageReading } from '@/utils/domain/calendar/page-reading';
import type { SelectedReport } from '@/utils/domain/calendar/page-report';
import type { EventPicker, LatePicker } from './adapter';

/** How long after a click the popup may take to show the event, and to fill itself. */
const PATIENCE = 3000;
const LOOK_EVERY = 100;

export interface SelectionOptions {
  picker: LatePicker;
  document: Document;
  /** The newest reading of the page: its language, zone and account go with every selection. */
  page(): PageReading;
  onSelected(report: SelectedReport): void;
  signal: AbortSignal;
}

/**
 * Follows what the user picks: the chip at once, the popup when it has filled itself, and again when people come
 * late. Returns a function to call when the page has changed. Listens passively: the site's own click, focus and
 * keys stay untouched.
 */
export function followSelection({ picker, document, page, onSelected, signal }: SelectionOptions): () => void {
  const told = new Map<SelectedReport['from'], string>();
  let timer: ReturnType<typeof setInterval> | undefined;
  let until = 0;

  const tell = ({ timeZone }: EventPicker, event: CalendarEvent, from: SelectedReport['from']) => {
    const { site, lang, account, dark } = page();
    const content = JSON.stringify(event);
    if (told.get(from) === content) return;
    told.set(from, content);
    onSelected({ site, lang, timeZone: timeZone(page()), account, event, from, dark });
  };

  const stopLooking = () => {
    clearInterval(timer);
    timer = undefined;
  };

  const look = (events: EventPicker) => {
    const url = addressOf(document);
    // Asked first: a popup that has had its time by now reads as complete, one that gets there in between doesn't.
    const still = events.isOpenEventSettled(document);
    const open = events.readOpenEvent(document, url);
    const settled = open !== null && still;
    if (open && settled) tell(events, open, page().view === 'editor' ? 'editor' : 'popup');
    if (!open && performance.now() > until) told.clear();
    if (settled || performance.now() > until) stopLooking();
  };

  const lookForAWhile = (events: EventPicker) => {
    until = performance.now() + PATIENCE;
    timer ??= setInterval(() => look(events), LOOK_EVERY);
  };

  /** At once when the picker is there, else as soon as it is. */
  const withPicker = (act: (events: EventPicker) => void) => {
    const events = picker.now();
    if (events) return act(events);
    picker.bring().then(
      (brought) => !signal.aborted && act(brought),
      () => undefined,
    );
  };

  const lookIfOpen = (events: EventPicker) => {
    if (events.readOpenEvent(document, addressOf(document))) lookForAWhile(events);
    else told.delete('popup');
  };

  const picked = (target: EventTarget | null, events: EventPicker) => {
    const event = events.eventAt(target, document, addressOf(document));
    if (!event) return;
    // A second click on the same chip is a new wish, even when nothing about the event has changed.
    told.clear();
    tell(events, event, 'chip');
    lookForAWhile(events);
  };

  const listening = { capture: true, passive: true, signal };
  const onPick = ({ target }: Event) => withPicker((events) => picked(target, events));
  document.addEventListener('click', onPick, listening);
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Enter' || event.key === ' ') onPick(event);
    },
    listening,
  );
  signal.addEventListener('abort', stopLooking);

  return () => {
    // Nothing is open in a calendar that nobody has touched, but for the form at an address of its own.
    if (timer === undefined && (picker.now() || page().view === 'editor')) withPicker(lookIfOpen);
  };
}

function addressOf(document: Document): URL {
  return new URL(document.location.href);
}
