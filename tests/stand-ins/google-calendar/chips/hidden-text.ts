import type { StandInEvent } from '../../shared/stand-in';
import { dateOf, minutesBetween } from '../../shared/wall-time';
import type { PageContext } from '../page-context';
import { clock, dateRange, lastDay, longDate } from '../words/dates';
import { colourLabel } from './colours';

/**
 * The visually hidden text of a chip: TIME SEP TITLE SEP CALENDAR-OR-OWNER [SEP RSVP] SEP LOCATION [SEP COLOUR] SEP DATE
 * (evidence). Events that cross midnight have their dates in the time phrase and an empty last field.
 */
export function hiddenText(event: StandInEvent, context: PageContext): string {
  const special = specialText(event, context);
  if (special !== null) return special;
  const { hidden } = context.words;
  const fields = [timePhrase(event, context), hidden.title(event.title || hidden.noTitle)];
  if (event.kind === 'appointment-schedule') fields.push(hidden.appointmentSchedule);
  fields.push(owner(event, context));
  const own = event.guests.find((guest) => guest.email === context.config.user.email);
  if (own) fields.push(hidden.response[own.response]);
  fields.push(event.location ? hidden.location(event.location) : hidden.noLocation);
  if (event.colour) fields.push(hidden.colour(colourLabel(event.colour)));
  fields.push(datePhrase(event, context));
  return fields.join(hidden.separator);
}

export function crossesMidnight(event: StandInEvent): boolean {
  if (event.allDay || dateOf(event.start) === dateOf(event.end)) return false;
  return event.end.slice(11) !== '00:00' || minutesBetween(event.start, event.end) > 1440;
}

function owner(event: StandInEvent, context: PageContext): string {
  const calendar = context.config.calendars[event.calendar];
  return calendar && !calendar.primary ? context.words.hidden.calendar(calendar.name) : context.config.user.name;
}

function timePhrase(event: StandInEvent, { words, config }: PageContext): string {
  const { hidden } = words;
  if (event.allDay) return hidden.allDay;
  const from = clock(event.start, words, config.hours);
  const to = clock(event.end, words, config.hours);
  if (!crossesMidnight(event)) return hidden.timeRange(from, to);
  const moment = (wall: string, time: string) => hidden.at(longDate(dateOf(wall), words), time);
  return hidden.momentRange(moment(event.start, from), moment(event.end, to));
}

function datePhrase(event: StandInEvent, { words }: PageContext): string {
  if (crossesMidnight(event)) return '';
  if (event.allDay) return dateRange(event.start, lastDay(event.end), words);
  return longDate(dateOf(event.start), words);
}

/** Working locations and tasks follow grammars of their own (evidence in English). */
function specialText(event: StandInEvent, context: PageContext): string | null {
  const { words, config } = context;
  const { hidden } = words;
  if (event.kind === 'working-location') {
    const place = `${hidden.workingLocation}${event.title}`;
    return [place, config.user.name, datePhrase(event, context)].join(hidden.separator);
  }
  if (event.kind === 'task') {
    const date = longDate(dateOf(event.start), words);
    const at = event.allDay ? [date] : [date, clock(event.start, words, config.hours)];
    return [`${hidden.task}${event.title || hidden.noTitle}`, hidden.taskOpen, ...at].join(hidden.separator);
  }
  return null;
}
