import type { MeetingTruth } from './facts';
import type { StateReason } from './state-reason';

/** How much a sign that a meeting doesn't take place weighs. What only isn't seen may be hidden; a mark is a word. */
const WEIGHT: Partial<Record<StateReason, number>> = {
  'not-shown': 1,
  'gone-from-two-views': 1,
  'own-no': 2,
  'their-no': 2,
  'title-says-cancelled': 3,
  'marked-cancelled': 4,
};

/** Whether a sign counts although the user said that the meeting takes place: only if it weighs more than what they corrected. */
export function counts(reason: StateReason, meeting: Pick<MeetingTruth, 'userSaid' | 'standsAgainst'>): boolean {
  return meeting.userSaid !== 'stands' || weightOf(reason) > weightOf(meeting.standsAgainst);
}

/** What "it takes place" corrects: the reason that stands now, or a heavier one that was corrected before. */
export function corrected(meeting: Pick<MeetingTruth, 'stateReason' | 'standsAgainst'>): StateReason {
  const reasons = [meeting.stateReason, meeting.standsAgainst, 'not-shown'] as StateReason[];
  return reasons.reduce((a, b) => (weightOf(b) > weightOf(a) ? b : a));
}

function weightOf(reason: string | null): number {
  return WEIGHT[reason as StateReason] ?? 0;
}
