import type { Site } from '@/utils/domain/calendar/calendar-event';
import type { PageReading } from '@/utils/domain/calendar/page-reading';
import type { PageReport, SelectedReport } from '@/utils/domain/calendar/page-report';

/** What the worker tells a calendar page to do with the panel's frame. Says nothing of what is in it. */
export interface PanelInstruction {
  /** `open`: show the panel. `tab`: only the small edge tab. `keep`: leave it as it is. */
  panel: 'open' | 'tab' | 'keep';
}

interface PanelPlacement {
  side: 'left' | 'right';
  /** CSS pixels, 320 to 720. */
  width: number;
}

/** Content script → worker: reports only. No answer ever carries a note, a name or an item. */
export interface CalendarProtocol {
  /** What the page says, as it says it; understood here. A report that is understood already is as welcome. */
  'calendar/page': (report: PageReading | PageReport) => void;
  /** What the page at this address said last is all that it shows. False: it is not remembered, report it again. */
  'calendar/complete': (page: { site: Site; url: string }) => boolean;
  'calendar/selected': (report: SelectedReport) => PanelInstruction;
  /** Asked once when the content script starts. */
  'calendar/placement': () => PanelPlacement;
  /** Asks for the script that draws the panel's frame (entrypoints/panel-frame.ts); it runs in the page before the answer. */
  'calendar/frame': () => void;
  /** Asks for the script that knows what a click means (entrypoints/*-picker); it runs in the page before the answer. */
  'calendar/picker': () => void;
  /** The user dragged the panel's edge. */
  'calendar/placed': (placement: PanelPlacement) => void;
}

/** Worker → content script of one tab. Tells where the frame stands and asks for readings, nothing else. */
export interface PageProtocol {
  /**
   * `focus`: open it and put the keyboard into it; from within, give the keyboard back to the calendar. `swap`: to the
   * other side of where it stands, which the page alone knows, since it may have stepped aside for a popup.
   */
  'page/panel': (instruction: { panel: 'open' | 'close' | 'focus' | 'swap' }) => void;
  'page/place': (placement: PanelPlacement) => void;
  'page/read': () => void;
  'page/structure': () => string;
}
