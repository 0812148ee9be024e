import type { DaysOff } from '../days-off/days-off';

/** Days off that the calendar marks, from today on. */
export interface DaysOffView {
  spans: (DaysOff & {
    /** The user said that they work then. */
    worked: boolean;
  })[];
}
