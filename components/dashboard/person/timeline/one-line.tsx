import type { Id } from '@/utils/domain/rows/row';
import type { TimelineViewLine } from '@/utils/domain/views/timeline-view';
import { EntryLine } from './entry-line';
import { MeetingFold } from './meeting-fold';
import { MeetingLine } from './meeting-line';
import type { MetProps } from './met';
import styles from './timeline.module.css';
import { goToWaiting, pageOf, waits } from './where-it-lives';

export interface OneLineProps extends Pick<MetProps, 'person' | 'toasts' | 'name' | 'now'> {
  line: TimelineViewLine;
  personId: Id;
  /** The one-on-one that stands unfolded and in sight. */
  unfolded: Id | null;
}

/** One line, and the way to where it lives: a page, what waits, or its one-on-one, unfolded in its place. */
export function OneLine({ line, personId, unfolded, ...rest }: OneLineProps) {
  const { entry, under, snippet } = line;
  if (entry.kind === 'meeting' && !snippet) {
    return <MeetingLine entry={entry} under={under} open={entry.id === unfolded} {...rest} />;
  }
  const { name, now } = rest;
  const words = <EntryLine day {...{ entry, snippet, name, now }} />;
  const page = pageOf(entry, personId);
  if (page !== null) {
    return (
      <a class={styles.line} href={page}>
        {words}
      </a>
    );
  }
  if (waits(entry)) {
    return (
      <button type="button" class={styles.line} onClick={goToWaiting}>
        {words}
      </button>
    );
  }
  const { meetingId } = entry;
  if (meetingId === null) return <div class={styles.line}>{words}</div>;
  return <MeetingFold summary={words} meetingId={meetingId} under={[]} {...rest} />;
}
