import { DAY, dayOf, HOUR, instantAt, isWorkday, MINUTE, minuteOf, nextWorkday, wallAt, weekdayOf } from './wall-clock';
import type { SimMeeting, World } from './world';

/**
 * What a user is owed, told once more and in other words than the code under test: by the facts' defaults (nine to five
 * from Monday to Friday, quiet from eight to seven) and with every nudge switched on.
 */
export interface Owed {
  /** Kind and subject, as the nudge's row names them. */
  kind: string;
  subject: string;
  /** The fact: what is told once. */
  key: string;
}

interface Fact extends Owed {
  due: number;
  until: number;
  waitsFor: 'minute' | 'news' | 'work';
}

export type State = 'scheduled' | 'cancelled' | 'declined' | 'held' | 'unknown';

export function stateOf(meeting: SimMeeting, now: number): State {
  if (meeting.called) return meeting.called;
  if (meeting.end > now) return 'scheduled';
  return meeting.written || meeting.saidHeld ? 'held' : 'unknown';
}

/** Everything that may be shown at this very moment, shown already or not. */
export function owedAt(world: World, zone: string, now: number): Owed[] {
  const near = world.meetings.filter(
    (one) => one.seenAt !== null && one.end > now - 60 * DAY && one.start < now + 40 * DAY,
  );
  const facts = [
    ...near.filter((one) => one.end > now - 8 * DAY).flatMap((one) => aboutMeeting(one, near, world, zone, now)),
    ...[...world.people.keys()].flatMap((person) =>
      aboutPerson(
        near.filter((one) => one.person === person),
        world,
        person,
        zone,
        now,
      ),
    ),
    ...world.drafts
      .filter(({ open }) => open)
      .map(({ person, since }): Fact => {
        const due = workdayAt(zone, since + 7 * DAY, 10 * 60);
        return fact('feedback', person, since, due, due + 7 * DAY, 'work');
      }),
    aboutWeek(zone, now),
  ];
  return facts.filter((one) => isTime(one, zone, now));
}

function isTime({ due, until, waitsFor }: Fact, zone: string, now: number): boolean {
  const wall = wallAt(zone, now);
  const minute = minuteOf(wall);
  if (now < due || now > until || minute >= 20 * 60 || minute < 7 * 60) return false;
  if (waitsFor === 'minute') return true;
  if (waitsFor === 'work') return isWorkday(wall) && (now - due <= 30 * MINUTE || isWorking(wall));
  return isWorkday(wall) || instantAt(zone, nextWorkday(wall) + 9 * HOUR) > until;
}

function isWorking(wall: number): boolean {
  return isWorkday(wall) && minuteOf(wall) >= 9 * 60 && minuteOf(wall) < 17 * 60;
}

function aboutMeeting(one: SimMeeting, all: SimMeeting[], world: World, zone: string, now: number): Fact[] {
  const { id, start, end, seenAt } = one;
  const state = stateOf(one, now);
  const facts: Fact[] = [];
  if (state === 'scheduled') {
    facts.push(fact('before', id, start, start - 10 * MINUTE, start, 'minute'));
    facts.push(fact('wrap-up', id, start, end - 5 * MINUTE, end, 'minute'));
    const ask = topicsAt(zone, start);
    const empty = !world.people.get(one.person)!.hasTopic;
    if (empty && seenAt! <= ask) facts.push(fact('topics', id, 0, ask, start - 2 * HOUR, 'work'));
  }
  const ask = instantAt(zone, nextWorkday(wallAt(zone, end)) + 9 * HOUR);
  const open = state === 'held' || (state === 'unknown' && one.answeredAt === null && now < ask);
  const later = end + 2 * HOUR;
  if (open && !one.written && seenAt! <= later) {
    facts.push(fact('unwritten', id, start, later, Math.min(later + 4 * HOUR, ask), 'news'));
  }
  const isNews = seenAt! < ask + DAY;
  if (state === 'unknown' && one.answeredAt === null && isNews) {
    facts.push(fact('missed', id, start, ask, ask + DAY, 'news'));
  }
  const asks = asked(one, zone, now);
  if (asks === 'moved') facts.push(fact('moved', id, start, 0, start, 'news'));
  if ((asks === 'cancelled' || asks === 'declined') && end >= now - DAY && isFirst(one, all, now)) {
    facts.push(fact(asks, id, start, 0, Math.max(start, end + DAY), 'news'));
  }
  return facts;
}

