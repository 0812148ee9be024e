import { Lock } from 'lucide';
import { i18n } from '#i18n';
import { Icon } from '@/components/ui/icon';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { TimelineEntry } from '@/utils/domain/timeline/timeline-entry';
import type { TimelineViewLine } from '@/utils/domain/views/timeline-view';
import { dayOfInstant } from '@/utils/i18n/dates';
import { Snippet } from '../../../shared/snippet';
import { KIND_ICONS } from './entry-icons';
import { entryWords } from './entry-words';
import styles from './timeline.module.css';

interface EntryLineProps {
  entry: TimelineEntry;
  snippet?: TimelineViewLine['snippet'];
  /** First name. */
  name: string;
  now: number;
  /** Left out where it stands under its one-on-one, which says it. */
  day?: boolean;
}

/** One thing that was: what it is, in the words it was written in, when, and whether only the owner sees it. */
export function EntryLine({ entry, snippet, name, now, day }: EntryLineProps) {
  const { what, kind, facts } = entryWords(entry, name, now);
  return (
    <span class={styles.entry}>
      <Icon of={KIND_ICONS[entry.kind]} size={0.875} class={styles.kind} />
      {kind !== null && <VisuallyHidden>{`${kind}: `}</VisuallyHidden>}
      <span class={styles.words}>
        <span class={styles.what} dir="auto">
          {snippet ? <Snippet parts={snippet} /> : what}
        </span>
        <span class={styles.facts}>
          {day && entry.at !== null && <span>{dayWords(entry, entry.at, now)}</span>}
          {facts.map((fact) => (
            <span key={fact} dir="auto">
              {fact}
            </span>
          ))}
          {entry.visibility === 'private' && (
            <span class={styles.lock}>
              <Icon of={Lock} size={0.6875} />
              <VisuallyHidden>{i18n.t('topic.private')}</VisuallyHidden>
            </span>
          )}
        </span>
      </span>
    </span>
  );
}

function dayWords({ kind, meetingId }: TimelineEntry, at: number, now: number): string {
  const day = dayOfInstant(at, now);
  return meetingId === null || kind === 'meeting' || kind === 'calendar' ? day : i18n.t('timeline.inMeeting', { day });
}
