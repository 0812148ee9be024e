import type { Observation } from '../insights/observations/observation';
import type { Id } from '../rows/row';

/** Something worth a look in one relationship. */
export interface ObservationView extends Observation {
  personId: Id;
  personName: string;
}

export interface ObservationsView {
  /** The weightiest first. */
  observations: ObservationView[];
  /** How many were put away for good or for a while, so that they can be brought back. */
  hushed: number;
}
