import type { SurveyFields } from '../insights/survey';
import type { Id } from '../rows/row';

/** A result of an outside survey. `personId` null: of the whole team. */
export interface SurveyView extends SurveyFields {
  id: Id;
  personId: Id | null;
  personName: string | null;
}

export interface SurveysView {
  /** The latest first. */
  surveys: SurveyView[];
  /** Whom a new result may be about, by name. */
  people: { personId: Id; pairId: Id; name: string }[];
}
