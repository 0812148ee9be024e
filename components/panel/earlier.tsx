import { i18n } from '#i18n';
import { Disclosure } from '@/components/ui/disclosure';
import { Skeleton } from '@/components/ui/skeleton';
import type { MeetingRecord, MeetingSummary } from '@/utils/domain/views/parts';
import { dayOfDate, dayOfInstant } from '@/utils/i18n/dates';
import { localDate } from '@/utils/state/item-actions';
import type { Panel } from '@/utils/state/panel-model';
import { MeetingRecordView } from '../shared/meeting-record';
import styles from './earlier.module.css';
import list from './list.module.css';
import { Section } from './section';

function dayOf(meeting: MeetingSummary, now: number): string {
  if (meeting.start !== null) return dayOfInstant(meeting.start, now, meeting.timeZone ?? undefined);
  return meeting.date ? dayOfDate(meeting.date, localDate(now)) : meeting.title;
}

/** Earlier one-on-ones with this person, each unfolding to what was said. */
export function Earlier({ meetings, panel }: { meetings: MeetingSummary[]; panel: Panel }) {
  const now = panel.now.value;
  return (
    <Section heading={i18n.t('panel.earlier.heading')} count={meetings.length}>
      {meetings.length === 0 ? (
        <p class={list.hint}>{i18n.t('panel.earlier.empty')}</p>
      ) : (
        <ul class={list.list}>
          {meetings.map((meeting) => (
            <li key={meeting.id}>
              <Disclosure
                onOpen={(open) => open && void panel.loadRecord(meeting.id)}
                summary={
                  <span class={styles.line}>
                    <span>{dayOf(meeting, now)}</span>
                    {meeting.state !== 'held' && (
                      <span class={styles.state}>{i18n.t(`panel.earlier.${meeting.state}`)}</span>
                    )}
                  </span>
                }
              >
                <Record record={panel.records.value.get(meeting.id)} />
              </Disclosure>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Record({ record }: { record: MeetingRecord | undefined }) {
  if (!record) return <Skeleton lines={[70, 50]} name={i18n.t('ui.loading')} />;
  return <MeetingRecordView record={record} />;
}
