import type { CalendarDate } from '@/utils/domain/calendar/calendar-event';
import { stageOf } from '@/utils/domain/people/stage';
import { adviseRhythm, type RhythmAdvice } from '@/utils/domain/rhythm/adviser';
import type { PersonRhythm } from '@/utils/domain/rhythm/person-rhythm';
import { isOften } from '@/utils/domain/rhythm/too-tight';
import type { PersonRow } from '@/utils/domain/rows/person';
import type { Id } from '@/utils/domain/rows/row';
import type { TopicView } from '@/utils/domain/views/parts';
import type { Unit } from '@/utils/store/unit';
import { meetingLineOf } from '../views/pair-history';
import { emptyRunOf } from './empty-run';

interface Advised {
  person: PersonRow;
  pairIds: readonly Id[];
  rhythm: PersonRhythm;
  /** Those that are open. */
  topics: readonly TopicView[];
  today: CalendarDate;
}

/** Whether another rhythm would do better. A crisis has its own, and those new in a role meet often for a reason. */
export async function adviceOf(unit: Unit, advised: Advised): Promise<RhythmAdvice | null> {
  const { person, pairIds, rhythm, topics, today } = advised;
  if (rhythm.plan === null || rhythm.plan.from === 'crisis') return null;
  const { days } = rhythm.plan;
  const mayBeTight = isOften(days) && stageOf(person, today) !== 'new';
  const empty = mayBeTight ? await emptyRunOf(unit, pairIds, await meetingLineOf(unit, pairIds)) : null;
  return adviseRhythm({ days, empty, waited: topics.map(({ meetingsWaited }) => meetingsWaited) });
}
