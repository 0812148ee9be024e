import { useEffect, useState } from 'preact/hooks';
import { Disclosure } from '@/components/ui/disclosure';
import type { MeetingEntry } from '@/utils/domain/timeline/timeline-entry';
import { MeetingHead } from '../../../shared/meeting-head';
import { Met, type MetProps } from './met';
import { underWords } from './under-words';

interface MeetingLineProps extends Omit<MetProps, 'meetingId'> {
  entry: MeetingEntry;
  /** It was looked for: unfolded, and brought into sight. */
  open: boolean;
}

/** One one-on-one: its day, what it was about, and how much stands under it; unfolded, all of that. */
export function MeetingLine({ entry, open, ...rest }: MeetingLineProps) {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const [wanted, setWanted] = useState(open);
  useEffect(() => {
    if (open) element?.scrollIntoView({ block: 'start' });
  }, [element]);
  const { meeting, gist } = entry;
  return (
    <div ref={setElement}>
      <Disclosure
        open={open}
        summary={<MeetingHead {...{ meeting, gist }} now={rest.now} facts={underWords(rest.under)} />}
        onOpen={(unfolded) => {
          if (!unfolded) return;
          setWanted(true);
          void rest.person.loadRecord(entry.id);
        }}
      >
        {wanted && <Met meetingId={entry.id} {...rest} />}
      </Disclosure>
    </div>
  );
}
