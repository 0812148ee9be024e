import type { CalendarEvent, EventKind } from '@/utils/domain/calendar/calendar-event';
import type { GoogleChip } from '@/utils/domain/calendar/page-reading';
import { plainText } from '../text';
import { readWhen } from './chip-times';
import { type ChipText, placeIn, splitChipText, stateIn } from './parse-chip-text';
import { type EventIdParts, parseEventId } from './parse-event-id';
import { findTimes } from './parse-times';
import type { ReadingContext } from './reading-context';
import { isAway, isLookAlike } from './words';

/**
 * One chip as an event; null when its id, its day or its time can't be read. A chip never shows who was invited:
 * people are always unknown here.
 */
export function readChip(chip: GoogleChip, context: ReadingContext): CalendarEvent | null {
  const { id } = chip;
  const parts = parseEventId(id);
  if (!parts) return null;
  const { lang } = context;
  const spoken = plainText(chip.spoken);
  const visible = plainTexts(chip.visible);
  const text = splitChipText(spoken, [...visible.keys()], lang);
  const when = readWhen(chip, text, parts.kind === 'task', context);
  if (!when) return null;
  return {
    id,
    seriesId: parts.seriesId,
    calendarId: chip.calendar || parts.calendarId,
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

/** Plain text → as shown. */
function plainTexts(shown: string[]): Map<string, string> {
  const texts = new Map<string, string>();
  for (const text of shown) {
    const plain = plainText(text);
    if (plain !== '' && !texts.has(plain)) texts.set(plain, text.trim());
  }
  return texts;
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

function kindOf(
  { calendar }: GoogleChip,
  parts: EventIdParts,
  spoken: string,
  text: ChipText,
  context: ReadingContext,
): EventKind {
  if (parts.kind !== 'event') return parts.kind;
  const said = [spoken, text.title ?? '', text.rest.trim()];
  if (said.some(isLookAlike)) return 'other';
  if (said.some(isAway)) return 'away';
  // Where others have their times, a label stands: `Working location: Home`.
  if (/[:：]\s?$/.test(text.phrase) && !/\d/.test(text.phrase)) return 'other';
  return context.namesCalendars && calendar === '' ? 'other' : 'event';
}
