import type { Employment, Place, Stage, WorkField } from '../rows/person';

/** Single topics to begin with, by what is known of a person. `other` fields have none of their own. */
export type StarterGroup =
  | { of: 'stage'; value: Stage }
  | { of: 'employment'; value: Employment }
  | { of: 'place'; value: Place }
  | { of: 'field'; value: Exclude<WorkField, 'other'> };

export interface StarterFacts {
  stage: Stage | null;
  employment: Employment | null;
  place: Place | null;
  field: WorkField | null;
}

/** The groups that fit, the field of work first: it is what the days are made of. */
export function starterGroups({ stage, employment, place, field }: StarterFacts): StarterGroup[] {
  const groups: StarterGroup[] = [];
  if (field !== null && field !== 'other') groups.push({ of: 'field', value: field });
  if (stage !== null) groups.push({ of: 'stage', value: stage });
  if (employment !== null) groups.push({ of: 'employment', value: employment });
  if (place !== null) groups.push({ of: 'place', value: place });
  return groups;
}
