/** Whether sample data is shown. */
export interface SampleView {
  /** Invented people; 0: there is no sample. */
  people: number;
  /** People who are not invented. */
  real: number;
  /** The first steps were done or left. */
  welcomed: boolean;
}

/** Texts of one row, as they stand in it. */
export type WrittenText = string[];
