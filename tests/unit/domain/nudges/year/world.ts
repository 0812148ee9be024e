import { DAY_MS, HOUR_MS, MINUTE_MS } from '@/utils/domain/time/lengths';
import { Dice } from './dice';
import { dayOf, instantAt, isWorkday, wallAt } from './wall-clock';

/** What truly happens, whoever watches. */
export interface SimMeeting {
  id: string;
  person: string;
  start: number;
  end: number;
  /** By the laptop's clock, when it first saw it; null: not yet. */
  seenAt: number | null;
  /** It stands in the calendar from then on. */
  madeAt: number;
  called: 'cancelled' | 'declined' | null;
  movedFrom: number | null;
  movedBy: 'me' | 'them';
  written: boolean;
  /** A topic was ticked in it. */
  ticked: boolean;
  saidHeld: boolean;
  answeredAt: number | null;
}

interface SimPerson {
  id: string;
  rhythmDays: number;
  hasTopic: boolean;
}

interface SimDraft {
  person: string;
  since: number;
  open: boolean;
}

interface Change {
  at: number;
  /** Whether the worker hears of it at once. */
  heard: boolean;
  apply: () => void;
}

export interface World {
  people: Map<string, SimPerson>;
  meetings: SimMeeting[];
  drafts: SimDraft[];
  /** By time. */
  changes: Change[];
  begin: number;
  end: number;
  /** Leave and holidays, each day by its midnight on the wall. */
  off: ReadonlySet<number>;
}

/** Two holidays, a week, Christmas, and a leave of three weeks: which day of the year, and how long. */
const LEAVES = [
  [39, 1],
  [56, 5],
  [115, 10],
  [170, 21],
  [255, 1],
] as const;

const HOME = 'Europe/Berlin';
const PEOPLE = 30;

/** A year of somebody with thirty people: everything is decided beforehand and happens at its time. */
export function busyYear(seed: number): World {
  const dice = new Dice(seed);
  const begin = Date.parse('2026-08-31T00:00:00Z');
  const off = new Set(
    LEAVES.flatMap(([day, days]) => Array.from({ length: days }, (_, i) => begin + (day + i) * DAY_MS)),
  );
  const world: World = {
    people: new Map(),
    meetings: [],
    drafts: [],
    changes: [],
    begin,
    end: begin + 365 * DAY_MS,
    off,
  };
  for (let i = 0; i < PEOPLE; i++) addPerson(world, dice, i);
  for (let day = 0; day < 365; day += 4) addShortNotice(world, dice, day);
  for (let i = 0; i < 60; i++) addDraft(world, dice);
  world.changes.sort((a, b) => a.at - b.at);
  return world;
}

function addPerson(world: World, dice: Dice, index: number): void {
  const id = `person-${index}`;
  const rhythmDays = index < 12 ? 7 : index < 24 ? 14 : 28;
  const person: SimPerson = { id, rhythmDays, hasTopic: false };
  world.people.set(id, person);
  // Two meet at the edge of the quiet hours.
  const minutes = index === 0 ? 19 * 60 + 45 : index === 1 ? 7 * 60 + 5 : dice.between(18, 32) * 30;
  const weekday = dice.between(0, 4);
  // Some stop for a while, some for good.
  const pause = dice.chance(0.4)
    ? { from: dice.between(60, 250), days: dice.pick([35, 50, 80]) }
    : { from: 400, days: 0 };
  // Some meet for a while out of habit.
  const habit = rhythmDays === 7 && dice.chance(0.6) ? dice.between(40, 250) : 400;
  for (let day = weekday; day < 365; day += rhythmDays) {
    if (day >= pause.from && day < pause.from + pause.days) continue;
    const start = instantAt(HOME, world.begin + day * DAY_MS + minutes * MINUTE_MS);
    const meeting = add(world, person, start, start - 14 * DAY_MS);
    if (day >= habit && day < habit + 40) outOfHabit(world, dice, meeting);
    else live(world, dice, meeting, person);
  }
}

function add(world: World, person: SimPerson, start: number, madeAt: number): SimMeeting {
  const id = `meeting-${world.meetings.length}`;
  const nothing = { called: null, movedFrom: null, written: false, ticked: false, saidHeld: false, answeredAt: null };
  const meeting = {
    id,
    person: person.id,
    start,
    end: start + 30 * MINUTE_MS,
    seenAt: null,
    madeAt,
    movedBy: 'them' as const,
    ...nothing,
  };
  world.meetings.push(meeting);
  return meeting;
}

