import { Badge } from '@/components/ui/badge';
import type { MeetingSummary } from '@/utils/domain/views/parts';
import { meetingState } from './meeting-state';

/** What became of a meeting, in a picture and a word. */
export function StateBadge({ meeting, now }: { meeting: MeetingSummary; now: number }) {
  const { words, icon, tone } = meetingState(meeting, now);
  return (
    <Badge tone={tone} icon={icon}>
      {words}
    </Badge>
  );
}
