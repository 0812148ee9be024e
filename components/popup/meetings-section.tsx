import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import part from '@/components/ui/part.module.css';
import type { Id } from '@/utils/domain/rows/row';
import type { MeetingSummary } from '@/utils/domain/views/parts';
import type { PopupView } from '@/utils/domain/views/popup-view';
import { AskLink } from '../ask/ask-link';
import { MeetingLine } from './meeting-line';
import styles from './popup-screen.module.css';

interface DayProps {
  id: string;
  title: string;
  meetings: MeetingSummary[];
  empty?: string;
  /** Stands at the end of the heading's line. */
  more?: ComponentChildren;
  onOpen: (meetingId: Id) => void;
}

function Day({ id, title, meetings, empty, more, onOpen }: DayProps) {
  return (
    <section class={part.part} aria-labelledby={id}>
      <div class={styles.title}>
        <h2 id={id}>{title}</h2>
        {more}
      </div>
      {meetings.length > 0 ? (
        <ul class={styles.meetings}>
          {meetings.map((meeting) => (
            <li key={meeting.id}>
              <MeetingLine meeting={meeting} onOpen={() => onOpen(meeting.id)} />
            </li>
          ))}
        </ul>
      ) : (
        <p class={styles.more}>{empty}</p>
      )}
    </section>
  );
}

/** Today's one-on-ones, and tomorrow's where there are any. */
export function MeetingsSection({ view, onOpen }: { view: PopupView; onOpen: (meetingId: Id) => void }) {
  return (
    <>
      <Day
        id="today"
        title={i18n.t('popup.today')}
        meetings={view.today}
        empty={i18n.t('popup.todayEmpty')}
        more={
          <a class={styles.week} href="/dashboard.html#/week" target="_blank" rel="noreferrer">
            {i18n.t('popup.week')}
          </a>
        }
        onOpen={onOpen}
      />
      {view.tomorrow.length > 0 && (
        <Day id="tomorrow" title={i18n.t('popup.tomorrow')} meetings={view.tomorrow} onOpen={onOpen} />
      )}
      <AskLink outside />
    </>
  );
}
