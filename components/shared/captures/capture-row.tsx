import { Ellipsis, Leaf, ListPlus, Lock, UserRound, Users } from 'lucide';
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { Icon } from '@/components/ui/icon';
import { IconButton } from '@/components/ui/icon-button';
import { Menu, type MenuAction } from '@/components/ui/menu';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { CaptureView } from '@/utils/domain/preparation/captures';
import type { Visibility } from '@/utils/domain/rows/agenda';
import { focusNear } from '../focus-near';
import { CAPTURE_ICONS, captureWords } from './capture-words';
import styles from './captures.module.css';

interface CaptureRowProps {
  capture: CaptureView;
  /** Left out while nobody is named on whose agenda it could stand. */
  onRaise?: (visibility: Visibility) => void;
  onLetGo: () => void;
  /** Whom it could be given to. */
  people?: { name: string; give: () => void }[];
  /** For whom, since when. */
  children?: ComponentChildren;
}

/** Something that was captured: what it is, its words, and one click onto an agenda. */
export function CaptureRow({ capture, onRaise, onLetGo, people = [], children }: CaptureRowProps) {
  const { kind, text, source } = capture;
  const kindName = captureWords(kind);
  const leaving = (run: () => void) => () => {
    focusNear();
    run();
  };
  const menu = (): MenuAction[] => [
    ...(onRaise
      ? [
          { label: i18n.t('capture.raise'), icon: Lock, run: leaving(() => onRaise('private')) },
          { label: i18n.t('capture.raiseShared'), icon: Users, run: leaving(() => onRaise('shared')) },
        ]
      : []),
    ...(people.length > 0
      ? [
          {
            label: i18n.t('capture.giveTo'),
            icon: UserRound,
            choices: people.map(({ name, give }) => ({ label: name, run: give })),
          },
        ]
      : []),
    { label: i18n.t('capture.letGo'), icon: Leaf, apart: true, run: leaving(onLetGo) },
  ];
  return (
    <li class={styles.capture}>
      <span title={kindName} class={styles.kind}>
        <Icon of={CAPTURE_ICONS[kind]} size={0.9375} />
        <VisuallyHidden>{kindName}:</VisuallyHidden>
      </span>
      <div class={styles.words}>
        <p dir="auto" class={styles.text}>
          {text}
        </p>
        {(children || source) && (
          <p class={styles.meta}>
            {children}
            {source && (
              <a href={source} target="_blank" rel="noreferrer" title={source} class={styles.source}>
                {new URL(source).host}
              </a>
            )}
          </p>
        )}
      </div>
      <span class={styles.tools}>
        {onRaise && (
          <IconButton icon={ListPlus} name={i18n.t('capture.raise')} onClick={leaving(() => onRaise('private'))} />
        )}
        <Menu name={i18n.t('topic.actions', { text })} icon={Ellipsis} actions={menu} />
      </span>
    </li>
  );
}
