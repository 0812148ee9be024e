import { i18n } from '#i18n';
import type { CalendarDate } from '@/utils/domain/calendar/calendar-event';
import { instantToDate } from '@/utils/domain/time/zone';
import type { ShareAbout } from '@/utils/domain/views/share-view';
import { dayAndTime, dayAndTimeRange, dayOfDate } from '@/utils/i18n/dates';
import { isolated } from '@/utils/i18n/isolated';
import type { ShareMeeting } from '@/utils/transfer/share-pieces';
import { SHARE_HEADINGS, type ShareHeading, type ShareWords } from '@/utils/transfer/share-words';

interface Names {
  /** Null: the calendar doesn't tell how the user is called. */
  me: string | null;
  them: string;
}

/** The words of a text that leaves, in the language of the interface. */
export function shareWords({ me, them }: Names, today: CalendarDate): ShareWords {
  const who = { me: me === null ? i18n.t('share.doc.me') : isolated(me), them: isolated(them) };
  return {
    headings: Object.fromEntries(SHARE_HEADINGS.map((name) => [name, i18n.t(`share.heading.${name}`)])) as Record<
      ShareHeading,
      string
    >,
    section: (name, minutes) =>
      minutes === null ? isolated(name) : i18n.t('share.doc.section', { name: isolated(name), minutes }),
    raisedByThem: (text) => i18n.t('share.doc.raised', { text: isolated(text), name: who.them }),
    blocker: (text) => i18n.t('share.doc.blocker', { text: isolated(text) }),
    outcome: (text) => i18n.t('share.doc.outcome', { text: isolated(text) }),
    item: ({ owner, text, due, how }) => {
      const said = { name: who[owner], text: isolated(text) };
      if (how === 'dropped') return i18n.t('share.doc.dropped', said);
      return due === null
        ? i18n.t('share.doc.item', said)
        : i18n.t('share.doc.itemDue', { ...said, when: dayOfDate(due, today) });
    },
    next: (meeting) => i18n.t('share.doc.next', { when: whenOf(meeting, today) ?? '' }),
  };
}

/** What stands above the text and in the mail's subject. */
export function shareTitle(about: ShareAbout, meeting: ShareMeeting, zone: string, now: number): string {
  const when = whenOf(meeting, instantToDate(now, zone));
  return when === null ? i18n.t(`share.title.${about}`) : i18n.t(`share.titleOn.${about}`, { when });
}

type Timed = { start: number | null; end?: number | null; date: CalendarDate | null; timeZone: string | null };

function whenOf({ start, end, date, timeZone }: Timed, today: CalendarDate): string | null {
  if (start !== null) {
    const zone = timeZone ?? undefined;
    return end === undefined ? dayAndTime(start, zone) : dayAndTimeRange(start, end, zone);
  }
  return date && dayOfDate(date, today);
}
