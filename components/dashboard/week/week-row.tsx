import { CalendarClock } from 'lucide';
import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Avatar } from '@/components/ui/avatar';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import type { Tell } from '@/components/ui/toasts';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
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
  /** It is asked about on top of the page, where it is mended, too. */
  asked: boolean;
  now: number;
  repair: RepairSlot;
  open: (meetingId: Id) => void;
  tell: Tell;
}

/** One one-on-one: when, with whom, what became of it, and behind "Why?" how that is known. */
export function WeekRow({ meeting, asked, now, repair: Repair, open, tell }: WeekRowProps) {
  const [unfolded, setUnfolded] = useState<'why' | 'repair' | null>(null);
  const below = useId();
  const folds = (part: 'why' | 'repair') => ({
    'aria-expanded': unfolded === part,
    'aria-controls': below,
    onClick: () => setUnfolded(unfolded === part ? null : part),
  });
  const { off } = meetingState(meeting, now);
  const { personName, start, end } = meeting;
  const mayRepair = off && !asked && meeting.repair === null;
  return (
    <li class={styles.row}>
      <span class={styles.time}>{start === null ? i18n.t('popup.allDay') : timeRange(start, end)}</span>
      <Avatar name={personName} size={1.75} />
      <div class={styles.who}>
        <a class={styles.name} href={`#/people/${meeting.personId}/${meeting.id}`} dir="auto">
          {off ? <s>{personName}</s> : personName}
        </a>
        <StateBadge meeting={meeting} now={now} />
        {weekFacts(meeting).map((fact) => (
          <span key={fact} class={styles.fact} dir="auto">
            {fact}
          </span>
        ))}
        {mayRepair && (
          <span class={styles.fact}>
            <Button size="small" kind="quiet" {...folds('repair')}>
              {i18n.t('panel.repair')}
            </Button>
          </span>
        )}
      </div>
      <div class={styles.tools}>
        <Button size="small" kind="quiet" {...folds('why')}>
          {i18n.t('why.question')} <VisuallyHidden>{personName}</VisuallyHidden>
        </Button>
        <IconButton
          icon={CalendarClock}
          name={`${i18n.t('dashboard.person.open')}: ${personName}`}
          onClick={() => open(meeting.id)}
        />
      </div>
      <div id={below} class={styles.below}>
        {unfolded === 'why' && <MeetingHistory meetingId={meeting.id} tell={tell} />}
        {unfolded === 'repair' && <Repair meetingId={meeting.id} onDone={() => setUnfolded(null)} />}
      </div>
    </li>
  );
}