/** What the popup asks of a meeting. */
function asked(one: SimMeeting, zone: string, now: number): string | null {
  if (one.answeredAt !== null) return null;
  const state = stateOf(one, now);
  if (state === 'cancelled' || state === 'declined') {
    return one.end > now - 7 * DAY && one.start < now + 31 * DAY && one.seenAt! < one.end ? state : null;
  }
  if (state === 'scheduled') return one.movedFrom !== null && one.movedBy === 'them' ? 'moved' : null;
  if (state === 'held') return null;
  const ask = instantAt(zone, nextWorkday(wallAt(zone, one.end)) + 9 * HOUR);
  return now >= ask && now < ask + 7 * DAY && one.seenAt! < ask + DAY ? 'missed' : null;
}

/** Of several that fall out, the soonest speaks. */
function isFirst(one: SimMeeting, all: SimMeeting[], now: number): boolean {
  if (one.start <= now) return true;
  const sooner = (other: SimMeeting) =>
    other.person === one.person &&
    other.called &&
    other.answeredAt === null &&
    other.start > now &&
    other.start < one.start;
  return !all.some(sooner);
}

function topicsAt(zone: string, start: number): number {
  const wished = start - DAY;
  const wall = wallAt(zone, wished);
  if (isWorking(wall)) return wished;
  const today = isWorkday(wall) && minuteOf(wall) < 9 * 60;
  const later = instantAt(zone, (today ? dayOf(wall) : nextWorkday(wall)) + 9 * HOUR);
  if (later <= start - 12 * HOUR) return later;
  let day = dayOf(wall);
  while (!isWorkday(day) || day + 16 * HOUR > wall) day -= DAY;
  return instantAt(zone, day + 16 * HOUR);
}

/** The first working day's time of day that is not before. */
function workdayAt(zone: string, from: number, minutes: number): number {
  const wall = wallAt(zone, from);
  const today = dayOf(wall) + minutes * MINUTE;
  return instantAt(zone, isWorkday(wall) && today >= wall ? today : nextWorkday(wall) + minutes * MINUTE);
}

export function lastMetOf(meetings: SimMeeting[], now: number): number | null {
  const met = meetings.filter((one) => one.start <= now && ['held', 'unknown'].includes(stateOf(one, now)));
  return met.length === 0 ? null : Math.max(...met.map(({ start }) => start));
}

/** The latest meetings that were held and left no word, newest first. */
export function wordlessRun(meetings: SimMeeting[], now: number): number[] {
  const past = meetings
    .filter((one) => one.start <= now && stateOf(one, now) !== 'scheduled')
    .sort((a, b) => b.start - a.start);
  const end = past.findIndex((one) => stateOf(one, now) !== 'held' || one.written || one.ticked);
  return past.slice(0, end === -1 ? undefined : end).map(({ start }) => start);
}

export function asksAny(meetings: SimMeeting[], zone: string, now: number): boolean {
  return meetings.some((one) => asked(one, zone, now) !== null);
}

function aboutPerson(meetings: SimMeeting[], world: World, id: string, zone: string, now: number): Fact[] {
  const { rhythmDays, hasTopic } = world.people.get(id)!;
  if (asksAny(meetings, zone, now)) return [];
  const facts: Fact[] = [];
  const met = lastMetOf(meetings, now);
  const soon = meetings.some(
    (one) =>
      stateOf(one, now) === 'scheduled' && one.start > now && one.start <= now + Math.max(7, rhythmDays / 2) * DAY,
  );
  if (met !== null && !soon) {
    const soft = workdayAt(zone, met + rhythmDays * 1.5 * DAY, 10 * 60);
    const month = workdayAt(zone, met + 31 * DAY, 10 * 60);
    if (soft < month) facts.push(fact('gap', id, met, soft, Math.min(soft + 14 * DAY, month - 1), 'work'));
    facts.push(fact('long-gap', id, met, month, month + 31 * DAY, 'work'));
  }
  const run = wordlessRun(meetings, now);
  if (rhythmDays === 7 && !hasTopic && run.length >= 3) {
    const due = workdayAt(zone, run[0]! + DAY / 2, 10 * 60);
    facts.push(fact('tight', id, run.at(-1)!, due, due + 7 * DAY, 'work'));
  }
  return facts;
}

function aboutWeek(zone: string, now: number): Fact {
  const today = dayOf(wallAt(zone, now));
  const monday = today - ((weekdayOf(today) + 6) % 7) * DAY;
  const due = instantAt(zone, monday + 9 * HOUR);
  return fact('digest', 'the-week', monday, due, due + 34 * HOUR, 'work');
}

function fact(
  kind: string,
  subject: string,
  what: number,
  due: number,
  until: number,
  waitsFor: Fact['waitsFor'],
): Fact {
  return { kind, subject, key: `${kind} ${subject} ${what}`, due, until, waitsFor };
}
