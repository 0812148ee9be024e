import { CircleCheck, Ellipsis, MessageCircleOff, Pencil, Trash2, Unlink } from 'lucide';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Badge } from '@/components/ui/badge';
import { EditableText } from '@/components/ui/editable-text';
import { Menu } from '@/components/ui/menu';
import type { GrowthTree, PriorityNode } from '@/utils/domain/growth/growth-tree';
import { UNSPOKEN_MEETINGS } from '@/utils/domain/growth/priority-marks';
import { AddLine } from '../../shared/add-line';
import { focusNear } from '../../shared/focus-near';
import row from '../../shared/row.module.css';
import { spokenWords } from '../../shared/spoken-words';
import { wayBack } from '../../shared/way-back';
import pageStyles from '../page.module.css';
import { ClosedList } from './closed-list';
import styles from './growth.module.css';
import type { GrowthPart } from './growth-part';
import { inShort } from './growth-words';
import { PriorityGoal } from './priority-goal';
import { usePlace } from './use-place';

/** What comes first, and which goal it serves. */
export function PrioritiesCard({ tree, ...part }: GrowthPart & { tree: GrowthTree }) {
  return (
    <section class={pageStyles.card} aria-labelledby="growth-priorities">
      <h2 id="growth-priorities">{i18n.t('priority.heading')}</h2>
      {tree.priorities.length > 0 && (
        <ul class={styles.entries}>
          {tree.priorities.map((priority) => (
            <li key={priority.id}>
              <PriorityRow {...part} priority={priority} />
            </li>
          ))}
        </ul>
      )}
      <AddLine
        label={i18n.t('priority.add')}
        placeholder={i18n.t('priority.addHint')}
        onAdd={part.growth.addPriority}
      />
      <ClosedList {...part} table="priority" closed={tree.closed.priorities} />
    </section>
  );
}

function PriorityRow({ priority, ...part }: GrowthPart & { priority: PriorityNode }) {
  const { growth, view, tell } = part;
  const [editRequest, setEditRequest] = useState(0);
  const { id, text } = priority;
  const place = usePlace<HTMLDivElement>(part, 'priority', id);
  const remove = () => {
    focusNear();
    tell(i18n.t('priority.gone'), wayBack(growth.remove('priority', id)));
  };
  const close = () => {
    focusNear();
    tell(i18n.t('priority.closed'), wayBack(growth.close('priority', id)));
  };
  return (
    <div {...place.row} class={row.row}>
      <div class={row.body}>
        <EditableText
          value={text}
          label={i18n.t('priority.label')}
          class={styles.skill}
          editRequest={editRequest}
          onSave={(words) => growth.edit('priority', id, { text: words })}
          onEmpty={remove}
        />
        <PriorityMarks priority={priority} today={view.today} />
        <PriorityGoal growth={growth} priority={priority} />
      </div>
      <div class={row.tools}>
        <Menu
          name={i18n.t('topic.actions', { text: inShort(text) })}
          icon={Ellipsis}
          actions={[
            { label: i18n.t('topic.edit'), icon: Pencil, run: () => setEditRequest((count) => count + 1) },
            ...place.menu,
            { label: i18n.t('priority.close'), icon: CircleCheck, run: close },
            { label: i18n.t('growth.delete'), icon: Trash2, kind: 'danger', apart: true, run: remove },
          ]}
        />
      </div>
    </div>
  );
}

/** What asks for a look: it serves nothing that was named, or nobody speaks of it. */
function PriorityMarks({ priority, today }: { priority: PriorityNode; today: string }) {
  const forgotten = priority.missedIn >= UNSPOKEN_MEETINGS;
  return (
    <div class={styles.marks}>
      {forgotten && (
        <Badge tone="notice" icon={MessageCircleOff}>
          {i18n.t('priority.unspoken', priority.missedIn)}
        </Badge>
      )}
      {priority.aimless && <Badge icon={Unlink}>{i18n.t('priority.aimless')}</Badge>}
      <span class={styles.quiet}>{spokenWords(priority.spoken, today)}</span>
    </div>
  );
}
