import { i18n } from '#i18n';
import { Avatar } from '@/components/ui/avatar';
import { Badge } from '@/components/ui/badge';
import type { MeetingSummary } from '@/utils/domain/views/parts';
import { timeRange } from '@/utils/i18n/dates';
import styles from './meeting-line.module.css';

/** One of today's or tomorrow's one-on-ones; the whole line opens its agenda. */
export function MeetingLine({ meeting, onOpen }: { meeting: MeetingSummary; onOpen: () => void }) {
  const { state } = meeting;
  const off = state === 'cancelled' || state === 'declined' ? state : null;
  return (
    <button type="button" class={styles.line} onClick={onOpen}>
      <Avatar name={meeting.personName} />
      <span class={styles.words}>
        <span class={styles.name} dir="auto" data-off={off ?? undefined}>
          {meeting.personName}
        </span>
        <span class={styles.time}>
          {meeting.start ? timeRange(meeting.start, meeting.end) : i18n.t('popup.allDay')}
        </span>
      </span>
      {off && <Badge tone="notice">{i18n.t(`popup.state.${off}`)}</Badge>}
      {!off && meeting.waiting > 0 && <Badge tone="accent">{i18n.t('popup.waiting', meeting.waiting)}</Badge>}
    </button>
  );
}
