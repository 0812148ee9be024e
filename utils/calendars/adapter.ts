import type { CalendarEvent, Site } from '@/utils/domain/calendar/calendar-event';
import type { PageReading } from '@/utils/domain/calendar/page-reading';
import type { PageReport } from '@/utils/domain/calendar/page-report';

/** Work that can pause: each `next()` is one short step, the last returns the result. */
export type ReadSteps<Result> = Generator<void, Result, void>;

/** Runs all steps at once. */
export function drain<Result>(steps: ReadSteps<Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/**
 * What the rest of the house knows of a calendar site comes in two parts. This one is in every page of the site from the
 * beginning: it collects what the page says and understands none of it. Both parts read and never write: they add
 * nothing to the page, prevent nothing and focus nothing.
 */
export interface PageReader {
  readonly site: Site;
  /** True when this document shows the calendar (not Mail, not settings, not a foreign frame). */
  isCalendar(document: Document): boolean;
  /**
   * Collects all that is drawn now, in steps of well under a millisecond (about ten chips each), so that the watcher can
   * hand the main thread back to the page between them. Never throws on a malformed page. The page may change in
   * between: each step must stand that, and the watcher throws a reading away when it did.
   */
  readSteps(document: Document, url: URL): ReadSteps<PageReading>;
  /** Attributes whose change means that the calendar changed (for the observer's filter). */
  readonly observedAttributes: readonly string[];
}

/** The other part: what a click means, and the popup behind it. It comes into the page when somebody is there. */
export interface EventPicker {
  readonly site: Site;
  /** The event whose chip holds the target of a pointer or key event, or null. */
  eventAt(target: EventTarget | null, document: Document, url: URL): CalendarEvent | null;
  /** The event whose popup, peek or editor is open now, with its people where they are shown; null when none is. */
  readOpenEvent(document: Document, url: URL): CalendarEvent | null;
  /** True while nothing more is to be expected of the popup; false while it still fills itself. */
  isOpenEventSettled(document: Document): boolean;
  /** Where the open popup or peek stands in the window, so that our own panel can keep clear of it; null without one. */
  openEventBox(document: Document): DOMRect | null;
  /** IANA zone of the drawn grid; null when the page doesn't tell. */
  timeZone(reading: PageReading): string | null;
  /** The page's structure with every text and every id replaced, for a report that the user may copy. */
  scrubbedStructure(document: Document): string;
}

/** How the rest of the page gets at the picker. */
export interface LatePicker {
  /** Null as long as it isn't in the page. */
  now(): EventPicker | null;
  /** Has it brought into the page. Rejects when that fails; the next call tries again. */
  bring(): Promise<EventPicker>;
}

/** Everything of one site together, for tools and tests. */
export interface CalendarAdapter extends PageReader, EventPicker {
  /** Reads and understands at once. */
  readPage(document: Document, url: URL): PageReport;
}

export function adapterOf(
  reader: PageReader,
  picker: EventPicker,
  understand: (reading: PageReading) => PageReport,
): CalendarAdapter {
  return { ...picker, ...reader, readPage: (document, url) => understand(drain(reader.readSteps(document, url))) };
}
