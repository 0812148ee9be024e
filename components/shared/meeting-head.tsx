import { i18n } from '#i18n';
import type { MeetingSummary } from '@/utils/domain/views/parts';
import { dayOfDate, dayOfInstant } from '@/utils/i18n/dates';
import { localDate } from '@/utils/state/local-date';
import styles from './meeting-head.module.css';

interface MeetingHeadProps {
  meeting: Pick<MeetingSummary, 'start' | 'date' | 'timeZone' | 'title' | 'state'>;
  now: number;
  /** What it was about, in one line; drawn while it is folded. */
  gist?: string | null;
  /** What is folded beneath, in a few words each. */
  facts?: readonly string[];
}

function dayOf({ start, date, timeZone, title }: MeetingHeadProps['meeting'], now: number): string {
  if (start !== null) return dayOfInstant(start, now, timeZone ?? undefined);
  return date ? dayOfDate(date, localDate(now)) : title;
}

/** One earlier one-on-one as it stands folded: its day, and what is known of it in short. */
export function MeetingHead({ meeting, now, gist, facts = [] }: MeetingHeadProps) {
  return (
    <>
      <span class={styles.line}>
        <span class={styles.day}>{dayOf(meeting, now)}</span>
        {gist && (
          <span class={styles.gist} dir="auto">
            {gist}
          </span>
        )}
        {meeting.state !== 'held' && <span class={styles.state}>{i18n.t(`panel.earlier.${meeting.state}`)}</span>}
      </span>
      {facts.length > 0 && <span class={styles.facts}>{facts.join(' · ')}</span>}
    </>
  );
}
