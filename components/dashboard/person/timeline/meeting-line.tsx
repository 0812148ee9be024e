import { useEffect, useRef } from 'preact/hooks';
import type { MeetingEntry } from '@/utils/domain/timeline/timeline-entry';
import { MeetingHead } from '../../../shared/meeting-head';
import { MeetingFold } from './meeting-fold';
import type { MetProps } from './met';
import { underWords } from './under-words';

interface MeetingLineProps extends Omit<MetProps, 'meetingId'> {
  entry: MeetingEntry;
  /** It was looked for: unfolded, and brought into sight. */
  open: boolean;
}

/** One one-on-one: its day, what it was about, and how much stands under it; unfolded, all of that. */
export function MeetingLine({ entry: { id, meeting, gist }, open, ...rest }: MeetingLineProps) {
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open) line.current?.scrollIntoView({ block: 'start' });
  }, []);
  return (
    <div ref={line}>
      <MeetingFold
        meetingId={id}
        open={open}
        summary={<MeetingHead {...{ meeting, gist }} now={rest.now} facts={underWords(rest.under)} />}
        {...rest}
      />
    </div>
  );
}
