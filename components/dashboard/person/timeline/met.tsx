import { CalendarClock } from 'lucide';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import type { Toasts } from '@/components/ui/toasts';
import type { Id } from '@/utils/domain/rows/row';
import type { TimelineEntry } from '@/utils/domain/timeline/timeline-entry';
import type { TimelineKind } from '@/utils/domain/timeline/timeline-kind';
import type { Person } from '@/utils/state/dashboard/person-model';
import { MeetingHistory } from '../../../shared/meeting-history/meeting-history';
import { MeetingRecordView } from '../../../shared/meeting-record';
import { MeetingWays } from '../../exports/meeting-ways';
import { EntryLine } from './entry-line';
import styles from './timeline.module.css';

export interface MetProps {
  meetingId: Id;
  /** What stands under it. */
  under: readonly TimelineEntry[];
  person: Person;
  toasts: Toasts;
  /** First name. */
  name: string;
  now: number;
}

/** The record tells these itself; the history, what its calendar did. */
const TOLD: ReadonlySet<TimelineKind> = new Set<TimelineKind>(['topic', 'promise', 'calendar']);

/** One one-on-one unfolded: what was said, what else belongs to it, what can be done with it, what became of it. */
export function Met({ meetingId, under, person, toasts, name, now }: MetProps) {
  const [history, setHistory] = useState(false);
  const others = under.filter((entry) => !TOLD.has(entry.kind) && !(entry.kind === 'note' && entry.of === 'meeting'));
  return (
    <>
      <MeetingRecordView record={person.records.value.get(meetingId)} />
      {others.length > 0 && (
        <ul class={styles.under}>
          {others.map((entry) => (
            <li key={entry.id}>
              <EntryLine {...{ entry, name, now }} />
            </li>
          ))}
        </ul>
      )}
      <div class={styles.actions}>
        <Button size="small" icon={CalendarClock} onClick={() => void person.open(meetingId)}>
          {i18n.t('dashboard.person.open')}
        </Button>
        <MeetingWays meetingId={meetingId} toasts={toasts} />
      </div>
      <div class={styles.became}>
        <Disclosure kind="link" summary={i18n.t('history.heading')} onOpen={setHistory}>
          {history && <MeetingHistory meetingId={meetingId} tell={toasts.show} />}
        </Disclosure>
      </div>
    </>
  );
}
