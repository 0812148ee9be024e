import type { CalendarEvent } from '@/utils/domain/calendar/calendar-event';
import { findDates } from '@/utils/readings/google/parse-dates';
import { parseEventId } from '@/utils/readings/google/parse-event-id';
import { findTimes } from '@/utils/readings/google/parse-times';
import { readChip } from '@/utils/readings/google/read-chip';
import { languageTag, plainText } from '@/utils/readings/text';
import { plusDays, wallTime } from '@/utils/readings/wall-time';
import { calendarIn } from './calendar-in';
import { collectCurrentChip } from './collect-chip';
import { type PageContext, pageContext } from './page-context';
import { readAccount } from './read-account';
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
    calendarId: base.calendarId ?? calendarIn(popup.getAttribute('jslog')),
    location: placeOf(popup) ?? base.location,
    organizer: guests.organizer,
    attendees: guests.attendees,
    attendeeCount: guests.attendeeCount,
  };
}

function chipEvent(id: string, context: PageContext): CalendarEvent | null {
  for (const element of context.document.querySelectorAll<HTMLElement>(`[data-eventid=${JSON.stringify(id)}]`)) {
    const chip = collectCurrentChip(element, context);
    const event = chip && readChip(chip, context);
    if (event) return event;
  }
  return null;
}

/** The user's address for one event: the account's, else that of the calendar from which the popup was opened. */
function ownAddress(document: Document, popup: Element): string | null {
  return readAccount(document) ?? calendarIn(popup.getAttribute('jslog'))?.toLowerCase() ?? null;
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
