import { i18n } from '#i18n';
import { Disclosure } from '@/components/ui/disclosure';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import type { PriorityNode } from '@/utils/domain/growth/growth-tree';
import type { Growth } from '@/utils/state/growth/growth-model';
import { useSavedText } from '../../shared/use-saved-text';
import styles from './growth.module.css';

const GOALS_OF = ['team', 'organisation'] as const;

/** The goal it serves and why it matters: one line, which unfolds to be written. */
export function PriorityGoal({ growth, priority }: { growth: Growth; priority: PriorityNode }) {
  const { id, goalOf } = priority;
  const goal = useSavedText(priority.goal ?? '', (text) => growth.edit('priority', id, { goal: text.trim() || null }));
  const why = useSavedText(priority.why ?? '', (text) => growth.edit('priority', id, { why: text.trim() || null }));
  return (
    <Disclosure
      kind="link"
      summary={
        <span dir="auto" class={styles.oneLine}>
          {goalWords(priority)}
        </span>
      }
    >
      <div class={styles.fields}>
        <TextField
          label={i18n.t('priority.goal')}
          placeholder={i18n.t('priority.goalHint')}
          maxLength={2000}
          value={goal.text}
          onValue={goal.type}
          onBlur={goal.leave}
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
        <TextField
          label={i18n.t('priority.why')}
          placeholder={i18n.t('priority.whyHint')}
          maxLength={2000}
          value={why.text}
          onValue={why.type}
          onBlur={why.leave}
          class={styles.wide}
        />
      </div>
    </Disclosure>
  );
}

/** "Serves the team's goal: fewer pages at night" */
function goalWords({ aimless, goal, goalOf }: PriorityNode): string {
  if (aimless || goal === null) return i18n.t('priority.goalAndWhy');
  return goalOf === null ? i18n.t('priority.serves', { goal }) : i18n.t(`priority.servesOf.${goalOf}`, { goal });
}
