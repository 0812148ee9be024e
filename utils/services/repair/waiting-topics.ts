import { topicView } from '@/utils/domain/agenda/topic-view';
import { sharedTopics } from '@/utils/domain/repair/shared-topics';
import type { TopicRow } from '@/utils/domain/rows/agenda';
import type { MeetingRow } from '@/utils/domain/rows/meeting';
import { byRank } from '@/utils/domain/rows/rank';
import type { Id } from '@/utils/domain/rows/row';
import type { RepairView } from '@/utils/domain/views/repair-view';
import type { Unit } from '@/utils/store/unit';
import { mayLeave } from '@/utils/transfer/shared-only';
import { ofPairs } from '../people/of-pairs';

/** What is still open, by rank: what may leave, and what is the user's alone. */
export async function waitingTopics(
  unit: Unit,
  pairIds: readonly Id[],
  meetings: readonly MeetingRow[],
): Promise<Pick<RepairView, 'waiting' | 'waitingPrivate'>> {
  const rows = (await ofPairs(unit, pairIds, 'topic', 'open')).sort(byRank);
  const views = (wanted: (topic: TopicRow) => boolean) =>
    rows.filter(wanted).map((topic) => topicView(topic, meetings, unit.now));
  return {
    waiting: sharedTopics(views((topic) => mayLeave(topic.pairId, topic))),
    waitingPrivate: views((topic) => !mayLeave(topic.pairId, topic)),
  };
}
