import { i18n } from '#i18n';
import { Select } from '@/components/ui/select';
import type { PriorityNode } from '@/utils/domain/growth/growth-tree';
import type { Growth } from '@/utils/state/growth/growth-model';
import styles from './growth.module.css';
import { MoreFields, SavedField } from './more-fields';

const GOALS_OF = ['team', 'organisation'] as const;

/** The goal it serves and why it matters. */
export function PriorityGoal({ growth, priority }: { growth: Growth; priority: PriorityNode }) {
  const { id, goalOf } = priority;
  return (
    <MoreFields line={goalWords(priority)}>
      <SavedField
        label={i18n.t('priority.goal')}
        placeholder={i18n.t('priority.goalHint')}
        value={priority.goal}
        onSave={(goal) => growth.edit('priority', id, { goal })}
      />
      <Select
        label={i18n.t('priority.goalOf')}
        value={goalOf ?? 'none'}
        onValue={(value) => growth.edit('priority', id, { goalOf: value === 'none' ? null : value })}
        options={[
          { value: 'none', label: i18n.t('priority.goalOfNobody') },
          ...GOALS_OF.map((value) => ({ value, label: i18n.t(`priority.goalsOf.${value}`) })),
        ]}
      />
      <SavedField
        label={i18n.t('priority.why')}
        placeholder={i18n.t('priority.whyHint')}
        value={priority.why}
        onSave={(why) => growth.edit('priority', id, { why })}
        class={styles.wide}
      />
    </MoreFields>
  );
}

/** "Serves the team's goal: fewer pages at night" */
function goalWords({ aimless, goal, goalOf }: PriorityNode): string {
  if (aimless || goal === null) return i18n.t('priority.goalAndWhy');
  return goalOf === null ? i18n.t('priority.serves', { goal }) : i18n.t(`priority.servesOf.${goalOf}`, { goal });
}
