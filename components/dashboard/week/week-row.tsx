import { CalendarClock } from 'lucide';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Avatar } from '@/components/ui/avatar';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { IconButton } from '@/components/ui/icon-button';
import type { Tell } from '@/components/ui/toasts';
import type { Id } from '@/utils/domain/rows/row';
import type { WeekMeeting } from '@/utils/domain/views/week-view';
import { timeRange } from '@/utils/i18n/dates';
import type { RepairSlot } from '../../repair/repair-slot';
import { MeetingHistory } from '../../shared/meeting-history/meeting-history';
import { meetingState } from '../../shared/meeting-state/meeting-state';
import { StateBadge } from '../../shared/meeting-state/state-badge';
import { weekFacts } from './week-facts';
import styles from './week-row.module.css';

interface WeekRowProps {
  meeting: WeekMeeting;
  now: number;
  repair: RepairSlot;
  open: (meetingId: Id) => void;
  tell: Tell;
}

/** One one-on-one: when, with whom, what became of it, and behind "Why?" how that is known. */
export function WeekRow({ meeting, now, repair: Repair, open, tell }: WeekRowProps) {
  const [why, setWhy] = useState(false);
  const [repairing, setRepairing] = useState(false);
  const { off } = meetingState(meeting, now);
  const name = meeting.personName;
  const facts = weekFacts(meeting);
  return (
    <li class={styles.row}>
      <span class={styles.time}>{meeting.start ? timeRange(meeting.start, meeting.end) : i18n.t('popup.allDay')}</span>
      <div class={styles.what}>
        <div class={styles.line}>
          <Avatar name={name} size={1.75} />
          <a class={styles.name} href={`#/people/${meeting.personId}/${meeting.id}`} dir="auto">
            {off ? <s>{name}</s> : name}
          </a>
          <StateBadge meeting={meeting} now={now} />
          <span class={styles.tools}>
            <IconButton icon={CalendarClock} name={openWords(name)} onClick={() => open(meeting.id)} />
          </span>
        </div>
        <div class={styles.more}>
          {facts.length > 0 && (
            <ul class={styles.facts}>
              {facts.map((fact) => (
                <li key={fact} dir="auto">
                  {fact}
                </li>
              ))}
            </ul>
          )}
          {off && meeting.repair === null && (
            <div>
              <Button
                size="small"
                kind={repairing ? 'quiet' : 'plain'}
                aria-expanded={repairing}
                onClick={() => setRepairing(!repairing)}
              >
                {repairing ? i18n.t('panel.repairHide') : i18n.t('panel.repair')}
              </Button>
            </div>
          )}
          {repairing && <Repair meetingId={meeting.id} onDone={() => setRepairing(false)} />}
          <Disclosure kind="link" summary={i18n.t('why.question')} open={why} onOpen={setWhy}>
            {why && <MeetingHistory meetingId={meeting.id} tell={tell} />}
          </Disclosure>
        </div>
      </div>
    </li>
  );
}

function openWords(name: string): string {
  return `${i18n.t('dashboard.person.open')}: ${name}`;
}
