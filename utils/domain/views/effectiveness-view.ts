import type { Instant } from '../calendar/calendar-event';
import type { Check, CheckQuestion } from '../insights/effectiveness';
import type { CheckFacts } from '../insights/effectiveness-due';
import type { Id } from '../rows/row';
import type { RepairView } from './repair-view';

/** How well the one-on-ones with one person work, as both sides said. Answers are the owner's alone. */
export interface EffectivenessView extends Omit<CheckFacts, 'rounds'> {
  personId: Id;
  pairId: Id;
  personName: string;
  /** The user's place towards this person: whose words the questions use. */
  role: RepairView['role'];
  /** By time. */
  checks: Check[];
  /** When one-on-ones were held, by time. */
  held: Instant[];
  /** Questions that stand on the agenda. */
  raised: CheckQuestion[];
}

/** Not now; never for this person; it may be asked again. */
export type CheckHush = 'later' | 'never' | 'again';
