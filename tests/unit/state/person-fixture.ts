import type { PersonNeedsView, PersonView } from '@/utils/domain/views/dashboard-view';
import { ana } from './panel/panel-fixture';
import { rhythmOf } from './rhythm-fixture';

/** Somebody with whom nothing waits and whom one has not met. */
export function personView(fields: Partial<PersonView> = {}): PersonView {
  return {
    ...{ person: ana, rhythm: rhythmOf(Date.now()), advice: null, aliases: [], merged: [] },
    ...{ topics: [], actionItems: [], meetings: [], archivedAt: null, firstMet: null, lastHeld: null },
    ...fields,
  };
}

/** Nothing of them wants to be looked at. */
export function personNeeds(fields: Partial<PersonNeedsView> = {}): PersonNeedsView {
  return { questions: [], captures: [], oldDrafts: { visibility: 'private', count: 0, oldestDays: 0 }, ...fields };
}
