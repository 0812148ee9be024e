import type { WorkField } from '../rows/person';
import type { Theme } from '../themes/theme';

/**
 * Days after which a theme should come up again. Growth: ten weeks (Manager Tools: the future gets too little time);
 * well-being: sixty days, as OpenBlend does; feedback: about two one-on-ones without any (Gallup on recognition). The
 * others are our choice: what is in the way and what comes first belong to each month, the team to each second one,
 * belonging to each quarter.
 */
const REST: Record<Theme, number> = {
  'well-being': 60,
  priorities: 28,
  feedback: 28,
  roadblocks: 28,
  growth: 70,
  belonging: 91,
  team: 56,
};

/** Where shifts wear people out, well-being comes round twice as often. */
const WEARING: ReadonlySet<WorkField> = new Set(['hospital', 'fast-food']);

export function restDays(theme: Theme, field: WorkField | null): number {
  const days = REST[theme];
  return theme === 'well-being' && field !== null && WEARING.has(field) ? days / 2 : days;
}
