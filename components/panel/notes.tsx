import { Lock, Users } from 'lucide';
import { i18n } from '#i18n';
import { Icon } from '@/components/ui/icon';
import type { Panel } from '@/utils/state/panel/panel-model';
import { NoteField } from '../shared/editor/note-field';
import styles from './list.module.css';
import { Section } from './section';

/** Two zones: what both may see, and what nobody else ever does. */
export function Notes({ panel }: { panel: Panel }) {
  const notes = panel.notes.value;
  if (!notes) return null;
  const zones = [
    {
      kind: 'shared' as const,
      icon: Users,
      label: i18n.t('panel.notes.shared'),
      placeholder: i18n.t('panel.notes.sharedHint'),
    },
    {
      kind: 'private' as const,
      icon: Lock,
      label: i18n.t('panel.notes.private'),
      placeholder: i18n.t('panel.notes.privateHint'),
    },
  ];
  const meetingId = panel.view.value?.meeting?.id;
  return (
    <Section heading={i18n.t('panel.notes.heading')}>
      <div class={styles.notes}>
        {zones.map(({ kind, icon, label, placeholder }) => (
          <NoteField
            key={`${meetingId} ${kind}`}
            note={notes[kind]}
            kind={kind}
            label={label}
            placeholder={placeholder}
            heading={
              <h3 class={styles.zone}>
                <Icon of={icon} size={0.8125} />
                {label}
              </h3>
            }
          />
        ))}
      </div>
    </Section>
  );
}
