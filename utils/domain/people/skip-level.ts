import type { Relation } from '../rows/person';

/** Whether one level lies between the two, whichever end the user is at. */
export function isSkipLevel(relation: Relation): boolean {
  return relation === 'skip-up' || relation === 'skip-down';
}
