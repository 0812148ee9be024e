import { i18n } from '#i18n';
import { Avatar } from '@/components/ui/avatar';
import { Badge } from '@/components/ui/badge';
import type { MeetingSummary } from '@/utils/domain/views/parts';
import { timeRange } from '@/utils/i18n/dates';
import { meetingState } from '../shared/meeting-state/meeting-state';
import { StateBadge } from '../shared/meeting-state/state-badge';
import styles from './meeting-line.module.css';

/** One of today's or tomorrow's one-on-ones; the whole line opens its agenda. */
export function MeetingLine({ meeting, onOpen }: { meeting: MeetingSummary; onOpen: () => void }) {
  const now = Date.now();
  const { off, tone } = meetingState(meeting, now);
  const asPlanned = meeting.state === 'scheduled' && meeting.movedFrom === null && tone === 'plain';
  return (
    <button type="button" class={styles.line} onClick={onOpen}>
      <Avatar name={meeting.personName} />
      <span class={styles.words}>
        <span class={styles.name} dir="auto">
          {off ? <s>{meeting.personName}</s> : meeting.personName}
        </span>
        <span class={styles.time}>
          {meeting.start ? timeRange(meeting.start, meeting.end) : i18n.t('popup.allDay')}
        </span>
      </span>
      {!asPlanned && <StateBadge meeting={meeting} now={now} />}
      {meeting.state === 'scheduled' && meeting.waiting > 0 && (
        <Badge tone="accent">{i18n.t('popup.waiting', meeting.waiting)}</Badge>
      )}
    </button>
  );
}
