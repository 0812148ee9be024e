import { CalendarArrowUp, Ellipsis, Pencil, Telescope, Trash2 } from 'lucide';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Checkbox } from '@/components/ui/checkbox';
import { EditableText } from '@/components/ui/editable-text';
import { Menu, type MenuAction } from '@/components/ui/menu';
import type { MilestoneNode } from '@/utils/domain/growth/growth-tree';
import { monthsOn } from '@/utils/domain/growth/put-off';
import { dayOfDate } from '@/utils/i18n/dates';
import { focusNear } from '../../shared/focus-near';
import row from '../../shared/row.module.css';
import { spokenWords } from '../../shared/spoken-words';
import { wayBack } from '../../shared/way-back';
import { DayField } from './day-field';
import { EvidenceList } from './evidence-list';
import type { GrowthPart } from './growth-part';
import { inShort } from './growth-words';
import { usePlace } from './use-place';

/** A step on the way: when, whether it was put off, what shows it. */
export function MilestoneRow({ milestone, ...part }: GrowthPart & { milestone: MilestoneNode }) {
  const { growth, view, tell } = part;
  const [editRequest, setEditRequest] = useState(0);
  const [signRequest, setSignRequest] = useState(0);
  const { id, text, due, doneOn, movedTimes } = milestone;
  const place = usePlace<HTMLDivElement>(part, 'milestone', id);
  const remove = () => {
    focusNear();
    tell(i18n.t('growth.milestoneGone'), wayBack(growth.remove('milestone', id)));
  };
  const putOff = (months: number) => {
    const from = due !== null && due > view.today ? due : view.today;
    const day = monthsOn(from, months);
    const undo = growth.plan(milestone, day);
    tell(i18n.t('growth.putOffTo', { day: dayOfDate(day, view.today) }), wayBack(undo));
  };
  const menu = (): MenuAction[] => [
    { label: i18n.t('topic.edit'), icon: Pencil, run: () => setEditRequest((count) => count + 1) },
    { label: i18n.t('growth.addSign'), icon: Telescope, run: () => setSignRequest((count) => count + 1) },
    ...place.menu,
    ...(doneOn === null && due !== null
      ? [
          { label: i18n.t('growth.putOffMonth'), icon: CalendarArrowUp, run: () => putOff(1) },
          { label: i18n.t('growth.putOffQuarter'), icon: CalendarArrowUp, run: () => putOff(3) },
        ]
      : []),
    { label: i18n.t('growth.delete'), icon: Trash2, kind: 'danger', apart: true, run: remove },
  ];
  return (
    <div {...place.row} class={row.row}>
      <Checkbox
        round
        checked={doneOn !== null}
        name={i18n.t('growth.reached', { text })}
        onChecked={(done) => growth.tick(id, done)}
      />
      <div class={row.body}>
        <EditableText
          value={text}
          label={i18n.t('growth.milestone')}
          done={doneOn !== null}
          editRequest={editRequest}
          onSave={(words) => growth.edit('milestone', id, { text: words })}
          onEmpty={remove}
        />
        <div class={row.meta}>
          {doneOn === null ? (
            <span class={row.fact}>
              <DayField
                day={due}
                words={dueWords(milestone, view.today)}
                label={i18n.t('growth.dueOf', { text: inShort(text) })}
                overdue={milestone.overdue}
                onDay={(day) => growth.plan(milestone, day)}
              />
            </span>
          ) : (
            <span class={row.fact}>{i18n.t('growth.reachedOn', { day: dayOfDate(doneOn, view.today) })}</span>
          )}
          {movedTimes > 0 && <span class={row.fact}>{i18n.t('growth.moved', movedTimes)}</span>}
          <span class={row.fact}>{spokenWords(milestone.spoken, view.today)}</span>
        </div>
        <EvidenceList {...part} about={id} of={text} evidence={milestone.evidence} request={signRequest} />
      </div>
      <div class={row.tools}>
        <Menu name={i18n.t('topic.actions', { text: inShort(text) })} icon={Ellipsis} actions={menu} />
      </div>
    </div>
  );
}

function dueWords({ due, overdue }: MilestoneNode, today: string): string {
  if (due === null) return i18n.t('growth.setDue');
  const day = dayOfDate(due, today);
  return overdue ? i18n.t('item.overdue', { day }) : i18n.t('item.dueOn', { day });
}
