import type { CalendarEvent } from '@/utils/domain/calendar/calendar-event';
import { languageTag, plainText } from '../text';
import { plusDays, wallTime } from '../wall-time';
import { isCurrentChip } from './chip-elements';
import { type PageContext, pageContext } from './page-context';
import { findDates } from './parse-dates';
import { parseEventId } from './parse-event-id';
import { findTimes } from './parse-times';
import { ownAddress } from './read-account';
import { calendarIn, readChip } from './read-chip';
import { readGuests } from './read-guests';
import { one } from './selectors';
import { openPopup, popupSettled } from './settle-popup';

/**
 * The event whose popup is open, with its people. Times and the user's answer come from its chip, whose text has the
 * year and always the same order; the popup's own line is used where the chip isn't on the page.
 */
export function readPopup(document: Document, url: URL): CalendarEvent | null {
  const popup = openPopup(document);
  if (!popup) return null;
  const id = popup.dataset.eventid ?? '';
  const context = pageContext(document, url);
  const chip = chipEvent(id, context);
  const base = chip ?? withoutChip(id, popup, context);
  if (!base) return null;
  const lang = languageTag(document.documentElement.lang);
  const guests = readGuests(popup, lang, ownAddress(document, popup), popupSettled(document));
  return {
    ...base,
    title: chip?.title || titleOf(popup),
    calendarId: base.calendarId ?? calendarIn(popup),
    location: placeOf(popup) ?? base.location,
    organizer: guests.organizer,
    attendees: guests.attendees,
    attendeeCount: guests.attendeeCount,
  };
}

function chipEvent(id: string, context: PageContext): CalendarEvent | null {
  for (const chip of context.document.querySelectorAll<HTMLElement>(`[data-eventid=${JSON.stringify(id)}]`)) {
    const event = isCurrentChip(chip, context) ? readChip(chip, context) : null;
    if (event) return event;
  }
  return null;
}

function titleOf(popup: Element): string {
  return one(popup, 'popupTitle')?.textContent?.trim() ?? '';
}

function placeOf(popup: Element): string | null {
  const place = one(popup, 'popupLocation');
  if (!place) return null;
  const carrier = place.dataset.text === undefined ? place.querySelector<HTMLElement>('[data-text]') : place;
  return carrier?.dataset.text?.trim() || null;
}

function withoutChip(id: string, popup: HTMLElement, context: PageContext): CalendarEvent | null {
  const parts = parseEventId(id);
  if (!parts) return null;
  return {
    id,
    seriesId: parts.seriesId,
    calendarId: parts.calendarId,
    title: '',
    ...whenOf(popup, context),
    state: 'unknown',
    recurring: parts.recurring,
    kind: parts.kind,
    location: null,
    organizer: null,
    attendees: null,
  };
}

/** `Sunday, September 27 ⋅ 10:30 – 10:45am`, the year only when it isn't this one (`#xDetDlgWhen`, 2023 to 2026). */
function whenOf(popup: HTMLElement, { lang, document }: PageContext): Pick<CalendarEvent, 'start' | 'end' | 'allDay'> {
  const block = one(popup, 'popupWhen');
  const title = titleOf(popup);
  const line = plainText(block?.textContent).replace(plainText(title), ' ');
  const year = Number(/\b(20\d{2})\b/.exec(document.title)?.[1] ?? Number.NaN);
  const dates = findDates(line, lang, Number.isNaN(year) ? null : year);
  const [first, second] = dates;
  const times = findTimes(line, lang);
  if (!first) return { start: null, end: null, allDay: false };
  if (!times.length) return { start: first, end: plusDays(second ?? first, 1), allDay: true };
  const start = times[0]?.minutes ?? 0;
  const end = times[1]?.minutes;
  const last = end === undefined ? null : wallTime(second ?? first, !second && end < start ? end + 1440 : end);
  return { start: wallTime(first, start), end: last, allDay: false };
}
