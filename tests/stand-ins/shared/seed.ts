import { blankEvent } from './blank-event';
import { eventId, occurrenceId, randomFrom } from './event-id';
import { guest, PEOPLE } from './seed-people';
import { MEETINGS, ONE_ON_ONES, type Plan, THE_REST } from './seed-plan';
import { titleOf } from './seed-titles';
import type { StandInConfig, StandInEvent, StandInGuest } from './stand-in';
import { addDays, addMinutes, dateOf, startOfWeek } from './wall-time';

const FIRST_WEEK = -4;
const LAST_WEEK = 2;

export interface SeedOptions {
  site: StandInConfig['site'];
  /** Wall time in `timeZone`; the seed spans four weeks before its week to two weeks after. */
  now: string;
  timeZone: string;
  lang: string;
  user: { name: string; email: string };
}

/**
 * A believable month around `now`: about fifty events a week, a third of them one-on-ones, with every trap of the real
 * sites. Cancelled events are in the list for both sites; Google's page doesn't draw them.
 */
export function seedMonth(options: SeedOptions): StandInEvent[] {
  const plans = [...ONE_ON_ONES, ...MEETINGS, ...THE_REST];
  return plans.flatMap((plan, index) => eventsOf(plan, index, options)).sort((a, b) => (a.start < b.start ? -1 : 1));
}

/** `count` timed events from Monday to Saturday, in one week wherever weeks begin: for measuring. */
export function seedStress(count: number, options: SeedOptions): StandInEvent[] {
  const monday = startOfWeek(dateOf(options.now), 1);
  const random = randomFrom(`stress ${count}`);
  const names = Object.keys(PEOPLE) as (keyof typeof PEOPLE)[];
  return Array.from({ length: count }, (_, i) => {
    const key = names[i % names.length] ?? 'tomas';
    const minutes = 7 * 60 + Math.floor(random() * 48) * 15;
    const start = addMinutes(`${addDays(monday, i % 6)}T00:00`, minutes);
    const people = i % 3 === 0 ? [guest(key)] : [guest(key), guest('denise'), guest('sofia')];
    const title = i % 3 === 0 ? `${PEOPLE[key].name} / Maya 1:1` : `Meeting ${i}, with "${PEOPLE[key].name}"`;
    const id = eventId(options.site, `stress ${i}`);
    const owner = organizer(options.user, 'accepted');
    return { ...blankEvent(), id, title, start, end: addMinutes(start, 30), guests: [owner, ...people] };
  });
}

function eventsOf(plan: Plan, index: number, options: SeedOptions): StandInEvent[] {
  const monday = startOfWeek(dateOf(options.now), 1);
  const every = plan.every ?? 1;
  // Series of every second week take turns, so that no week is empty of them.
  const weeks = plan.weeks ?? range(FIRST_WEEK, LAST_WEEK).filter((week) => Math.abs(week + index) % every === 0);
  return plan.days.flatMap((day) =>
    weeks.map((week) =>
      eventOf(plan, `${index} ${plan.title} ${day}`, week, addDays(monday, week * 7 + day - 1), options),
    ),
  );
}

function eventOf(plan: Plan, seed: string, week: number, date: string, options: SeedOptions): StandInEvent {
  const { site, timeZone, lang } = options;
  const planned = plan.at ? `${date}T${plan.at}` : date;
  const exception = plan.except?.[week];
  const start = exception?.at ? `${date}T${exception.at}` : planned;
  const seriesId = plan.every ? eventId(site, seed) : null;
  const id = seriesId ? occurrenceId(site, seriesId, planned, timeZone) : eventId(site, `${seed} ${date}`);
  return {
    ...blankEvent(),
    title: plan.title === '' ? '' : titleOf(plan.title, lang),
    start,
    end: plan.at ? addMinutes(start, plan.lasts) : addDays(date, plan.lasts),
    allDay: !plan.at,
    guests: guestsOf(plan, week, options),
    location: roomName(plan),
    ...plan.extra,
    id: idOfKind(plan.extra?.kind, id, site),
    seriesId: hasSeriesOfItsOwn(plan.extra?.kind) ? null : seriesId,
    cancelled: exception?.cancelled ?? plan.extra?.cancelled ?? false,
  };
}

/** Google marks tasks and birthdays in the id (evidence); appointment schedules perhaps (low). */
function idOfKind(kind: StandInEvent['kind'] | undefined, id: string, site: SeedOptions['site']): string {
  if (site !== 'google') return id;
  if (kind === 'task') return `tasks_${id.replace(/\W/g, '').slice(0, 40)}`;
  if (kind === 'birthday') return `bday_${btoa(`${id}_birthday`).replaceAll('=', '')}`;
  if (kind === 'appointment-schedule') return `appt_${id}`;
  return id;
}

function hasSeriesOfItsOwn(kind: StandInEvent['kind'] | undefined): boolean {
  return kind === 'task' || kind === 'birthday' || kind === 'appointment-schedule';
}

function guestsOf(plan: Plan, week: number, { user }: SeedOptions): StandInGuest[] {
  if (!plan.with) return [];
  const exception = plan.except?.[week];
  const mine = exception?.mine ?? plan.mine ?? 'accepted';
  const others = plan.with.map((key, i) => {
    const first = i === 0 ? (exception?.theirs ?? plan.theirs) : undefined;
    return guest(key, first ?? (i % 4 === 3 ? 'needsAction' : 'accepted'), key === plan.by);
  });
  return [organizer(user, mine, !plan.by), ...others];
}

function organizer(user: SeedOptions['user'], response: StandInGuest['response'], isHost = true): StandInGuest {
  return { ...user, kind: 'person', response, organizer: isHost };
}

function roomName(plan: Plan): string {
  const room = plan.with?.map((key) => guest(key)).find(({ kind }) => kind === 'room');
  return room?.name ?? '';
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