function change(world: World, at: number, heard: boolean, apply: () => void): void {
  world.changes.push({ at, heard, apply });
}

/** What becomes of one meeting. */
function live(world: World, dice: Dice, meeting: SimMeeting, person: SimPerson): void {
  const { start, end } = meeting;
  const fate = dice.next();
  if (dice.chance(0.6)) {
    change(world, start - dice.between(1, 72) * HOUR_MS, false, () => {
      person.hasTopic = true;
    });
  }
  if (fate < 0.1) {
    callOff(world, dice, meeting);
    return;
  }
  if (fate < 0.18) move(world, dice, meeting);
  if (fate > 0.55) {
    change(world, start + dice.between(5, 200) * MINUTE_MS, true, () => {
      if (meeting.called || meeting.start !== start) return;
      meeting.written = true;
      meeting.ticked = person.hasTopic;
      person.hasTopic = false;
    });
    return;
  }
  if (dice.chance(0.6)) answerLater(world, dice, meeting, end);
}

function callOff(world: World, dice: Dice, meeting: SimMeeting): void {
  const at = meeting.start - dice.between(-1, 90) * HOUR_MS;
  change(world, at, true, () => {
    meeting.called = dice.chance(0.7) ? 'cancelled' : 'declined';
    meeting.answeredAt = null;
  });
  // A page that flickers, or a mind that changes.
  if (dice.chance(0.15)) change(world, at + 20 * MINUTE_MS, true, () => Object.assign(meeting, { called: null }));
  if (dice.chance(0.6)) {
    const answered = at + dice.between(1, 80) * HOUR_MS;
    change(world, answered, true, () => Object.assign(meeting, { answeredAt: answered }));
  }
}

function move(world: World, dice: Dice, meeting: SimMeeting): void {
  const times = dice.between(1, 3);
  const first = meeting.start;
  for (let i = 0; i < times; i++) {
    const to = first + dice.pick([-2, 1, 2, 24, 25, 48]) * HOUR_MS + i * HOUR_MS;
    change(world, first - (60 - i * 15) * HOUR_MS, true, () => {
      Object.assign(meeting, { movedFrom: meeting.start, start: to, end: to + 30 * MINUTE_MS });
      meeting.movedBy = dice.chance(0.7) ? 'them' : 'me';
      meeting.answeredAt = null;
    });
  }
}

function answerLater(world: World, dice: Dice, meeting: SimMeeting, end: number): void {
  const at = end + dice.between(1, 60) * HOUR_MS;
  const held = dice.chance(0.7);
  change(world, at, true, () => {
    if (meeting.called || meeting.end > at) return;
    meeting.saidHeld ||= held;
    meeting.answeredAt = at;
  });
}

/** They meet, say so, and have nothing to say. */
function outOfHabit(world: World, dice: Dice, meeting: SimMeeting): void {
  const at = meeting.end + dice.between(5, 180) * MINUTE_MS;
  change(world, at, true, () => Object.assign(meeting, { saidHeld: true, answeredAt: at }));
}

function addShortNotice(world: World, dice: Dice, day: number): void {
  const wall = dayOf(wallAt(HOME, world.begin + day * DAY_MS + 12 * HOUR_MS));
  if (!isWorkday(wall)) return;
  const person = world.people.get(`person-${dice.between(2, PEOPLE - 1)}`)!;
  const start = instantAt(HOME, wall + dice.between(18, 34) * 30 * MINUTE_MS);
  live(world, dice, add(world, person, start, start - dice.between(1, 40) * HOUR_MS), person);
}

function addDraft(world: World, dice: Dice): void {
  const since = world.begin + Math.floor(dice.next() * 350 * DAY_MS);
  const draft: SimDraft = { person: `person-${dice.between(0, PEOPLE - 1)}`, since, open: false };
  world.drafts.push(draft);
  change(world, since, true, () => Object.assign(draft, { open: true }));
  change(world, since + dice.between(1, 20) * DAY_MS, true, () => Object.assign(draft, { open: false }));
}
