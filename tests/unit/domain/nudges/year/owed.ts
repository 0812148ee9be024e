import { DAY_MS, HOUR_MS, MINUTE_MS } from '@/utils/domain/time/lengths';
import { dayOf, instantAt, isWorkday, minuteOf, nextWorkday, wallAt, weekdayOf } from './wall-clock';
import type { SimMeeting, World } from './world';

/** Where the laptop is, and the days on which nobody works. */
export interface Here {
  zone: string;
  off: ReadonlySet<number>;
}

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
export function owedAt(world: World, here: Here, now: number): Owed[] {
  const near = world.meetings.filter(
    (one) => one.seenAt !== null && one.end > now - 90 * DAY_MS && one.start < now + 40 * DAY_MS,
  );
  const leave = leaveBefore(here, now);
  const facts = [
    ...near
      .filter((one) => one.end > now - 8 * DAY_MS - leave)
      .flatMap((one) => aboutMeeting(one, near, world, here, now)),
    ...[...world.people.keys()].flatMap((person) =>
      aboutPerson(
        near.filter((one) => one.person === person),
        world,
        person,
        here,
        now,
      ),
    ),
    ...world.drafts
      .filter(({ open }) => open)
      .map(({ person, since }): Fact => {
        const due = workdayAt(here, since + 7 * DAY_MS, 10 * 60);
        return fact('feedback', person, since, due, due + 7 * DAY_MS, 'work');
      }),
    ...aboutWeek(here, now),
  ];
  return facts.filter((one) => isTime(one, here, now));
}

/** By how much longer something may wait for an answer: the days off of the last two months. */
export function leaveBefore(here: Here, now: number): number {
  const wall = wallAt(here.zone, now);
  return countOff(wall - 60 * DAY_MS, wall, here) * DAY_MS;
}

function isTime({ due, until, waitsFor }: Fact, here: Here, now: number): boolean {
  const wall = wallAt(here.zone, now);
  const minute = minuteOf(wall);
  if (now < due || now > until || minute >= 20 * 60 || minute < 7 * 60) return false;
  if (waitsFor === 'minute') return true;
  if (waitsFor === 'work')
    return isWorkday(wall, here.off) && (now - due <= 30 * MINUTE_MS || isWorking(wall, here.off));
  if (isWorkday(wall, here.off)) return true;
  const back = nextWorkday(wall, here.off);
  // What can't wait for the next morning is told on a weekend, but never in a leave.
  return instantAt(here.zone, back + 9 * HOUR_MS) > until && countOff(wall, back - DAY_MS, here) === 0;
}

/** Days off from one day to another, both included. */
function countOff(from: number, to: number, { off }: Here): number {
  return [...off].filter((day) => day >= dayOf(from) && day <= dayOf(to)).length;
}

/** Days in a leave don't count: as many are added, and those off among the added, too. */
function paused(here: Here, from: number, until: number): number {
  let added = 0;
  for (;;) {
    const more = countOff(wallAt(here.zone, from), wallAt(here.zone, until + added * DAY_MS), here);
    if (more === added) return until + added * DAY_MS;
    added = more;
  }
}

function isWorking(wall: number, off: ReadonlySet<number>): boolean {
  return isWorkday(wall, off) && minuteOf(wall) >= 9 * 60 && minuteOf(wall) < 17 * 60;
}

function aboutMeeting(one: SimMeeting, all: SimMeeting[], world: World, here: Here, now: number): Fact[] {
  const { id, start, end, seenAt } = one;
  const state = stateOf(one, now);
  const facts: Fact[] = [];
  if (state === 'scheduled') {
    facts.push(fact('before', id, start, start - 10 * MINUTE_MS, start, 'minute'));
    facts.push(fact('wrap-up', id, start, end - 5 * MINUTE_MS, end, 'minute'));
    const ask = topicsAt(here, start);
    const empty = !world.people.get(one.person)!.hasTopic;
    if (empty && seenAt! <= ask) facts.push(fact('topics', id, 0, ask, start - 2 * HOUR_MS, 'work'));
  }
  const ask = instantAt(here.zone, nextWorkday(wallAt(here.zone, end), here.off) + 9 * HOUR_MS);
  const open = state === 'held' || (state === 'unknown' && one.answeredAt === null && now < ask);
  const later = end + 2 * HOUR_MS;
  if (open && !one.written && seenAt! <= later) {
    facts.push(fact('unwritten', id, start, later, Math.min(later + 4 * HOUR_MS, ask), 'news'));
  }
  const isNews = seenAt! < ask + DAY_MS;
  if (state === 'unknown' && one.answeredAt === null && isNews) {
    facts.push(fact('missed', id, start, ask, ask + DAY_MS, 'news'));
  }
  const asks = asked(one, here, now);
  if (asks === 'moved') facts.push(fact('moved', id, start, 0, start, 'news'));
  if ((asks === 'cancelled' || asks === 'declined') && end >= now - DAY_MS && isFirst(one, all, now)) {
    facts.push(fact(asks, id, start, 0, Math.max(start, end + DAY_MS), 'news'));
  }
  return facts;
}

