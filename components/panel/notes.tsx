import { Lock, Users } from 'lucide';
import { useCallback, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from '@/components/ui/icon';
import part from '@/components/ui/part.module.css';
import type { Visibility } from '@/utils/domain/rows/agenda';
import { cover } from '@/utils/state/cover';
import type { Note } from '@/utils/state/panel/note-model';
import type { Panel } from '@/utils/state/panel/panel-model';
import { NoteField } from '../shared/editor/note-field';
import { useKey } from '../shared/keys';
import styles from './list.module.css';
import { Section } from './section';
import { useNoteHelp } from './use-note-help';

/** Two zones: what both may see, and what nobody else ever does. */
export function Notes({ panel }: { panel: Panel }) {
  const zones = useRef<HTMLDivElement>(null);
  // In the order in which they stand: the shared notes come first.
  const focus = useCallback(
    () => zones.current?.querySelector<HTMLElement>('[role=textbox]:not([hidden] *)')?.focus(),
    [],
  );
  useKey('n', i18n.t('note.key'), focus);
  const notes = panel.notes.value;
  if (!notes) return null;
  const meetingId = panel.view.value?.meeting?.id;
  return (
    <Section heading={i18n.t('panel.notes.heading')}>
      <div ref={zones} class={part.loose}>
        <Zone key={`${meetingId} shared`} panel={panel} note={notes.shared} kind="shared" />
        {cover.value === 'none' && (
          <Zone key={`${meetingId} private`} panel={panel} note={notes.private} kind="private" />
        )}
      </div>
    </Section>
  );
}

function Zone({ panel, note, kind }: { panel: Panel; note: Note; kind: Visibility }) {
  const help = useNoteHelp(panel, note, kind);
  const shared = kind === 'shared';
  const label = shared ? i18n.t('panel.notes.shared') : i18n.t('panel.notes.private');
  return (
    <NoteField
      note={note}
      kind={kind}
      label={label}
      placeholder={shared ? i18n.t('panel.notes.sharedHint') : i18n.t('panel.notes.privateHint')}
      help={help}
      heading={
        <h3 class={styles.zone}>
          <Icon of={shared ? Users : Lock} size={0.8125} />
          {label}
        </h3>
      }
    />
  );
}
