import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Disclosure } from '@/components/ui/disclosure';
import { Met, type MetProps } from './met';
import styles from './timeline.module.css';

interface MeetingFoldProps extends MetProps {
  summary: ComponentChildren;
  /** Unfolded from the start. */
  open?: boolean;
}

/** A line that unfolds to its one-on-one; what was said is asked for when it is wanted. */
export function MeetingFold({ summary, open = false, ...met }: MeetingFoldProps) {
  const [wanted, setWanted] = useState(open);
  return (
    <Disclosure
      class={styles.fold}
      open={open}
      summary={summary}
      onOpen={(unfolded) => {
        if (!unfolded) return;
        setWanted(true);
        void met.person.loadRecord(met.meetingId);
      }}
    >
      {wanted && <Met {...met} />}
    </Disclosure>
  );
}
