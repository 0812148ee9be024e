import type { CalendarDate } from '../calendar/calendar-event';
import type { Stage, WorkField } from '../rows/person';
import { addCalendarDays } from '../time/zone';
import type { PersonProfile } from '../views/parts';

/** The first weeks of a role ask for weekly talks (facts, defaults table: "weekly for the first 90 days"). */
const NEW_DAYS = 90;

/** The day from which somebody who began then is no longer new. */
export function settledOn(since: CalendarDate): CalendarDate {
  return addCalendarDays(since, NEW_DAYS);
}

/**
 * The stage to go by: what was said of it, else new for ninety days after the role began. A start that lies ahead is
 * new as well. Null: nobody knows; after the ninety days nobody said what they are now.
 */
export function stageOf({ stage, since }: Pick<PersonProfile, 'stage' | 'since'>, today: CalendarDate): Stage | null {
  if (stage !== null) return stage;
  return since !== null && today < settledOn(since) ? 'new' : null;
}

/** The field of work to go by: the person's own, else the user's. */
export function fieldOf({ field }: Pick<PersonProfile, 'field'>, own: WorkField | null): WorkField | null {
  return field ?? own;
}
