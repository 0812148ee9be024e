import type { SampleRow } from '@/utils/domain/sample/sheet';
import type { CalendarChoice } from '@/utils/domain/settings/settings';
import type { SampleView, WrittenText } from '@/utils/domain/views/sample-view';

/** What own pages may ask while somebody gets to know Halfhour: a part of OwnPagesProtocol. */
export interface FirstRunProtocol {
  'view/sample': () => SampleView;
  /** Texts that may be the user's own among what is with sample people. */
  'view/sample-texts': () => WrittenText[];
  /** Puts the sample in, or back; all of it or nothing. */
  'sample/fill': (sample: { rows: SampleRow[] }) => void;
  /** Takes the sample out and answers what went. `keep` becomes thoughts in the popup. */
  'sample/clear': (command: { keep: string[] }) => SampleRow[];
  /** Shows a calendar: its open tab, or this one goes there. */
  'calendar/show': (query: { calendar: Exclude<CalendarChoice, 'file'> }) => void;
  /** Shows a notification as nudges look. False when the browser holds notifications back. */
  'nudge/try': () => boolean;
}
