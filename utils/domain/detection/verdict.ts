/** Codes of the reasons a verdict can have; the interface turns them into words. */
export type ReasonCode =
  | 'user-said-always'
  | 'user-said-never'
  | 'two-people'
  | 'not-two-people'
  | 'people-unknown'
  | 'title-marker'
  | 'title-names'
  | 'title-check-in'
  | 'title-names-other-person'
  | 'title-other-kind'
  | 'title-group'
  | 'recurring'
  | 'series-known'
  | 'all-day'
  | 'not-an-event'
  | 'declined'
  | 'no-hint';

export interface Reason {
  code: ReasonCode;
  /** What the reason is about, as the calendar shows it: a word of the title, a count, whose word. Null if nothing. */
  detail: string | null;
}

export interface Verdict {
  verdict: 'yes' | 'no' | 'ask';
  /** 0 to 1: how sure the verdict is. */
  confidence: number;
  /** Strongest first. */
  reasons: Reason[];
}
