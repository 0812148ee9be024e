import { i18n } from '#i18n';
import type { CalendarDate, Instant } from '@/utils/domain/calendar/calendar-event';
import { firstName } from '@/utils/domain/repair/first-name';
import type { MeetingChange } from '@/utils/domain/views/meeting-history-view';
import { dayAndTime, dayOfDate } from '@/utils/i18n/dates';
import { isolated } from '@/utils/i18n/isolated';
import { localDate } from '@/utils/state/local-date';
import { cancelledWords, declinedWords } from '../meeting-state/meeting-state';
import { stateReasonWords } from '../meeting-state/state-reason-words';

export interface ChangeWords {
  what: string;
  /** How it is known, where that adds something. */
  reason: string | null;
}

/** One line of a meeting's history: "moved from Thu, Nov 26, 10:00 to Fri, Nov 27, 14:00, by Ana". */
export function changeWords(change: MeetingChange, personName: string, now: number): ChangeWords {
  const moved = isMove(change) ? movedWords(change, personName, now) : null;
  const turned = change.wasState !== null && change.state !== change.wasState;
  if (change.wasState === null && change.state === 'scheduled') return { what: firstWords(change, now), reason: null };
  if (moved !== null && !turned) return { what: moved, reason: null };
  const became = stateWords(change, personName);
  const what = [change.wasState === null ? firstWords(change, now) : null, moved, became].filter(Boolean).join(' · ');
  return { what, reason: stateReasonWords(change.reason, personName) };
}

function isMove(change: MeetingChange): boolean {
  return change.wasState !== null && (change.start !== change.wasStart || change.date !== change.wasDate);
}

/** "Thu, Nov 26, 10:00", or the day alone; null when neither is known. */
function timeWords(start: Instant | null, date: CalendarDate | null, now: number): string | null {
  if (start !== null) return dayAndTime(start);
  return date === null ? null : dayOfDate(date, localDate(now));
}

function firstWords({ start, date }: MeetingChange, now: number): string {
  const when = timeWords(start, date, now);
  return when === null ? i18n.t('history.change.first') : i18n.t('history.change.firstAt', { when });
}

function movedWords(change: MeetingChange, personName: string, now: number): string {
  const someDay = () => i18n.t('history.change.someDay');
  const from = timeWords(change.wasStart, change.wasDate, now) ?? someDay();
  const to = timeWords(change.start, change.date, now) ?? someDay();
  if (change.by === 'me') return i18n.t('history.change.movedByMe', { from, to });
  if (change.by === 'unknown') return i18n.t('history.change.moved', { from, to });
  return i18n.t('history.change.movedByThem', { from, to, name: isolated(firstName(personName)) });
}

function stateWords({ state, by, wasState }: MeetingChange, personName: string): string {
  const whose = { stateBy: by, personName };
  if (state === 'cancelled') return cancelledWords(whose);
  if (state === 'declined') return declinedWords(whose);
  if (state === 'scheduled') return wasState === null ? i18n.t('history.state.planned') : i18n.t('history.change.back');
  return i18n.t(`history.state.${state}`);
}
