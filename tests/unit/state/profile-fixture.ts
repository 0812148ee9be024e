import type { ProfileView } from '@/utils/domain/views/profile-view';
import { localDate } from '@/utils/state/local-date';
import { ana } from './panel/panel-fixture';

/** Ana's life at work: nothing of it is known yet. */
export function profileView(fields: Partial<ProfileView> = {}): ProfileView {
  return {
    ...{ visibility: 'private', personId: ana.id, today: localDate(Date.now()) },
    present: { relation: ana.relation, stage: null, since: null },
    ...{ changes: [], firstMet: null, lastMet: null, proposal: null },
    lately: { minutes: null, rhythmDays: null },
    ...fields,
  };
}
