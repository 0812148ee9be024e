import type { PersonNeedsView, PersonView } from '@/utils/domain/views/dashboard-view';
import type { TimelineViewLine } from '@/utils/domain/views/timeline-view';
import { ana, meeting } from './panel/panel-fixture';
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

/** The line of a one-on-one that was held on a day. */
export function heldOn(date: string, gist: string | null = null): TimelineViewLine {
  const { waiting: _, ...held } = { ...meeting, id: `meeting-${date}`, start: Date.parse(`${date}T10:00Z`), date };
  return {
    entry: {
      ...{ kind: 'meeting', id: held.id, visibility: 'shared', at: held.start, meetingId: held.id, gist },
      meeting: { ...held, state: 'held' },
    },
    ...{ under: [], snippet: null },
  };
}
