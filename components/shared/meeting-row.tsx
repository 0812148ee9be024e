import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { Disclosure } from '@/components/ui/disclosure';
import { Skeleton } from '@/components/ui/skeleton';
import type { MeetingRecord, MeetingSummary } from '@/utils/domain/views/parts';
import { dayOfDate, dayOfInstant } from '@/utils/i18n/dates';
import { localDate } from '@/utils/state/local-date';
import { MeetingRecordView } from './meeting-record';
import styles from './meeting-row.module.css';

function dayOf(meeting: MeetingSummary, now: number): string {
  if (meeting.start !== null) return dayOfInstant(meeting.start, now, meeting.timeZone ?? undefined);
  return meeting.date ? dayOfDate(meeting.date, localDate(now)) : meeting.title;
}

interface MeetingRowProps {
  meeting: MeetingSummary;
  now: number;
  /** What it was about, in one line; drawn while it is folded. */
  gist?: string | null;
  record: MeetingRecord | undefined;
  /** It stands unfolded from the start. */
  open?: boolean;
  /** It unfolds: what was said is wanted now. */
  onUnfold: () => void;
  /** What can be done with it, below what was said. */
  children?: ComponentChildren;
}

/** One earlier one-on-one: its day, and unfolded what was said. */
export function MeetingRow({ meeting, now, gist, record, open, onUnfold, children }: MeetingRowProps) {
  return (
    <Disclosure
      open={open}
      onOpen={(unfolded) => unfolded && onUnfold()}
      summary={
        <span class={styles.line}>
          <span class={styles.day}>{dayOf(meeting, now)}</span>
          {gist && (
            <span class={styles.gist} dir="auto">
              {gist}
            </span>
          )}
          {meeting.state !== 'held' && <span class={styles.state}>{i18n.t(`panel.earlier.${meeting.state}`)}</span>}
        </span>
      }
    >
      {record ? <MeetingRecordView record={record} /> : <Skeleton lines={[70, 50]} name={i18n.t('ui.loading')} />}
      {children}
    </Disclosure>
  );
}
