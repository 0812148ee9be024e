import { ArrowRightLeft } from 'lucide';
import { i18n } from '#i18n';
import { Badge } from '@/components/ui/badge';
import { Icon } from '@/components/ui/icon';
import type { Tell } from '@/components/ui/toasts';
import type { CalendarDate } from '@/utils/domain/calendar/calendar-event';
import type { Id } from '@/utils/domain/rows/row';
import type { MovedAway, WeekDay } from '@/utils/domain/views/week-view';
import { dayAndTime, dayOfDate, timeRange } from '@/utils/i18n/dates';
import type { RepairSlot } from '../../repair/repair-slot';
import styles from './week-day.module.css';
import { WeekRow } from './week-row';

interface DayProps {
  day: WeekDay;
  /** Meetings that are asked about on top of the page. */
  asked: ReadonlySet<Id>;
  now: number;
  today: CalendarDate;
  repair: RepairSlot;
  open: (meetingId: Id) => void;
  tell: Tell;
}

/** One day with its one-on-ones, and where those went that stood here. */
export function Day({ day, asked, now, today, repair, open, tell }: DayProps) {
  const { date, meetings, away } = day;
  const isToday = date === today;
  return (
    <li class={styles.day} aria-current={isToday ? 'date' : undefined}>
      <h2 class={styles.date}>
        {dayOfDate(date, today)}
        {isToday && <Badge tone="accent">{i18n.t('week.today')}</Badge>}
      </h2>
      {meetings.length + away.length === 0 ? (
        <p class={styles.none}>{i18n.t('week.dayEmpty')}</p>
      ) : (
        <ul class={styles.meetings}>
          {meetings.map((meeting) => (
            <WeekRow key={meeting.id} asked={asked.has(meeting.id)} {...{ meeting, now, repair, open, tell }} />
          ))}
          {away.map((one) => (
            <Away key={one.id} away={one} today={today} />
          ))}
        </ul>
      )}
    </li>
  );
}

/** It stood here and was moved to another day. */
function Away({ away, today }: { away: MovedAway; today: CalendarDate }) {
  const { start, date, movedFrom, personName } = away;
  const when = start !== null ? dayAndTime(start) : date === null ? null : dayOfDate(date, today);
  return (
    <li class={styles.away}>
      <span class={styles.time}>
        <s>{timeRange(movedFrom, null)}</s>
      </span>
      <Icon of={ArrowRightLeft} size={0.875} />
      <span>
        <span dir="auto">{personName}</span>{' '}
        {when === null ? i18n.t('week.movedToUnknown') : i18n.t('week.movedTo', { when })}
      </span>
    </li>
  );
}
