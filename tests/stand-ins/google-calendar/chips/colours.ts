import type { StandInEvent } from '../../shared/stand-in';

/** Own palette; the names are the ones that users choose from in the real calendar. */
const NAMED: Readonly<Record<string, string>> = {
  sage: '#2f9e6e',
  graphite: '#5f6368',
  tomato: '#c94030',
  banana: '#b98700',
  lavender: '#6f79c4',
};

const CALENDARS = ['#2f6fb5', '#5c8a2e', '#8a57b8'];

export function calendarColour(calendar: number): string {
  return CALENDARS[calendar % CALENDARS.length] ?? '#2f6fb5';
}

export function eventColour(event: StandInEvent): string {
  return (event.colour && NAMED[event.colour]) || calendarColour(event.calendar);
}

export function colourLabel(colour: string): string {
  return colour.charAt(0).toUpperCase() + colour.slice(1);
}
