/** What one feed may cost, whatever it holds: the worker has other things to do and 30 seconds to live. */
export const LIMITS = {
  /** Events read from one file. */
  events: 50_000,
  /** Characters of one unfolded line; longer ones are notes or attached pictures. */
  line: 100_000,
  /** Guests of one event: what has more is no one-on-one. */
  guests: 200,
  /** Dates that are added to or taken out of one series. */
  dates: 5_000,
  /** Changed parts ("this and following") of one series. */
  splits: 100,
  /** Time zones of one file. */
  zones: 200,
  /** Occurrences within the window, of one series and of all. */
  perSeries: 1_000,
  occurrences: 20_000,
} as const;

/** Days and times that rules may look at: of one series, and of a whole file. A century has 36,525 days. */
const DAYS_OF_SERIES = 100_000;
const DAYS_OF_FILE = 3_000_000;

/** Counts the work of a file's rules down. */
export class Budget {
  spentOut = false;
  private left = DAYS_OF_FILE;
  private leftOfSeries = DAYS_OF_SERIES;

  nextSeries(): void {
    this.leftOfSeries = DAYS_OF_SERIES;
  }

  /** False when there is no more to spend: the series ends here. */
  spend(days: number): boolean {
    this.left -= days;
    this.leftOfSeries -= days;
    if (this.left >= 0 && this.leftOfSeries >= 0) return true;
    this.spentOut = true;
    return false;
  }
}
