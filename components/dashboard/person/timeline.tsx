import { CalendarClock } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { EmptyState } from '@/components/ui/empty-state';
import part from '@/components/ui/part.module.css';
import type { Toasts } from '@/components/ui/toasts';
import type { Id } from '@/utils/domain/rows/row';
import type { PersonView, TimelineEntry } from '@/utils/domain/views/dashboard-view';
import { monthOfDate } from '@/utils/i18n/dates';
import type { Person } from '@/utils/state/dashboard/person-model';
import { localDate } from '@/utils/state/local-date';
import { MeetingHistory } from '../../shared/meeting-history/meeting-history';
import { MeetingRow } from '../../shared/meeting-row';
import { MeetingWays } from '../exports/meeting-ways';
import styles from '../page.module.css';
import personStyles from './person-page.module.css';

/** A quarter of weekly meetings; who looks further back says so. */
const SHOWN = 13;

/** Every one-on-one with one person, by month, latest first; each line says how its notes begin. */
interface TimelineProps {
  view: PersonView;
  person: Person;
  /** Stands unfolded and in sight; null: none. */
  unfolded: Id | null;
  toasts: Toasts;
}

export function Timeline({ view, person, unfolded, toasts }: TimelineProps) {
  const place = view.meetings.findIndex((meeting) => meeting.id === unfolded);
  const [shown, setShown] = useState(Math.max(SHOWN, place + 1));
  const now = Date.now();
  const rest = view.meetings.length - shown;
  return (
    <section class={styles.card} aria-labelledby="timeline">
      <h2 id="timeline">{i18n.t('dashboard.person.timeline')}</h2>
      {view.meetings.length === 0 && <EmptyState>{i18n.t('panel.earlier.empty')}</EmptyState>}
      {byMonth(view.meetings.slice(0, shown)).map(({ month, meetings }) => (
        <div key={month} class={personStyles.month}>
          <h3 class={part.label}>{month ? monthOfDate(`${month}-01`) : i18n.t('panel.noTitle')}</h3>
          <ul class={styles.rows}>
            {meetings.map((meeting) => (
              <li key={meeting.id}>
                <Entry meeting={meeting} now={now} person={person} open={meeting.id === unfolded} toasts={toasts} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      {rest > 0 && (
        <div>
          <Button size="small" onClick={() => setShown(shown + 52)}>
            {i18n.t('dashboard.person.earlier', Math.min(rest, 52))}
          </Button>
        </div>
      )}
    </section>
  );
}

interface EntryProps {
  meeting: TimelineEntry;
  now: number;
  person: Person;
  open: boolean;
  toasts: Toasts;
}

function Entry({ meeting, now, person, open, toasts }: EntryProps) {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const [unfolded, setUnfolded] = useState(open);
  const [history, setHistory] = useState(false);
  useEffect(() => {
    if (open) element?.scrollIntoView({ block: 'start' });
  }, [element]);
  return (
    <div ref={setElement}>
      <MeetingRow
        open={open}
        meeting={meeting}
        now={now}
        gist={meeting.gist}
        record={person.records.value.get(meeting.id)}
        onUnfold={() => {
          setUnfolded(true);
          void person.loadRecord(meeting.id);
        }}
      >
        <div class={personStyles.actions}>
          <Button size="small" icon={CalendarClock} onClick={() => void person.open(meeting.id)}>
            {i18n.t('dashboard.person.open')}
          </Button>
          <MeetingWays meetingId={meeting.id} toasts={toasts} />
        </div>
        {unfolded && (
          <div class={personStyles.became}>
            <Disclosure kind="link" summary={i18n.t('history.heading')} onOpen={setHistory}>
              {history && <MeetingHistory meetingId={meeting.id} tell={toasts.show} />}
            </Disclosure>
          </div>
        )}
      </MeetingRow>
    </div>
  );
}

/** `YYYY-MM`; empty for a meeting of which no day is known. */
function monthOf({ start, date }: TimelineEntry): string {
  return (date ?? (start === null ? '' : localDate(start))).slice(0, 7);
}

function byMonth(meetings: readonly TimelineEntry[]): { month: string; meetings: TimelineEntry[] }[] {
  const months = Map.groupBy(meetings, monthOf);
  return [...months].map(([month, list]) => ({ month, meetings: list }));
}