/** What the popup asks of a meeting. */
function asked(one: SimMeeting, here: Here, now: number): string | null {
  if (one.answeredAt !== null) return null;
  const state = stateOf(one, now);
  if (state === 'cancelled' || state === 'declined') {
    return one.end > now - 7 * DAY_MS && one.start < now + 31 * DAY_MS && one.seenAt! < one.end ? state : null;
  }
  if (state === 'scheduled') return one.movedFrom !== null && one.movedBy === 'them' ? 'moved' : null;
  if (state === 'held') return null;
  const ask = instantAt(here.zone, nextWorkday(wallAt(here.zone, one.end), here.off) + 9 * HOUR_MS);
  return now >= ask && now < ask + 7 * DAY_MS && one.seenAt! < ask + DAY_MS ? 'missed' : null;
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

function topicsAt(here: Here, start: number): number {
  const wished = start - DAY_MS;
  const wall = wallAt(here.zone, wished);
  if (isWorking(wall, here.off)) return wished;
  const today = isWorkday(wall, here.off) && minuteOf(wall) < 9 * 60;
  const later = instantAt(here.zone, (today ? dayOf(wall) : nextWorkday(wall, here.off)) + 9 * HOUR_MS);
  if (later <= start - 12 * HOUR_MS) return later;
  for (let day = dayOf(wall); day > wall - 8 * DAY_MS; day -= DAY_MS) {
    if (isWorkday(day, here.off) && day + 16 * HOUR_MS <= wall) return instantAt(here.zone, day + 16 * HOUR_MS);
  }
  // A week of leave before it: as soon as one is back.
  return wished;
}

/** The first working day's time of day that is not before. */
function workdayAt(here: Here, from: number, minutes: number): number {
  const wall = wallAt(here.zone, from);
  const today = dayOf(wall) + minutes * MINUTE_MS;
  return instantAt(
    here.zone,
    isWorkday(wall, here.off) && today >= wall ? today : nextWorkday(wall, here.off) + minutes * MINUTE_MS,
  );
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

export function asksAny(meetings: SimMeeting[], here: Here, now: number): boolean {
  return meetings.some((one) => asked(one, here, now) !== null);
}

function aboutPerson(meetings: SimMeeting[], world: World, id: string, here: Here, now: number): Fact[] {
  const { rhythmDays, hasTopic } = world.people.get(id)!;
  if (asksAny(meetings, here, now)) return [];
  const facts: Fact[] = [];
  const met = lastMetOf(meetings, now);
  const soon = meetings.some(
    (one) =>
      stateOf(one, now) === 'scheduled' && one.start > now && one.start <= now + Math.max(7, rhythmDays / 2) * DAY_MS,
  );
  if (met !== null && !soon) {
    const soft = workdayAt(here, paused(here, met, met + rhythmDays * 1.5 * DAY_MS), 10 * 60);
    const month = workdayAt(here, paused(here, met, met + 31 * DAY_MS), 10 * 60);
    if (soft < month) facts.push(fact('gap', id, met, soft, Math.min(soft + 14 * DAY_MS, month - 1), 'work'));
    facts.push(fact('long-gap', id, met, month, month + 31 * DAY_MS, 'work'));
  }
  const run = wordlessRun(meetings, now);
  if (rhythmDays === 7 && !hasTopic && run.length >= 3) {
    const due = workdayAt(here, run[0]! + DAY_MS / 2, 10 * 60);
    facts.push(fact('tight', id, run.at(-1)!, due, due + 7 * DAY_MS, 'work'));
  }
  return facts;
}

function aboutWeek(here: Here, now: number): Fact[] {
  const today = dayOf(wallAt(here.zone, now));
  const monday = today - ((weekdayOf(today) + 6) % 7) * DAY_MS;
  const first = nextWorkday(monday - DAY_MS, here.off);
  if (first >= monday + 7 * DAY_MS) return [];
  const due = instantAt(here.zone, first + 9 * HOUR_MS);
  return [fact('digest', 'the-week', monday, due, due + 34 * HOUR_MS, 'work')];
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
