import { expect, test } from 'vitest';
import { eventOfOccurrence } from '@/utils/domain/feeds/event-of-occurrence';
import type { FeedAttendee, FeedOccurrence } from '@/utils/domain/feeds/feed-occurrence';

const FEED = {
  site: 'google' as const,
  account: 'ana@acme.example',
  ownEmails: ['ana@acme.example'],
  homeZone: 'Europe/Berlin',
};
const person = (name: string, more: Partial<FeedAttendee> = {}): FeedAttendee => ({
  ...{ name, email: `${name.toLowerCase()}@acme.example`, response: 'accepted', kind: 'person', role: 'required' },
  ...more,
});
const occurrence = (more: Partial<FeedOccurrence> = {}): FeedOccurrence => ({
  ...{ uid: 'a@google.com', recurrenceId: null, start: Date.parse('2026-11-24T09:00Z') },
  ...{ end: Date.parse('2026-11-24T09:30Z'), allDay: false, timeZone: 'America/New_York', tzUncertain: false },
  ...{
    title: 'Ana / Ben',
    status: 'confirmed',
    free: false,
    away: false,
    organizer: null,
    attendees: null,
    location: null,
  },
  ...{ sequence: 0, ...more },
});
const made = (more: Partial<FeedOccurrence> = {}, feed = FEED) => eventOfOccurrence(occurrence(more), feed);
const names = (attendees: { name: string | null }[] | null) => attendees?.map(({ name }) => name) ?? null;

test('times are those of the user’s own wall', () => {
  expect(made()).toMatchObject({ start: '2026-11-24T10:00', end: '2026-11-24T10:30', recurring: false });
  const day = made({ start: '2026-11-24', end: '2026-11-25', allDay: true, recurrenceId: '2026-11-24' });
  expect(day).toMatchObject({ start: '2026-11-24', end: '2026-11-25', allDay: true, recurring: true });
});

test('whole days out of office are no event; a meeting that is marked so is one all the same', () => {
  expect(made({ start: '2026-11-24', end: '2026-11-25', allDay: true, away: true }).kind).toBe('away');
  expect(made({ away: true }).kind).toBe('event');
});

test.each<[string, FeedAttendee[], string[] | null, number | null]>([
  ['people', [person('Ana'), person('Ben')], ['Ana', 'Ben'], null],
  ['people and a room', [person('Ana'), person('Ben'), person('R4', { kind: 'room' })], ['Ana', 'Ben'], null],
  ['who is only told', [person('Ana'), person('Ben'), person('Cem', { role: 'informed' })], ['Ana', 'Ben'], null],
  ['a group, which may be anyone', [person('Ana'), person('Team', { kind: 'group' })], null, 3],
  ['a room alone', [person('R4', { kind: 'room' })], null, null],
])('%s', (_, attendees, expected, count) => {
  const event = made({ attendees });
  expect([names(event.attendees), event.attendeeCount]).toEqual([expected, count]);
});

test('the organizer comes, also where the list leaves them out; a calendar that organizes is nobody', () => {
  const organizer = (email: string) => ({ organizer: { name: 'Ben', email }, attendees: [person('Ana')] });
  expect(names(made(organizer('ben@acme.example')).attendees)).toEqual(['Ana', 'Ben']);
  expect(names(made(organizer('unknownorganizer@calendar.google.com')).attendees)).toEqual(['Ana']);
  expect(names(made(organizer('c_1@group.calendar.google.com')).attendees)).toEqual(['Ana']);
});

test('where nobody knows who the user is, a list is only counted', () => {
  const event = made({ attendees: [person('Ana'), person('Ben')] }, { ...FEED, ownEmails: [] });
  expect([event.attendees, event.attendeeCount]).toEqual([null, 2]);
});

test.each<[FeedOccurrence['status'], FeedAttendee['response'], string]>([
  ['confirmed', 'accepted', 'confirmed'],
  ['confirmed', 'declined', 'declined'],
  ['confirmed', 'needsAction', 'needsAction'],
  ['tentative', 'accepted', 'tentative'],
  ['cancelled', 'declined', 'cancelled'],
])('%s and %s is %s', (status, response, state) => {
  expect(made({ status, attendees: [person('Ana', { response }), person('Ben')] }).state).toBe(state);
});

test('that the other one declined is not the user’s own no', () => {
  expect(made({ attendees: [person('Ana'), person('Ben', { response: 'declined' })] }).state).toBe('confirmed');
});
