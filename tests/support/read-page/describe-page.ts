import type { CalendarEvent } from '@/utils/domain/calendar/calendar-event';
import type { PageReport } from '@/utils/domain/calendar/page-report';
import { evidenceOf } from '@/utils/domain/detection/evidence';
import { judge } from '@/utils/domain/detection/judge';
import type { Reason } from '@/utils/domain/detection/verdict';

/** A reading as the command prints it: the report in the order of the README, each event with its verdict. */
export function describePage(report: PageReport) {
  const { site, url, lang, timeZone, account, range, events, unread } = report;
  return { site, url, lang, timeZone, account, range, events: events.map((event) => outline(event, report)), unread };
}

function outline(event: CalendarEvent, report: PageReport) {
  const { id, seriesId, title, start, end, allDay, state, recurring, kind } = event;
  const people = event.attendees?.map(({ name, email, response, self }) => ({ name, email, response, self })) ?? null;
  const oneOnOne = verdictOf(event, report);
  return { id, seriesId, title, start, end, allDay, state, recurring, kind, attendees: people, oneOnOne };
}

function verdictOf(event: CalendarEvent, { lang, account }: PageReport) {
  const self = { emails: account ? [account] : [], names: [] };
  const context = { lang: lang || null, self, attendeeCount: event.attendeeCount ?? null };
  const { verdict, confidence, reasons } = judge(evidenceOf(event, context));
  return { verdict, confidence, reasons: reasons.map(words) };
}

function words({ code, detail }: Reason): string {
  return detail === null ? code : `${code}: ${detail}`;
}

/** The people of the popup, put into the event that the page showed; an event that only the popup shows is added. */
export function withPeople(report: PageReport, open: CalendarEvent): PageReport {
  const known = report.events.some((event) => event.id === open.id);
  const events = report.events.map((event) => (event.id === open.id ? { ...event, ...peopleOf(open) } : event));
  return { ...report, events: known ? events : [...events, open] };
}

function peopleOf(open: CalendarEvent): Partial<CalendarEvent> {
  const { attendees, organizer, location, attendeeCount } = open;
  return { attendees, organizer, location, ...(attendeeCount === undefined ? {} : { attendeeCount }) };
}
