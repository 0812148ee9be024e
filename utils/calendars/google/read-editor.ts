import type { CalendarDate, CalendarEvent } from '@/utils/domain/calendar/calendar-event';
import { findDates } from '@/utils/readings/google/parse-dates';
import { parseEventId } from '@/utils/readings/google/parse-event-id';
import { findTimes } from '@/utils/readings/google/parse-times';
import { languageTag, plainText } from '@/utils/readings/text';
import { calendarDate, plusDays, wallTime } from '@/utils/readings/wall-time';
import { readAccount } from './read-account';
import { readEditorGuests } from './read-guests';
import { one, type SelectorName } from './selectors';

/** The id of the event in `/r/eventedit/<id>`; null for a new one, a copy, or any other address. */
function idInAddress(url: URL): string | null {
  const id = /\/r\/eventedit\/([^/?#]+)/.exec(url.pathname)?.[1];
  return id && !['copy', 'duplicate', 'new'].includes(id) ? decodeURIComponent(id) : null;
}

/** The event in the full editor, from its form; null while an event is being made. */
export function readEditor(document: Document, url: URL): CalendarEvent | null {
  const editor = one(document, 'editor');
  const id = idInAddress(url) ?? editor?.dataset.eventid ?? null;
  const parts = id === null ? null : parseEventId(id);
  if (!id || !parts || document.querySelector('[data-is-create="true"]')) return null;
  const root = editor ?? document;
  if (!one(root, 'editorTitle')) return null;
  const lang = languageTag(document.documentElement.lang);
  // No rows may mean no guests, a hidden list, or one still to come.
  const guests = readEditorGuests(root, lang, readAccount(document));
  return {
    id,
    seriesId: parts.seriesId,
    calendarId: parts.calendarId,
    title: fieldValue(root, 'editorTitle').trim(),
    ...whenOf(root, lang),
    state: 'unknown',
    recurring: parts.recurring,
    kind: parts.kind,
    location: fieldValue(root, 'editorLocation').trim() || null,
    organizer: null,
    attendees: guests.length ? guests : null,
  };
}

/** The site's ids stand on the input itself or on a block around it. */
function inputOf(root: ParentNode, name: SelectorName): HTMLInputElement | null {
  const element = one(root, name);
  return element?.matches('input') ? (element as HTMLInputElement) : (element?.querySelector('input') ?? null);
}

function fieldValue(root: ParentNode, name: SelectorName): string {
  const input = inputOf(root, name);
  return input?.value || input?.getAttribute('data-initial-value') || '';
}

function isAllDay(root: ParentNode): boolean {
  const box = one(root, 'editorAllDay');
  const input = inputOf(root, 'editorAllDay');
  const marked = [box, ...(box?.querySelectorAll('[aria-checked]') ?? [])];
  return input?.checked === true || marked.some((element) => element?.getAttribute('aria-checked') === 'true');
}

/** `data-ical="20261125"` where it is there (2018), else what the field says in the page's language. */
function dateOf(root: ParentNode, name: SelectorName, lang: string): CalendarDate | null {
  const input = inputOf(root, name);
  const marked = input?.closest('[data-ical],[data-date]') ?? input;
  const packed = /^(\d{4})(\d{2})(\d{2})/.exec(
    marked?.getAttribute('data-ical') ?? marked?.getAttribute('data-date') ?? '',
  );
  if (packed) return calendarDate(Number(packed[1]), Number(packed[2]), Number(packed[3]));
  return findDates(plainText(fieldValue(root, name)), lang)[0] ?? null;
}

function minutesOf(root: ParentNode, name: SelectorName, lang: string): number | null {
  const told = findTimes(plainText(fieldValue(root, name)), lang)[0]?.minutes;
  const packed = /^T(\d{2})(\d{2})/.exec(inputOf(root, name)?.getAttribute('data-ical') ?? '');
  return told ?? (packed ? Number(packed[1]) * 60 + Number(packed[2]) : null);
}

function whenOf(root: ParentNode, lang: string): Pick<CalendarEvent, 'start' | 'end' | 'allDay'> {
  const from = dateOf(root, 'editorStartDate', lang);
  const to = dateOf(root, 'editorEndDate', lang) ?? from;
  if (isAllDay(root)) return { start: from, end: to && plusDays(to, 1), allDay: true };
  const start = minutesOf(root, 'editorStartTime', lang);
  const end = minutesOf(root, 'editorEndTime', lang);
  return {
    start: from && start !== null ? wallTime(from, start) : null,
    end: to && end !== null ? wallTime(to, end) : null,
    allDay: false,
  };
}
