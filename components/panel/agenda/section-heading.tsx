import { Ellipsis, Pencil, Plus, Timer, Trash2 } from 'lucide';
import { useContext, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { EditableText } from '@/components/ui/editable-text';
import { IconButton } from '@/components/ui/icon-button';
import { LineField } from '@/components/ui/line-field';
import { Menu, type MenuAction } from '@/components/ui/menu';
import type { SectionView } from '@/utils/domain/views/parts';
import type { Panel } from '@/utils/state/panel/panel-model';
import { placeKey, placeMenu } from '../../shared/place-moves';
import { wayBack } from '../../shared/way-back';
import { Voice } from '../voice';
import styles from './sections.module.css';

interface SectionHeadingProps {
  section: SectionView;
  index: number;
  count: number;
  panel: Panel;
  onAdd: () => void;
}

/** The name of one part of the agenda, with its planned minutes and what can be done with it. */
export function SectionHeading({ section, index, count, panel, onAdd }: SectionHeadingProps) {
  const voice = useContext(Voice);
  const [editRequest, setEditRequest] = useState(0);
  const [planning, setPlanning] = useState(false);
  const { id, title, minutes } = section;
  const place = { index, count };
  const move = (to: number) => {
    panel.sections.move(id, to);
    voice.say(i18n.t('topic.moved', { at: to + 1, count }));
  };
  const remove = () => {
    const undo = panel.sections.remove(id);
    voice.tell(i18n.t('panel.sections.deleted'), wayBack(undo));
  };
  const menu = (): MenuAction[] => [
    { label: i18n.t('panel.sections.rename'), icon: Pencil, run: () => setEditRequest((requests) => requests + 1) },
    { label: i18n.t('panel.sections.plan'), icon: Timer, run: () => setPlanning(true) },
    ...placeMenu(place, move),
    { label: i18n.t('panel.sections.delete'), icon: Trash2, kind: 'danger', apart: true, run: remove },
  ];
  return (
    <fieldset aria-label={title} class={styles.heading} onKeyDown={(event) => placeKey(event, place, move)}>
      <h3 class={styles.title}>
        <EditableText
          value={title}
          label={i18n.t('panel.sections.name')}
          clamp={2}
          editRequest={editRequest}
          onSave={(text) => panel.sections.rename(id, text)}
        />
      </h3>
      {planning ? (
        <Minutes
          minutes={minutes}
          onMinutes={(planned) => {
            setPlanning(false);
            if (planned !== minutes) panel.sections.plan(id, planned);
          }}
        />
      ) : (
        minutes !== null && <span class={styles.minutes}>{i18n.t('panel.sections.minutes', { count: minutes })}</span>
      )}
      <div class={styles.tools}>
        <IconButton icon={Plus} name={i18n.t('panel.sections.addTopic', { section: title })} onClick={onAdd} />
        <Menu name={i18n.t('topic.actions', { text: title })} icon={Ellipsis} actions={menu} />
      </div>
    </fieldset>
  );
}

/** A day has no more minutes than these. */
const MOST_MINUTES = 1440;

function Minutes({ minutes, onMinutes }: { minutes: number | null; onMinutes: (minutes: number | null) => void }) {
  return (
    <LineField
      label={i18n.t('panel.sections.plan')}
      type="number"
      min={1}
      max={MOST_MINUTES}
      class={styles.field}
      initial={minutes?.toString()}
      onDone={(text) => {
        const planned = text === null ? minutes : Math.min(Math.round(Number(text)), MOST_MINUTES);
        onMinutes(planned && planned > 0 ? planned : null);
      }}
    />
  );
}
