import type { StandInEvent } from '../../shared/stand-in';
import type { PageContext } from '../page-context';
import { googlePageKey } from '../page-key';
import { calendarColour, eventColour } from './colours';

/** The user's own answer; null when the event has no guests. */
export function ownResponse(event: StandInEvent, context: PageContext) {
  return event.guests.find((guest) => guest.email === context.config.user.email)?.response ?? null;
}

/** The user invited others to it. */
export function isHost({ guests }: StandInEvent, { config }: PageContext): boolean {
  return guests.some((guest) => guest.organizer && guest.email === config.user.email);
}

export function keyOf(event: StandInEvent, context: PageContext): string {
  return googlePageKey(event, context.config.calendars);
}

/**
 * Evidence: element id 35463, the event id first, the full calendar id after `1:`; tasks and other entities have no
 * calendar there. The rest of the array is a guess.
 */
export function jslogOf(event: StandInEvent, context: PageContext): string {
  const calendar = context.config.calendars[event.calendar]?.id ?? '';
  const entity = event.kind === 'task' || event.kind === 'appointment-schedule';
  const where = entity ? '' : `;1:["${calendar}",1]`;
  return `35463; 2:["${event.id}",null,null,6]${where}; track:impression,click,dblclick,contextmenu; mutable:true`;
}

/** Declined and unanswered chips are outlined: no background (evidence). Maybe: stripes (old evidence). */
export function paint(event: StandInEvent, context: PageContext): string {
  const colour = eventColour(event);
  const response = ownResponse(event, context);
  if (response === 'declined' || response === 'needsAction') return `border-color: ${colour}; color: ${colour};`;
  const stripes = response === 'tentative' ? ' background-image: var(--maybe-stripes);' : '';
  // Past events are paler (evidence).
  const fill = event.end <= context.config.now ? `color-mix(in srgb, ${colour} 58%, var(--surface))` : colour;
  return `background-color: ${fill}; border-color: ${fill};${stripes}`;
}

/** Shown as a stripe when the event's colour isn't its calendar's (evidence). */
export function stripeColour(event: StandInEvent): string | null {
  return eventColour(event) === calendarColour(event.calendar) ? null : calendarColour(event.calendar);
}
