import { CalendarDays, Info, MapPin } from 'lucide';
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { Icon } from '@/components/ui/icon';
import { wallToInstant } from '@/utils/domain/time/zone';
import type { PanelEvent } from '@/utils/domain/views/panel-view';
import type { MeetingSummary } from '@/utils/domain/views/parts';
import { dayAndTimeRange, dayOfDate, timeRange, wallRange, zoneName } from '@/utils/i18n/dates';
import { localDate } from '@/utils/state/local-date';
import styles from './when.module.css';

interface WhenProps {
  /** Below it, in its column. */
  children?: ComponentChildren;
  event: PanelEvent | null;
  meeting: MeetingSummary | null;
  now: number;
}

function timeWords({ event, meeting, now }: WhenProps): string | null {
  if (event?.start && event.allDay) {
    return `${dayOfDate(event.start.slice(0, 10), localDate(now))}, ${i18n.t('panel.allDay')}`;
  }
  if (event?.start) return wallRange(event.start, event.end);
  if (meeting?.start) return dayAndTimeRange(meeting.start, meeting.end, meeting.timeZone ?? undefined);
  return meeting?.date ? dayOfDate(meeting.date, localDate(now)) : null;
}

/** What must be said about the zone: that it is another one than here, or that nobody knows it. */
export function zoneNote(event: PanelEvent | null, ownZone: string): string | null {
  if (!event?.start || event.allDay) return null;
  if (!event.timeZone || !event.zoneCertain) return i18n.t('panel.zoneUnknown');
  const there = wallToInstant(event.start, event.timeZone);
  const here = wallToInstant(event.start, ownZone);
  if (there === null || there === here) return null;
  const end = event.end ? wallToInstant(event.end, event.timeZone) : null;
  return i18n.t('panel.inZone', { zone: zoneName(event.timeZone), here: timeRange(there, end) });
}

/** When and what the calendar calls it. */
export function When(props: WhenProps) {
  const { event, meeting } = props;
  // A one-on-one without an event has no title, and misses none.
  const title = event?.title || meeting?.title || (event ? i18n.t('panel.noTitle') : null);
  const time = timeWords(props);
  const note = zoneNote(event, Intl.DateTimeFormat().resolvedOptions().timeZone);
  return (
    <div class={styles.when}>
      <Icon of={CalendarDays} class={styles.icon} />
      <div class={styles.body}>
        {time && <p class={styles.time}>{time}</p>}
        {title && (
          <p dir="auto" class={styles.title}>
            {title}
          </p>
        )}
        {event?.location && (
          <p class={styles.fact}>
            <Icon of={MapPin} size={0.8125} />
            <span dir="auto" class={styles.place}>
              {event.location}
            </span>
          </p>
        )}
        {note && (
          <p class={styles.fact}>
            <Icon of={Info} size={0.8125} />
            <span>{note}</span>
          </p>
        )}
        {props.children}
      </div>
    </div>
  );
}
