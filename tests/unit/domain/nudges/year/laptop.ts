import { DAY_MS, HOUR_MS, MINUTE_MS } from '@/utils/domain/time/lengths';
import { Dice } from './dice';
import { dayOf, instantAt, isWorkday, wallAt } from './wall-clock';
import type { World } from './world';

/** When the laptop is on, where it is, and how wrong its clock goes. */
export interface Laptop {
  /** By time, apart from each other. */
  awake: { from: number; to: number }[];
  zoneAt: (at: number) => string;
  /** Milliseconds that its clock is ahead of the truth. */
  wrongBy: (at: number) => number;
}

interface Span<T> {
  from: number;
  to: number;
  is: T;
}

/** On in working hours, off for nights, most weekends and holidays; three flights, and a clock that jumps. */
export function laptopOf(world: World, seed: number): Laptop {
  const dice = new Dice(seed ^ 0x5eed);
  const span = <T>(day: number, days: number, is: T): Span<T> => {
    const from = world.begin + day * DAY_MS;
    return { from, to: from + days * DAY_MS, is };
  };
  const zones = [span(60, 8, 'America/New_York'), span(181, 9, 'Asia/Tokyo'), span(301, 3, 'America/Los_Angeles')];
  const away = [20, 75, 115, 230, 320].map((day) => span(day + dice.between(0, 10), dice.between(3, 9), true));
  const jumps = Array.from({ length: 8 }, (_, i) => {
    const wrong = dice.pick([-40 * MINUTE_MS, 20 * MINUTE_MS, 2 * HOUR_MS, 36 * HOUR_MS, -25 * HOUR_MS]);
    return span(30 + i * 40 + dice.between(0, 20) + 9 / 24, dice.between(1, 8) / 24, wrong);
  });
  const at =
    <T>(spans: Span<T>[], other: T) =>
    (when: number) =>
      spans.find(({ from, to }) => when >= from && when < to)?.is ?? other;
  const zoneAt = at(zones, 'Europe/Berlin');
  const isAway = at(away, false);
  const awake: Laptop['awake'] = [];
  for (let day = 0; day < 365; day++) addDay(awake, dice, world.begin + day * DAY_MS, zoneAt, isAway);
  return { awake, zoneAt, wrongBy: at(jumps, 0) };
}

function addDay(
  awake: Laptop['awake'],
  dice: Dice,
  day: number,
  zoneAt: (at: number) => string,
  isAway: (at: number) => boolean,
): void {
  const noon = day + 12 * HOUR_MS;
  const zone = zoneAt(noon);
  const date = dayOf(wallAt(zone, noon));
  if (isAway(noon)) return;
  const add = (from: number, to: number) => {
    const span = { from: instantAt(zone, date + from * MINUTE_MS), to: instantAt(zone, date + to * MINUTE_MS) };
    // Who lands far in the east has a shorter day.
    if (span.from > (awake.at(-1)?.to ?? 0)) awake.push(span);
  };
  if (!isWorkday(date)) {
    if (dice.chance(0.3)) add(11 * 60, 12 * 60 + dice.between(0, 90));
    return;
  }
  const morning = dice.between(6 * 60 + 50, 9 * 60 + 20);
  if (dice.chance(0.3)) {
    add(morning, 12 * 60);
    add(13 * 60 + dice.between(0, 60), 17 * 60 + 30);
  } else add(morning, dice.between(16 * 60, 19 * 60));
  if (dice.chance(0.3)) add(19 * 60 + 30, 20 * 60 + dice.between(0, 90));
}
