import { addCalendarDays } from '../time/zone';
import type { GrowthView } from '../views/growth-view';
import type { GrowthTree } from './growth-tree';

const WEEKS = 12;

/** What moved in the last twelve weeks: counts and a kind word, never a score. */
export interface Momentum {
  milestonesDone: number;
  /** Open milestones whose date was put off at least once; when is not kept. */
  putOff: number;
  promisesKept: number;
  /** `moving`: a milestone was reached; `steps`: promises were kept; `put-off`: plans wait; `quiet`: nothing was heard. */
  word: 'moving' | 'steps' | 'put-off' | 'quiet';
}

/** Null without any aim: there is nothing yet that could move. Days to come count for nothing. */
export function momentumOf(view: GrowthView, { aims, closed }: GrowthTree): Momentum | null {
  const all = [...aims, ...closed.aims];
  if (all.length === 0) return null;
  const from = addCalendarDays(view.today, -7 * WEEKS);
  const lately = (on: string | null) => on !== null && on >= from && on <= view.today;
  const milestones = all.flatMap((aim) => aim.milestones);
  const milestonesDone = milestones.filter(({ doneOn }) => lately(doneOn)).length;
  const putOff = aims
    .flatMap((aim) => aim.milestones)
    .filter((one) => one.doneOn === null && one.movedTimes > 0).length;
  const promisesKept = view.promisesKept.filter(lately).length;
  const word = milestonesDone > 0 ? 'moving' : promisesKept > 0 ? 'steps' : putOff > 0 ? 'put-off' : 'quiet';
  return { milestonesDone, putOff, promisesKept, word };
}
