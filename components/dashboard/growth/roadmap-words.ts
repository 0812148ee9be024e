import { i18n } from '#i18n';
import type { Roadmap, RoadmapPoint } from '@/utils/domain/growth/roadmap';
import { dayOfDate } from '@/utils/i18n/dates';

type Kind = RoadmapPoint['kind'] | 'until';

export function kindWords(kind: Kind): string {
  return i18n.t(`growth.roadmap.kinds.${kind}`);
}

/** Everything the drawing shows, along the time. */
export interface RoadmapStep {
  id: string;
  at: number;
  text: string;
  /** Where it leads; null for the aim itself. */
  aim: string | null;
  /** "due Mar 1", "reached on Nov 2" */
  when: string;
}

export function stepsOf({ lanes }: Roadmap, today: string): RoadmapStep[] {
  const steps = lanes.flatMap(({ id, text, until, points }): RoadmapStep[] => {
    const end = until && { id, at: until.at, text, aim: null, when: whenWords('until', until.on, today) };
    const own = points.map((one) => ({ ...one, aim: text, when: whenWords(one.kind, one.on, today) }));
    return end ? [...own, end] : own;
  });
  return steps.sort((a, b) => a.at - b.at);
}

function whenWords(kind: Kind, on: string, today: string): string {
  const day = dayOfDate(on, today);
  switch (kind) {
    case 'done':
      return i18n.t('growth.reachedOn', { day });
    case 'overdue':
      return i18n.t('item.overdue', { day });
    case 'until':
      return i18n.t('growth.roadmap.wantedBy', { day });
    case 'open':
      return i18n.t('item.dueOn', { day });
  }
}
