import { ListPlus, Lock, Users } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useContext, useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { Checkbox } from '@/components/ui/checkbox';
import { Menu } from '@/components/ui/menu';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { Spoken } from '@/utils/domain/growth/last-spoken';
import { UNSPOKEN_MEETINGS } from '@/utils/domain/growth/priority-marks';
import type { Visibility } from '@/utils/domain/rows/agenda';
import type { Id } from '@/utils/domain/rows/row';
import type { Panel } from '@/utils/state/panel/panel-model';
import { spokenWords } from '../../shared/spoken-words';
import { wayBack } from '../../shared/way-back';
import { Voice } from '../voice';
import styles from './growth.module.css';

interface GrowthLineProps {
  panel: Panel;
  entry: { id: Id; text: string };
  known: { spoken: Spoken | null; waiting: boolean };
  theme: 'growth' | 'priorities';
  today: string;
  /** In this meeting. */
  spoken: boolean;
  onSpoken: (spoken: boolean) => void;
  /** Of a priority: one-on-ones without a word of it. */
  missedIn?: number;
  /** What leads there. */
  children?: ComponentChildren;
}

/** Something that may be spoken of: a tick once it was, and a way onto the agenda. */
export function GrowthLine(props: GrowthLineProps) {
  const { entry, known, today, spoken, onSpoken, missedIn = 0, children } = props;
  const id = useId();
  const raise = useRaise(props);
  const facts = [
    missedIn >= UNSPOKEN_MEETINGS && !spoken ? i18n.t('priority.unspoken', missedIn) : spokenWords(known.spoken, today),
    known.waiting ? i18n.t('growth.panel.waiting') : null,
  ];
  return (
    <li>
      <div class={styles.line}>
        <Checkbox round checked={spoken} labelledBy={id} onChecked={onSpoken} />
        <p class={styles.words}>
          <span id={id}>
            <VisuallyHidden>{i18n.t('growth.panel.spokenOf')}</VisuallyHidden>
            <span dir="auto">{entry.text}</span>
          </span>
          <span class={styles.facts}>{facts.filter((fact) => fact !== null).join(' · ')}</span>
        </p>
        {!known.waiting && (
          <Menu
            name={i18n.t('growth.panel.raise', { text: entry.text.slice(0, 80) })}
            icon={ListPlus}
            actions={[
              { label: i18n.t('growth.panel.raiseShared'), icon: Users, run: () => raise('shared') },
              { label: i18n.t('growth.panel.raisePrivate'), icon: Lock, run: () => raise('private') },
            ]}
          />
        )}
      </div>
      {children && <ul class={styles.nested}>{children}</ul>}
    </li>
  );
}

function useRaise({ panel, entry, theme }: GrowthLineProps): (visibility: Visibility) => void {
  const voice = useContext(Voice);
  return (visibility) => {
    const topicId = panel.topics.ask({ text: entry.text, theme, questionKey: entry.id }, visibility);
    if (topicId === null) return;
    voice.tell(
      i18n.t('growth.panel.raised'),
      wayBack(() => void panel.topics.remove(topicId)),
    );
  };
}
