import { restDays } from '../questions/theme-rest';
import { calendarDaysBetween } from '../time/zone';
import type { GrowthView } from '../views/growth-view';
import { lastSpoken } from './last-spoken';

/** How long growth has rested. `days` null: it was never spoken of. */
export interface GrowthRest {
  days: number | null;
  /** Ten weeks, or a first one-on-one without it: a question is worth asking. */
  due: boolean;
}

export function growthRest(view: GrowthView): GrowthRest {
  const own = new Set([...view.aims, ...view.milestones, ...view.skills].map(({ id }) => id));
  const heard = [...lastSpoken(view)].filter(([id]) => own.has(id)).map(([, { on }]) => on);
  const last = [...heard, view.touchedOn ?? ''].reduce((a, b) => (a > b ? a : b));
  if (last === '') return { days: null, due: view.meetings.some(({ state }) => state === 'held') };
  const days = Math.max(0, calendarDaysBetween(last, view.today));
  return { days, due: days >= restDays('growth', null) };
}
