import type { CalendarEvent, EventKind, EventState } from '@/utils/domain/calendar/calendar-event';
import { googlePageKey } from '../../stand-ins/google-calendar/page-key';
import { wordsFor as googleWords } from '../../stand-ins/google-calendar/words/words-for';
import { standingOf } from '../../stand-ins/outlook/label/standing';
import { isHiddenFromUser, subjectOf } from '../../stand-ins/outlook/label/subject';
import { wordsFor as outlookWords } from '../../stand-ins/outlook/words/words-for';
import type { StandInConfig, StandInEvent } from '../../stand-ins/shared/stand-in';

/** What must be read of an event, as far as its chip or tile shows it. */
export type Expected = Pick<
  CalendarEvent,
  'id' | 'title' | 'start' | 'end' | 'allDay' | 'kind' | 'recurring' | 'seriesId' | 'state'
>;

const STATES: Record<StandInEvent['guests'][number]['response'], EventState> = {
  accepted: 'confirmed',
  declined: 'declined',
  tentative: 'tentative',
  needsAction: 'needsAction',
};

const GOOGLE_KINDS: Partial<Record<StandInEvent['kind'], EventKind>> = {
  task: 'task',
  birthday: 'birthday',
  'out-of-office': 'away',
  'working-location': 'other',
  'focus-time': 'other',
  'appointment-schedule': 'other',
};

/** `hasEnd`: a task's chip says only when it begins; its end is drawn, where there are columns. */
export function expectedOfGoogle(event: StandInEvent, config: StandInConfig, hasEnd: boolean): Expected {
  const kind = GOOGLE_KINDS[event.kind] ?? 'event';
  const own = event.guests.find((guest) => guest.email === config.user.email);
  const bare = /^(tasks|bday|appt)_/.test(event.id);
  return {
    id: googlePageKey(event, config.calendars),
    title: event.title.trim() || googleWords(config.lang).page.noTitle,
    start: event.start,
    end: kind === 'task' && !hasEnd ? null : event.end,
    allDay: event.allDay,
    kind,
    recurring: bare ? null : event.seriesId !== null,
    seriesId: event.seriesId,
    // What is no meeting has no answer to compare.
    state: kind === 'event' ? (own ? STATES[own.response] : 'confirmed') : 'unknown',
  };
}

export function expectedOfOutlook(event: StandInEvent, config: StandInConfig): Expected {
  const words = outlookWords(config.lang);
  const { own, isOrganizer, showAs } = standingOf(event, config);
  const declined = own?.response === 'declined' && !isOrganizer;
  const state = event.cancelled
    ? 'cancelled'
    : declined
      ? 'declined'
      : showAs === 'tentative'
        ? 'tentative'
        : 'confirmed';
  return {
    id: event.id,
    title: subjectOf(event, words, config).trim(),
    start: event.start,
    end: event.end,
    allDay: event.allDay,
    kind: event.kind === 'birthday' ? 'birthday' : 'event',
    recurring: event.seriesId !== null,
    seriesId: null,
    state,
  };
}

/** Location and organizer of a tile, which Google's chips don't have. */
export function detailsOfOutlook(
  event: StandInEvent,
  config: StandInConfig,
): Pick<CalendarEvent, 'location' | 'organizer'> {
  if (isHiddenFromUser(event, config)) return { location: null, organizer: null };
  return { location: event.location || null, organizer: standingOf(event, config).organizer?.name ?? null };
}

/** Only the compared fields, by start and id, so that a difference is readable. */
export function compared(events: readonly CalendarEvent[]): Expected[] {
  return inOrder(
    events.map(({ id, title, start, end, allDay, kind, recurring, seriesId, state }) => ({
      id,
      title,
      start,
      end,
      allDay,
      kind,
      recurring,
      seriesId,
      state: kind === 'event' || kind === 'birthday' ? state : 'unknown',
    })),
  );
}

export function inOrder<T extends { id: string; start: string | null }>(events: T[]): T[] {
  return events.sort((a, b) => `${a.start} ${a.id}`.localeCompare(`${b.start} ${b.id}`));
}
