import type { ProfileView, StageQuestion } from '@/utils/domain/views/profile-view';
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

/** Ana, ninety days after she was called new. */
export function stageQuestion(fields: Partial<StageQuestion> = {}): StageQuestion {
  const proposal = { stage: 'settled', because: 'said', from: '2026-01-12' } as const;
  return { visibility: 'private', personId: ana.id, personName: ana.name, stage: 'new', proposal, ...fields };
}
