import { i18n } from '#i18n';
import type { MeetingSummary } from '@/utils/domain/views/parts';
import type { Panel } from '@/utils/state/panel/panel-model';
import { MeetingRow } from '../shared/meeting-row';
import list from './list.module.css';
import { Section } from './section';

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
              <MeetingRow
                meeting={meeting}
                now={now}
                record={panel.records.value.get(meeting.id)}
                onUnfold={() => void panel.loadRecord(meeting.id)}
              />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
