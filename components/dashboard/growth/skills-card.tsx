import { CircleCheck, Ellipsis, Pencil, Trash2 } from 'lucide';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { EditableText } from '@/components/ui/editable-text';
import { Menu } from '@/components/ui/menu';
import type { GrowthTree, SkillNode } from '@/utils/domain/growth/growth-tree';
import { AddLine } from '../../shared/add-line';
import { focusNear } from '../../shared/focus-near';
import row from '../../shared/row.module.css';
import { spokenWords } from '../../shared/spoken-words';
import { wayBack } from '../../shared/way-back';
import pageStyles from '../page.module.css';
import { ClosedList } from './closed-list';
import { EvidenceList } from './evidence-list';
import styles from './growth.module.css';
import type { GrowthPart } from './growth-part';
import { inShort } from './growth-words';
import { LevelChoice } from './level-choice';
import { usePlace } from './use-place';

/** What somebody gets better at. */
export function SkillsCard({ tree, ...part }: GrowthPart & { tree: GrowthTree }) {
  return (
    <section class={pageStyles.card} aria-labelledby="growth-skills">
      <h2 id="growth-skills">{i18n.t('growth.skills')}</h2>
      {tree.skills.length > 0 && (
        <ul class={styles.entries}>
          {tree.skills.map((skill) => (
            <li key={skill.id}>
              <SkillRow {...part} skill={skill} />
            </li>
          ))}
        </ul>
      )}
      <AddLine
        label={i18n.t('growth.addSkill')}
        placeholder={i18n.t('growth.addSkillHint')}
        onAdd={part.growth.addSkill}
      />
      <ClosedList {...part} table="skill" closed={tree.closed.skills.map((one) => ({ ...one, text: one.name }))} />
    </section>
  );
}

function SkillRow({ skill, ...part }: GrowthPart & { skill: SkillNode }) {
  const { growth, view, tell } = part;
  const [editRequest, setEditRequest] = useState(0);
  const { id, name } = skill;
  const place = usePlace<HTMLDivElement>(part, 'skill', id);
  const remove = () => {
    focusNear();
    tell(i18n.t('growth.skillGone'), wayBack(growth.remove('skill', id)));
  };
  const close = () => {
    focusNear();
    tell(i18n.t('growth.skillClosed'), wayBack(growth.close('skill', id)));
  };
  return (
    <div {...place.row} class={row.row}>
      <div class={row.body}>
        <EditableText
          value={name}
          label={i18n.t('growth.skill')}
          class={styles.skill}
          editRequest={editRequest}
          onSave={(text) => growth.edit('skill', id, { name: text })}
          onEmpty={remove}
        />
        <LevelChoice
          {...skill}
          of={inShort(name)}
          onLevel={(level) => growth.edit('skill', id, { level })}
          onWanted={(wanted) => growth.edit('skill', id, { wanted })}
        />
        <div class={row.meta}>
          <span class={row.fact}>{spokenWords(skill.spoken, view.today)}</span>
        </div>
        <EvidenceList {...part} about={id} of={name} evidence={skill.evidence} />
      </div>
      <div class={row.tools}>
        <Menu
          name={i18n.t('topic.actions', { text: inShort(name) })}
          icon={Ellipsis}
          actions={[
            { label: i18n.t('topic.edit'), icon: Pencil, run: () => setEditRequest((count) => count + 1) },
            ...place.menu,
            { label: i18n.t('growth.closeSkill'), icon: CircleCheck, run: close },
            { label: i18n.t('growth.delete'), icon: Trash2, kind: 'danger', apart: true, run: remove },
          ]}
        />
      </div>
    </div>
  );
}
