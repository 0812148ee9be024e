import type { PageReport, SelectedReport } from '@/utils/domain/calendar/page-report';
import type { CalendarAdapter } from './adapter';
import { followSelection } from './follow-selection';
import { onNavigation } from './navigation';
import { observePage } from './observe';
import { runInSlices } from './slices';

export interface WatchListeners {
  /** A reading that differs from the last one told. */
  onPage(report: PageReport): void;
  onSelected(report: SelectedReport): void;
}

/** An event that vanished is told again after this time: what is missing twice is gone, what came back wasn't. */
const CONFIRM_AFTER = 30_000;

/** A grid that is still loading is read again, ever later. */
const LOADING_RETRIES = [700, 1500, 3000, 6000, 12_000];

/**
 * Watches one calendar page until the signal aborts: reads it when it has come to rest, in slices of a few
 * milliseconds, and follows what the user picks. Adds nothing to the page and prevents nothing.
 */
export function watchCalendar(adapter: CalendarAdapter, listeners: WatchListeners, signal: AbortSignal): void {
  const read = () => adapter.readPage(document, new URL(location.href));
  let newest: PageReport | null = null;
  let told: PageReport | null = null;
  let toldContent = '';
  let reading = false;
  let retry = 0;
  const timers = new Set<ReturnType<typeof setTimeout>>();

  const later = (milliseconds: number, run: () => void) => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      run();
    }, milliseconds);
    timers.add(timer);
  };

  const tell = (report: PageReport, again: boolean) => {
    const content = JSON.stringify(report);
    if (content === toldContent && !again) return;
    if (!again && told && hasLost(told, report)) later(CONFIRM_AFTER, () => void lookAtPage(true));
    told = report;
    toldContent = content;
    listeners.onPage(report);
  };

  const lookAtPage = async (again = false) => {
    if (reading || signal.aborted || document.hidden || !adapter.isCalendar(document)) return;
    reading = true;
    const before = observer.changes();
    const report = await runInSlices(adapter.readSteps(document, new URL(location.href)), signal).catch(() => null);
    reading = false;
    if (!report || signal.aborted) return;
    const moved = observer.changes() !== before;
    // The page changed under the reading: what it lacks may only have been missed.
    if (moved && report.range) report.range.complete = false;
    newest = report;
    tell(report, again);
    followChanges();
    if (moved) return observer.poke();
    if (report.range && !report.range.complete && retry < LOADING_RETRIES.length && report.view !== 'schedule') {
      later(LOADING_RETRIES[retry++] ?? 0, () => void lookAtPage());
    } else if (report.range?.complete) retry = 0;
  };

  const observer = observePage(document, {
    attributes: adapter.observedAttributes,
    onRest: () => void lookAtPage(),
    signal,
  });
  const followChanges = followSelection({
    adapter,
    document,
    page: () => {
      newest ??= read();
      return newest;
    },
    onSelected: listeners.onSelected,
    signal,
  });
  onNavigation(
    window,
    () => {
      retry = 0;
      observer.poke();
    },
    signal,
  );
  signal.addEventListener('abort', () => {
    for (const timer of timers) clearTimeout(timer);
  });
  void lookAtPage();
}

/** True when an event of the earlier report is missing though the later one covers its day. */
function hasLost(earlier: PageReport, later: PageReport): boolean {
  const { range } = later;
  if (!range?.complete) return false;
  const kept = new Set(later.events.map((event) => event.id));
  return earlier.events.some(
    (event) => !kept.has(event.id) && event.start && event.start >= range.from && event.start < range.to,
  );
}
