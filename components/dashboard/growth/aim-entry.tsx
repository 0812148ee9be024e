import { CircleCheck, Ellipsis, Pencil, Telescope, Trash2 } from 'lucide';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { EditableText } from '@/components/ui/editable-text';
import { Menu } from '@/components/ui/menu';
import { TextField } from '@/components/ui/text-field';
import type { AimNode } from '@/utils/domain/growth/growth-tree';
import { monthOfDate } from '@/utils/i18n/dates';
import { AddLine } from '../../shared/add-line';
import { focusNear } from '../../shared/focus-near';
import row from '../../shared/row.module.css';
import { spokenWords } from '../../shared/spoken-words';
import { wayBack } from '../../shared/way-back';
import { EvidenceList } from './evidence-list';
import styles from './growth.module.css';
import type { GrowthPart } from './growth-part';
import { inShort } from './growth-words';
import { MilestoneRow } from './milestone-row';
import { MoreFields, SavedField } from './more-fields';
import { usePlace } from './use-place';

/** Where somebody wants to get to, and the steps that lead there. */
export function AimEntry({ aim, ...part }: GrowthPart & { aim: AimNode }) {
  const { growth, view, tell } = part;
  const [editRequest, setEditRequest] = useState(0);
  const [signRequest, setSignRequest] = useState(0);
  const place = usePlace<HTMLLIElement>(part, 'aim', aim.id);
  const remove = () => {
    focusNear();
    tell(i18n.t('growth.aimGone'), wayBack(growth.remove('aim', aim.id)));
  };
  const close = () => {
    focusNear();
    tell(i18n.t('growth.aimClosed'), wayBack(growth.close('aim', aim.id)));
  };
  return (
    <li {...place.row} class={styles.aim}>
      <div class={row.row}>
        <div class={row.body}>
          <h3 class={styles.name}>
            <EditableText
              value={aim.text}
              label={i18n.t('growth.aim')}
              editRequest={editRequest}
              onSave={(text) => growth.edit('aim', aim.id, { text })}
              onEmpty={remove}
            />
          </h3>
          <div class={row.meta}>
            {aim.until && <span class={row.fact}>{i18n.t('growth.until', { month: monthOfDate(aim.until) })}</span>}
            <span class={row.fact}>{spokenWords(aim.spoken, view.today)}</span>
          </div>
        </div>
        <div class={row.tools}>
          <Menu
            name={i18n.t('topic.actions', { text: inShort(aim.text) })}
            icon={Ellipsis}
            actions={[
              { label: i18n.t('topic.edit'), icon: Pencil, run: () => setEditRequest((count) => count + 1) },
              { label: i18n.t('growth.addSign'), icon: Telescope, run: () => setSignRequest((count) => count + 1) },
              ...place.menu,
              { label: i18n.t('growth.closeAim'), icon: CircleCheck, run: close },
              { label: i18n.t('growth.delete'), icon: Trash2, kind: 'danger', apart: true, run: remove },
            ]}
          />
        </div>
      </div>
      <Why key={aim.id} aim={aim} {...part} />
      {aim.milestones.length > 0 && (
        <ul class={styles.list} aria-label={i18n.t('growth.stepsTo', { text: inShort(aim.text) })}>
          {aim.milestones.map((milestone) => (
            <li key={milestone.id}>
              <MilestoneRow {...part} milestone={milestone} />
            </li>
          ))}
        </ul>
      )}
      <AddLine
        label={i18n.t('growth.addStepTo', { text: inShort(aim.text) })}
        placeholder={i18n.t('growth.addStep')}
        onAdd={(text) => growth.addMilestone(aim.id, text)}
      />
      <EvidenceList {...part} about={aim.id} of={aim.text} evidence={aim.evidence} request={signRequest} />
    </li>
  );
}

/** Why it matters and by when. */
function Why({ growth, aim }: GrowthPart & { aim: AimNode }) {
  return (
    <MoreFields line={aim.why || i18n.t('growth.whyAndWhen')}>
      <SavedField
        long
        label={i18n.t('growth.why')}
        placeholder={i18n.t('growth.whyHint')}
        value={aim.why}
        onSave={(why) => growth.edit('aim', aim.id, { why })}
      />
      <TextField
        type="date"
        label={i18n.t('growth.untilDay')}
        value={aim.until ?? ''}
        onValue={(day) => growth.edit('aim', aim.id, { until: day || null })}
      />
    </MoreFields>
  );
}
