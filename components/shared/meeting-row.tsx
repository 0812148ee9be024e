import { Disclosure } from '@/components/ui/disclosure';
import type { MeetingRecord, MeetingSummary } from '@/utils/domain/views/parts';
import { MeetingHead } from './meeting-head';
import { MeetingRecordView } from './meeting-record';

interface MeetingRowProps {
  meeting: MeetingSummary;
  now: number;
  record: MeetingRecord | undefined;
  /** It unfolds: what was said is wanted now. */
  onUnfold: () => void;
}

/** One earlier one-on-one: its day, and unfolded what was said. */
export function MeetingRow({ meeting, now, record, onUnfold }: MeetingRowProps) {
  return (
    <Disclosure onOpen={(unfolded) => unfolded && onUnfold()} summary={<MeetingHead meeting={meeting} now={now} />}>
      <MeetingRecordView record={record} />
    </Disclosure>
  );
}
