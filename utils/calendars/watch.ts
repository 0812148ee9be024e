import type { PageReading } from '@/utils/domain/calendar/page-reading';
import type { SelectedReport } from '@/utils/domain/calendar/page-report';
import { drain, type LatePicker, type PageReader } from './adapter';
import { followSelection } from './follow-selection';
import { onNavigation } from './navigation';
import { observePage } from './observe';
import { newsIn } from './same-reading';
import { runInSlices } from './slices';
import { STEADY_FOR, SteadyRange } from './steady-range';

export interface WatchListeners {
  /** The page still says what it said, and now it is known to be all. */
  onComplete(reading: PageReading): void;
  /** A reading that differs from the last one told. */
  onPage(reading: PageReading): void;
  onSelected(report: SelectedReport): void;
}

/** A grid that is still loading is read again, ever later. */
const LOADING_RETRIES = [700, 1500, 3000, 6000, 12_000];

/**
 * Watches one calendar page until the signal aborts: reads it when it has come to rest, in slices of a few
 * milliseconds, and follows what the user picks. Adds nothing to the page and prevents nothing. Returns how to ask for
 * a reading now, also of a tab that nobody looks at; it is told even if it says what the last one said.
 */
export function watchCalendar(
  reader: PageReader,
  picker: LatePicker,
  listeners: WatchListeners,
  signal: AbortSignal,
): () => void {
  const steady = new SteadyRange();
  let newest: PageReading | null = null;
  let told: PageReading | null = null;
  /** The next reading is told even if it says what the last one said. */
  let owed = false;
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

  const tell = (reading: PageReading) => {
    const news = told === null || owed ? 'all' : newsIn(reading, told);
    owed = false;
    told = reading;
    if (news === 'complete') listeners.onComplete(reading);
    else if (news === 'all') listeners.onPage(reading);
  };

  const take = (report: PageReading, moved: boolean) => {
    const loading = report.range?.complete === false;
    const state = loading ? 'waiting' : steady.look(report, performance.now());
    if (state === 'new') later(STEADY_FOR, confirm(report));
    // A page that changed under the reading may have hidden something from it.
    if (report.range && (moved || state !== 'steady')) report.range.complete = false;
    newest = report;
    tell(report);
    followChanges();
    if (moved) observer.poke();
    else if (!loading) retry = 0;
    else if (report.view !== 'schedule' && retry < LOADING_RETRIES.length) {
      later(LOADING_RETRIES[retry++] ?? 0, () => newest === report && void look());
    }
  };

  /** Looks once more after a while; where nothing has changed in between, the same reading is as good as a new one. */
  const confirm = (report: PageReading) => {
    const same = { ...report, range: report.range && { ...report.range } };
    const before = observer.changes();
    return () => {
      const untouched = observer.changes() === before && report.url === location.href && !document.hidden;
      if (untouched && !reading && !signal.aborted) take(same, false);
      else void look();
    };
  };

  const look = async (behind = false) => {
    if (reading || signal.aborted || (document.hidden && !behind) || !reader.isCalendar(document)) return;
    reading = true;
    const before = observer.changes();
    const report = await runInSlices(reader.readSteps(document, new URL(location.href)), signal).catch(() => null);
    reading = false;
    if (report && !signal.aborted) take(report, observer.changes() !== before);
  };

  const lookAgain = () => {
    owed = true;
    return look(true);
  };

  const observer = observePage(document, {
    attributes: reader.observedAttributes,
    onRest: () => void look(),
    signal,
  });
  const page = () => {
    newest ??= drain(reader.readSteps(document, new URL(location.href)));
    return newest;
  };
  const followChanges = followSelection({ picker, document, page, onSelected: listeners.onSelected, signal });
  const moved = () => {
    retry = 0;
    observer.poke();
  };
  onNavigation(window, moved, signal);
  signal.addEventListener('abort', () => {
    for (const timer of timers) clearTimeout(timer);
  });
  void look();
  return () => void lookAgain();
}
