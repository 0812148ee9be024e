import type { TopicRow } from '@/utils/domain/rows/agenda';
import type { Id } from '@/utils/domain/rows/row';
import type { Unit } from '@/utils/store/unit';
import { ofPairs } from '../people/of-pairs';

/** What a mention says of a meeting's themes, in the shape of a ticked topic. */
type Spoken = Pick<TopicRow, 'text' | 'theme'>;

/** By meeting: who spoke of a priority spoke of priorities; of an aim, a milestone or a skill, of growth. */
export async function mentionedThemes(unit: Unit, pairIds: readonly Id[]): Promise<ReadonlyMap<Id, Spoken[]>> {
  const mentions = await ofPairs(unit, pairIds, 'mention', 'pair');
  if (mentions.length === 0) return new Map();
  const priorities = new Set((await ofPairs(unit, pairIds, 'priority', 'pair')).map(({ id }) => id));
  const themes = new Map<Id, Spoken[]>();
  for (const { meetingId, aboutId } of mentions) {
    const theme = priorities.has(aboutId) ? 'priorities' : 'growth';
    themes.set(meetingId, [...(themes.get(meetingId) ?? []), { text: '', theme }]);
  }
  return themes;
}
