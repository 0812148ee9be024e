import type { CalendarEvent, EventKind } from '@/utils/domain/calendar/calendar-event';
import { readChipTexts } from './chip-texts';
import { readWhen } from './chip-times';
import type { PageContext } from './page-context';
import { type ChipText, placeIn, splitChipText, stateIn } from './parse-chip-text';
import { type EventIdParts, parseEventId } from './parse-event-id';
import { findTimes } from './parse-times';
import { isLookAlike } from './words';

/**
 * One chip as an event; null when its id, its day or its time can't be read. A chip never shows who was invited:
 * people are always unknown here.
 */
export function readChip(chip: HTMLElement, context: PageContext): CalendarEvent | null {
  const id = chip.dataset.eventid ?? '';
  const parts = parseEventId(id);
  if (!parts) return null;
  const { lang } = context;
  const { spoken, visible } = readChipTexts(chip);
  const text = splitChipText(spoken, [...visible.keys()], lang);
  const when = readWhen(chip, text, parts.kind === 'task', context);
  if (!when) return null;
  return {
    id,
    seriesId: parts.seriesId,
    calendarId: calendarIn(chip) ?? parts.calendarId,
    title: titleOf(text, visible, lang),
    ...when,
    state: parts.kind === 'event' ? stateIn(text.rest, lang) : 'unknown',
    recurring: parts.kind === 'event' ? parts.recurring : null,
    kind: kindOf(chip, parts, spoken, text, context),
    location: parts.kind === 'event' ? placeIn(text.rest, lang) : null,
    organizer: null,
    attendees: null,
  };
}

/** As the chip shows it. When no visible text stands in the title's place, the first that is no time. */
function titleOf(text: ChipText, visible: Map<string, string>, lang: string): string {
  if (text.title !== null) return visible.get(text.title) ?? text.title;
  const first = [...visible].find(([plain]) => !findTimes(plain, lang).length);
  return (
    first?.[1] ??
    text.spokenTitle ??
    text.rest
      .split(/[,、，;،၊፣]/)
      .find((field) => field.trim())
      ?.trim() ??
    ''
  );
}

/** The full address of the calendar: the second quoted text of `jslog` (2019 to 2026). */
export function calendarIn(element: Element): string | null {
  return /1:\["([^"]+@[^"]+)"/.exec(element.getAttribute('jslog') ?? '')?.[1] ?? null;
}

function kindOf(chip: Element, parts: EventIdParts, spoken: string, text: ChipText, context: PageContext): EventKind {
  if (parts.kind !== 'event') return parts.kind;
  if (isLookAlike(spoken) || isLookAlike(text.title ?? '') || isLookAlike(text.rest.trim())) return 'other';
  // Where others have their times, a label stands: `Working location: Home`.
  if (/[:：]\s?$/.test(text.phrase) && !/\d/.test(text.phrase)) return 'other';
  const log = chip.getAttribute('jslog');
  return context.namesCalendars && log !== null && calendarIn(chip) === null ? 'other' : 'event';
}
