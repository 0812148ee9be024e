import type { CalendarEvent, Site } from '@/utils/domain/calendar/calendar-event';
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
 * What the rest of the house knows of a calendar site. Adapters read and never write: they add nothing to the page,
 * prevent nothing and focus nothing.
 */
export interface CalendarAdapter {
  readonly site: Site;
  /** True when this document shows the calendar (not Mail, not settings, not a foreign frame). */
  isCalendar(document: Document): boolean;
  /** Reads all that is drawn now; never throws on a malformed page. `drain(readSteps(…))` is its whole body. */
  readPage(document: Document, url: URL): PageReport;
  /**
   * The same reading in steps of well under a millisecond (about ten chips each), so that the watcher can hand the
   * main thread back to the page between them. The page may change in between: each step must stand that, and the
   * watcher throws a reading away when it did.
   */
  readSteps(document: Document, url: URL): ReadSteps<PageReport>;
  /** The event whose chip holds the target of a pointer or key event, or null. */
  eventAt(target: EventTarget | null, document: Document, url: URL): CalendarEvent | null;
  /** The event whose popup, peek or editor is open now, with its people where they are shown; null when none is. */
  readOpenEvent(document: Document, url: URL): CalendarEvent | null;
  /** True while the popup still fills itself: its people may be incomplete. */
  isOpenEventSettled(document: Document): boolean;
  /** Where the open popup or peek stands in the window, so that our own panel can keep clear of it; null without one. */
  openEventBox(document: Document): DOMRect | null;
  /** Attributes whose change means that the calendar changed (for the observer's filter). */
  readonly observedAttributes: readonly string[];
  /** The page's structure with every text and every id replaced, for a report that the user may copy. */
  scrubbedStructure(document: Document): string;
}
