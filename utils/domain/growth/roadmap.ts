import type { CalendarDate } from '../calendar/calendar-event';
import type { Id } from '../rows/row';
import { calendarDaysBetween } from '../time/zone';
import type { AimNode, MilestoneNode } from './growth-tree';

/** Months that the drawing reaches back and ahead. */
const BACK = 6;
const AHEAD = 12;

/** Place in time from 0, the left edge, to 1. `beyond`: it lies further off and is drawn at the edge. */
interface Place {
  at: number;
  beyond: 'before' | 'after' | null;
}

export interface RoadmapPoint extends Place {
  id: Id;
  text: string;
  on: CalendarDate;
  kind: 'done' | 'open' | 'overdue';
}

/** An aim and what leads there, by time. */
export interface RoadmapLane {
  id: Id;
  text: string;
  /** By when it is wanted; null: no day was named. */
  until: (Place & { on: CalendarDate }) | null;
  points: RoadmapPoint[];
}

export interface Roadmap {
  today: number;
  /** First days of the months in it. */
  months: { on: CalendarDate; at: number }[];
  /** Only aims of which something has a day. */
  lanes: RoadmapLane[];
}

/** A first day of a month, so many months from the one of `date`. */
function monthFrom(date: CalendarDate, months: number): CalendarDate {
  const [year, month] = date.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10);
}

/** Half a year back and a year ahead of today. What has no day, or one that no calendar has, is not on it. */
export function roadmapOf(aims: readonly AimNode[], today: CalendarDate): Roadmap {
  const from = monthFrom(today, -BACK);
  const to = monthFrom(today, AHEAD + 1);
  const days = calendarDaysBetween(from, to);
  const shareOf = (on: CalendarDate) => calendarDaysBetween(from, on) / days;
  const lanes = aims.map((aim) => laneOf(aim, shareOf));
  return {
    today: shareOf(today),
    months: Array.from({ length: BACK + AHEAD + 1 }, (_, i) => monthFrom(from, i)).map((on) => ({
      on,
      at: shareOf(on),
    })),
    lanes: lanes.filter(({ points, until }) => points.length > 0 || until !== null),
  };
}

function laneOf({ id, text, until, milestones }: AimNode, shareOf: (on: CalendarDate) => number): RoadmapLane {
  const points = milestones.flatMap((one): RoadmapPoint[] => {
    const on = one.doneOn ?? one.due;
    const place = placeOf(on, shareOf);
    // What was reached long ago is history; what is still open stays in sight.
    if (on === null || place === null || (one.doneOn !== null && place.beyond === 'before')) return [];
    return [{ id: one.id, text: one.text, on, kind: kindOf(one), ...place }];
  });
  const end = placeOf(until, shareOf);
  return {
    id,
    text,
    until: until !== null && end !== null ? { on: until, ...end } : null,
    points: points.sort((a, b) => a.at - b.at || (a.on < b.on ? -1 : 1)),
  };
}

function placeOf(on: CalendarDate | null, shareOf: (on: CalendarDate) => number): Place | null {
  const share = on === null ? Number.NaN : shareOf(on);
  if (Number.isNaN(share)) return null;
  if (share < 0) return { at: 0, beyond: 'before' };
  return share > 1 ? { at: 1, beyond: 'after' } : { at: share, beyond: null };
}

function kindOf({ doneOn, overdue }: MilestoneNode): RoadmapPoint['kind'] {
  return doneOn !== null ? 'done' : overdue ? 'overdue' : 'open';
}

/**
 * Rows for labels so that none covers another: each point in the first row that is free where its label begins.
 * `places`: left edges from left to right, in the unit of `widths`.
 */
export function rowsFor(places: readonly number[], widths: readonly number[]): number[] {
  const ends: number[] = [];
  return places.map((left, i) => {
    const free = ends.findIndex((end) => end <= left);
    const row = free < 0 ? ends.length : free;
    ends[row] = left + (widths[i] ?? 0);
    return row;
  });
}
