import type { StandInConfig, StandInEvent } from '../../shared/stand-in';
import { addDays, dateOf, lastDayExclusive, minuteOfDay } from '../../shared/wall-time';
import type { Words } from '../words/words';
import { standingOf } from './standing';
import { isHiddenFromUser, subjectOf } from './subject';

export interface LabelContext {
  words: Words;
  config: StandInConfig;
  exceptions: Set<string>;
}

/** Evidence (§1.3): `[charm]SUBJECT, START to END, DATE[ to DATE][, PLACE][, By ORGANIZER], SHOWAS[, Private][, Recurring event]`. */
export function eventLabel(event: StandInEvent, context: LabelContext): string {
  const { words, config } = context;
  const { organizer, showAs } = standingOf(event, config);
  const hidden = isHiddenFromUser(event, config);
  const parts = [
    subjectOf(event, words, config),
    event.allDay ? words.event.allDay : timeRange(event, context),
    dateRange(event, words),
    hidden ? '' : event.location,
    // Evidence for guests' meetings; that one's own meetings name the organizer too is a guess (§1.3).
    organizer && !hidden ? words.event.by(organizer.name || organizer.email) : '',
    words.event.showAs[showAs],
    // The order of these two is unknown (§1.3): a guess.
    event.private ? words.event.private : '',
    recurrenceWord(event, context),
  ];
  const charm = event.charm && !hidden ? words.event.charm(event.charm) : '';
  return charm + parts.filter((part) => part !== '').join(words.event.separator);
}

/** Evidence (§1.4): `subject \n [place \n] START to END`; the date instead of the times when all day. No charm. */
export function eventTitle(event: StandInEvent, context: LabelContext): string {
  const { words, config } = context;
  const place = isHiddenFromUser(event, config) ? '' : event.location;
  const last = event.allDay ? dateRange(event, words) : timeRange(event, context);
  return [subjectOf(event, words, config), place, last].filter((line) => line !== '').join('\n');
}

export function clockOf(wall: string, { words, config }: LabelContext): string {
  const minutes = minuteOfDay(wall);
  return words.clock(Math.floor(minutes / 60), minutes % 60, config.hours);
}

/** Also the whole label of an empty selected slot: `12:00 PM to 12:30 PM` (§1.3, look-alikes). */
export function timeRange(span: { start: string; end: string }, context: LabelContext): string {
  return clockOf(span.start, context) + context.words.event.to + clockOf(span.end, context);
}

/** Evidence for all-day spans (§1.3), low for timed events past midnight. */
function dateRange(event: StandInEvent, words: Words): string {
  const first = dateOf(event.start);
  const last = lastDay(event);
  return first === last ? words.longDate(first) : words.longDate(first) + words.event.to + words.longDate(last);
}

/** The last day that an event touches. */
export function lastDay(event: { start: string; end: string; allDay: boolean }): string {
  return addDays(lastDayExclusive(event), -1);
}

function recurrenceWord(event: StandInEvent, { words, exceptions }: LabelContext): string {
  if (event.seriesId === null) return '';
  return exceptions.has(event.id) ? words.event.exception : words.event.recurring;
}
