import { CalendarClock, Feather, Handshake, ListPlus, MessageCirclePlus, Play, Send } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button, type ButtonProps } from '@/components/ui/button';
import { Drawer } from '@/components/ui/drawer';
import { LinkButton } from '@/components/ui/link-button';
import part from '@/components/ui/part.module.css';
import type { Toasts } from '@/components/ui/toasts';
import { errorCode } from '@/utils/domain/errors';
import type { PersonView } from '@/utils/domain/views/dashboard-view';
import { isolated } from '@/utils/i18n/isolated';
import type { Person } from '@/utils/state/dashboard/person-model';
import type { PersonNeeds } from '@/utils/state/dashboard/person-needs-model';
import { errorWords } from '../../shared/error-words';
import { useKey } from '../../shared/keys';
import { ShareSheet } from '../../shared/share/share-sheet';
import { wayBack } from '../../shared/way-back';
import pageStyles from '../page.module.css';
import styles from './quick-actions.module.css';
import { QuickLine, type QuickLineKind } from './quick-line';

interface QuickActionsProps {
  view: PersonView;
  person: Person;
  needs: PersonNeeds;
  toasts: Toasts;
}

/** What one mostly comes for, each one key or one click away. */
export function QuickActions({ view, person, needs, toasts }: QuickActionsProps) {
  const [line, setLine] = useState<QuickLineKind | null>(null);
  const [recap, setRecap] = useState(false);
  const opener = useRef<HTMLElement | null>(null);
  const turn = (kind: QuickLineKind) => () => {
    opener.current = document.activeElement as HTMLElement | null;
    setLine(line === kind ? null : kind);
  };
  const close = (escaped: boolean) => {
    setLine(null);
    if (escaped) opener.current?.focus();
  };
  const lineButton = (kind: QuickLineKind) => ({ onClick: turn(kind), 'aria-expanded': line === kind });
  return (
    <section class={part.part} aria-label={i18n.t('personPage.act.heading')}>
      <div class={pageStyles.group}>
        <KeyButton shortcut="t" icon={ListPlus} {...lineButton('topic')}>
          {i18n.t('personPage.act.topic')}
        </KeyButton>
        <KeyButton shortcut="w" icon={Feather} {...lineButton('capture')}>
          {i18n.t('personPage.act.capture')}
        </KeyButton>
        <KeyButton shortcut="a" icon={Handshake} {...lineButton('promise')}>
          {i18n.t('personPage.act.promise')}
        </KeyButton>
        <LinkButton icon={MessageCirclePlus} href={`#/ask/${view.person.id}`}>
          {i18n.t('ask.heading')}
        </LinkButton>
        {view.lastHeld !== null && (
          <KeyButton shortcut="s" icon={Send} onClick={() => setRecap(true)}>
            {i18n.t('personPage.act.recap')}
          </KeyButton>
        )}
        <StartNow view={view} person={person} toasts={toasts} />
      </div>
      {line && (
        <div class={styles.line}>
          <QuickLine key={line} kind={line} {...{ view, person, needs }} tell={toasts.show} onClose={close} />
        </div>
      )}
      {recap && view.lastHeld !== null && (
        <Drawer title={i18n.t('share.drawer.recap')} closeName={i18n.t('ui.close')} onClose={() => setRecap(false)}>
          <ShareSheet meetingId={view.lastHeld} about="recap" />
        </Drawer>
      )}
    </section>
  );
}

interface KeyButtonProps extends ButtonProps {
  shortcut: string;
  onClick: () => void;
  children: ComponentChildren;
}

/** A button that one key presses, too. */
function KeyButton({ shortcut, ...button }: KeyButtonProps) {
  const name = String(button.children);
  const own = useRef<HTMLButtonElement>(null);
  useKey(shortcut, name, () => {
    own.current?.focus();
    own.current?.click();
  });
  return (
    <Button
      {...button}
      buttonRef={own}
      aria-keyshortcuts={shortcut}
      title={i18n.t('personPage.act.key', { name, key: shortcut.toUpperCase() })}
    />
  );
}

/** A one-on-one that no calendar knows of; while one takes place, the way to its agenda. */
function StartNow({ view, person, toasts }: Omit<QuickActionsProps, 'needs'>) {
  const now = Date.now();
  const running = view.meetings.find(
    ({ state, start, end }) => state === 'scheduled' && start !== null && start <= now && now < (end ?? start),
  );
  const open = (id: string) => person.open(id).catch((thrown) => toasts.show(errorWords(errorCode(thrown))));
  if (running) {
    return (
      <Button kind="primary" icon={CalendarClock} onClick={() => void open(running.id)}>
        {i18n.t('personPage.act.running')}
      </Button>
    );
  }
  const start = () => {
    const undo = person.quick.startNow();
    toasts.show(i18n.t('personPage.act.started', { name: isolated(view.person.name) }), wayBack(undo));
  };
  return (
    <Button icon={Play} onClick={start}>
      {i18n.t('personPage.act.start')}
    </Button>
  );
}
