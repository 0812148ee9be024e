import type { Attendee, CalendarEvent } from '@/utils/domain/calendar/calendar-event';
import { parseDate } from '@/utils/readings/outlook/parse-date';
import { clockTimes } from '@/utils/readings/outlook/parse-times';
import { plain } from '@/utils/readings/outlook/plain';
import { addressIn } from '@/utils/readings/text';
import { plusDays, wallTime } from '@/utils/readings/wall-time';
import { readSelf } from './account';
import { concludePeople, type People, readPeople } from './read-people';
import { SELECTORS } from './selectors';

/** `/calendar/item/<id>`, `/calendar/0/item/<id>`, `/calendar/deeplink/read/<id>` (facts §4.2, §5); null elsewhere. */
export function itemIdOf(url: URL): string | null {
  const raw = /^\/calendar\/(?:\d+\/)?(?:item|deeplink\/read)\/([^/]+)\/?$/.exec(url.pathname)?.[1];
  if (!raw) return null;
  try {
    return decodeURIComponent(raw);
  } catch {
    return raw;
  }
}

export function findForm(document: Document): Element | null {
  return document.querySelector(SELECTORS.form);
}

/** What the full form itself says; used when the event has no tile on the page. */
export function readForm(form: Element, id: string, lang: string): CalendarEvent | null {
  const input = form.querySelector<HTMLInputElement>(SELECTORS.formSubject);
  const title = (
    input?.value ??
    form.querySelector('h1, [role="heading"], .allowTextSelection')?.textContent ??
    ''
  ).trim();
  const times = formTimes(form, lang);
  if (title === '' && !times) return null;
  return {
    id,
    seriesId: null,
    calendarId: null,
    title,
    start: times?.start ?? null,
    end: times?.end ?? null,
    allDay: times?.allDay ?? false,
    state: 'unknown',
    recurring: form.querySelector(SELECTORS.recurring) ? true : null,
    kind: 'event',
    location: null,
    organizer: null,
    attendees: null,
  };
}

/** Only when the order of day and month is beyond doubt; else the times stay unknown. */
function formTimes(form: Element, lang: string): { start: string; end: string; allDay: boolean } | null {
  const texts = [...form.querySelectorAll(`${SELECTORS.formTime}, span, div`)]
    .filter((element) => element.childElementCount === 0 || element.matches(SELECTORS.formTime))
    .map((element) => plain(element.textContent))
    .filter((text) => text.length < 120);
  for (const text of texts) {
    const first = parseDate(text, lang);
    if (!first) continue;
    const second = parseDate(text.slice(first.to), lang);
    const [start, end] = clockTimes(text, lang);
    if (start === undefined || end === undefined) {
      return { start: first.date, end: plusDays(second?.date ?? first.date, 1), allDay: true };
    }
    const last = second?.date ?? plusDays(first.date, end < start ? 1 : 0);
    return { start: wallTime(first.date, start), end: wallTime(last, end), allDay: false };
  }
  return null;
}

/** Everybody in the form: chips with addresses where the user may edit, faces where not. */
export function readFormPeople(document: Document, form: Element, place: string | null): People {
  const user = readSelf(document);
  const chips = [...form.querySelectorAll(SELECTORS.formRecipient)];
  if (chips.length === 0) return concludePeople(readPeople(form), user, place);
  const invited = chips.map((chip): Attendee => {
    const label = (chip.getAttribute('aria-label') ?? chip.textContent ?? '').trim();
    const email = addressIn(label);
    const name = plain(chip.textContent) || label;
    return { name, email, response: 'unknown', self: email !== null && email === user.email };
  });
  // Whoever edits the guests is the organizer, and stands in no chip.
  const own: Attendee = { name: user.name, email: user.email, response: 'accepted', self: true };
  const attendees = invited.some((person) => person.self) ? invited : [own, ...invited];
  return { attendees, attendeeCount: null, organizer: user.name, own: 'accepted' };
}
