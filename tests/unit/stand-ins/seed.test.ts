import { describe, expect, it } from 'vitest';
import { seedMonth, seedStress } from '@/tests/stand-ins/shared/seed';
import { SEED_USER } from '@/tests/stand-ins/shared/seed-people';
import type { StandInEvent } from '@/tests/stand-ins/shared/stand-in';
import { addDays, dateOf, startOfWeek } from '@/tests/stand-ins/shared/wall-time';

const OPTIONS = { now: '2026-11-24T10:20', timeZone: 'Europe/Berlin', lang: 'en', user: SEED_USER };
const SITES = ['google', 'outlook'] as const;

function isOneOnOne(event: StandInEvent): boolean {
  const others = event.guests.filter((guest) => guest.email !== SEED_USER.email);
  return (
    others.filter((guest) => guest.kind === 'person').length === 1 && !others.some((guest) => guest.kind === 'group')
  );
}

describe.each(SITES)('the seeded month of %s', (site) => {
  const events = seedMonth({ ...OPTIONS, site });

  it('is the same every time', () => {
    expect(seedMonth({ ...OPTIONS, site })).toEqual(events);
  });

  it('has about fifty events in each of seven weeks, a third of them one-on-ones', () => {
    const monday = startOfWeek('2026-11-24', 1);
    for (let week = -4; week <= 2; week += 1) {
      const first = addDays(monday, week * 7);
      const inWeek = events.filter((event) => dateOf(event.start) >= first && dateOf(event.start) < addDays(first, 7));
      expect(inWeek.length, `week ${week}`).toBeGreaterThanOrEqual(40);
      expect(inWeek.length, `week ${week}`).toBeLessThanOrEqual(60);
      const share = inWeek.filter(isOneOnOne).length / inWeek.length;
      expect(share, `week ${week}`).toBeGreaterThan(0.28);
      expect(share, `week ${week}`).toBeLessThan(0.45);
    }
  });

  it('gives every event an id of its own', () => {
    expect(new Set(events.map((event) => event.id)).size).toBe(events.length);
  });

  it.each<[string, (event: StandInEvent) => boolean]>([
    ['a room among the guests', (event) => event.guests.some((guest) => guest.kind === 'room')],
    ['a notetaker', (event) => event.guests.some((guest) => guest.kind === 'bot')],
    ['a group address', (event) => event.guests.some((guest) => guest.kind === 'group')],
    ['a task', (event) => event.kind === 'task'],
    ['a birthday', (event) => event.kind === 'birthday'],
    ['out of office', (event) => event.kind === 'out-of-office'],
    ['a working location', (event) => event.kind === 'working-location'],
    ['focus time', (event) => event.kind === 'focus-time'],
    ['an appointment schedule', (event) => event.kind === 'appointment-schedule'],
    ['one that the owner declined', (event) => mine(event) === 'declined'],
    ['one without an answer', (event) => mine(event) === 'needsAction'],
    ['a tentative one', (event) => mine(event) === 'tentative'],
    [
      'a one-on-one that the other side declined',
      (event) => isOneOnOne(event) && event.guests[1]?.response === 'declined',
    ],
    ['a cancelled one-on-one', (event) => isOneOnOne(event) && event.cancelled],
    ['one over midnight', (event) => !event.allDay && dateOf(event.start) < dateOf(event.end)],
    ['one of several whole days', (event) => event.allDay && addDays(event.start, 1) < event.end],
    ['one without a title', (event) => event.title === ''],
    ['a title with a comma', (event) => event.title.includes(', ')],
    ['a title with a slash', (event) => event.title.includes(' / ')],
    ['a title with quotes', (event) => event.title.includes('"')],
    ['a hidden guest list', (event) => event.guestsHidden],
    ['a second calendar', (event) => event.calendar === 1],
    [
      'a look-alike title of a group',
      (event) => event.title.includes('1:1') && event.guests.length > 2 && !isOneOnOne(event),
    ],
    ['a moved occurrence', (event) => event.title.includes('Jonas') && event.start.endsWith('T15:30')],
  ])('has %s', (_, isTrap) => {
    expect(events.some(isTrap)).toBe(true);
  });
});

it('makes as many chips as a measurement wants, all in one week', () => {
  const events = seedStress(500, { ...OPTIONS, site: 'google' });
  expect(events).toHaveLength(500);
  expect(new Set(events.map((event) => startOfWeek(dateOf(event.start), 1)))).toEqual(new Set(['2026-11-23']));
});

function mine(event: StandInEvent) {
  return event.guests.find((guest) => guest.email === SEED_USER.email)?.response;
}
