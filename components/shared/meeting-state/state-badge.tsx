import { Badge } from '@/components/ui/badge';
import { Icon } from '@/components/ui/icon';
import type { MeetingSummary } from '@/utils/domain/views/parts';
import { meetingState } from './meeting-state';
import styles from './state-badge.module.css';

/** What became of a meeting, in a picture and a word; what goes as planned stays quiet. */
export function StateBadge({ meeting, now }: { meeting: MeetingSummary; now: number }) {
  const { words, icon, tone } = meetingState(meeting, now);
  if (tone === 'plain') {
    return (
      <span class={styles.quiet}>
        <Icon of={icon} size={0.75} />
        {words}
      </span>
    );
  }
  return (
    <Badge tone={tone} icon={icon}>
      {words}
    </Badge>
  );
}
