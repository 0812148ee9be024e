import type { Instant } from '../calendar/calendar-event';
import type { Visibility } from '../rows/agenda';
import type { Id } from '../rows/row';

/** What kind of thing was found. */
export type FoundKind =
  | 'topic'
  | 'note'
  | 'action-item'
  | 'feedback'
  | 'concern'
  | 'capture'
  | 'prompt-answer'
  | 'meeting';

/** One thing that was found. */
export interface FoundView {
  kind: FoundKind;
  id: Id;
  visibility: Visibility;
  /** With whom; null: a capture for nobody in particular. */
  person: { id: Id; name: string } | null;
  /** The meeting to which it belongs; null: none. */
  meeting: { id: Id; start: Instant | null; date: string | null } | null;
  /** When it was last touched. */
  at: Instant;
  /** The words around the first match; `hit`: this piece matched. */
  snippet: { text: string; hit: boolean }[];
}

export interface SearchView {
  /** Of which question this is the answer. */
  text: string;
  found: FoundView[];
  /** There are more than were asked for. */
  more: boolean;
}
