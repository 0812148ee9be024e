import type { StandInEvent } from '../../shared/stand-in';
import { addDays, dateOf, minuteOfDay, minutesBetween } from '../../shared/wall-time';

/** Pixels of an hour; `page.css` draws its lines with the same number. */
export const HOUR = 52;

/** One piece of a timed event within one day, with its share of the column's width. */
export interface Piece {
  event: StandInEvent;
  from: number;
  to: number;
  lane: number;
  lanes: number;
}

/** A day or longer stands in the all-day strip even when it has clock times (guess, as Outlook's desktop does). */
export const standsInStrip = (event: StandInEvent): boolean =>
  event.allDay || minutesBetween(event.start, event.end) >= 24 * 60;

export function piecesOf(date: string, events: StandInEvent[]): Piece[] {
  const nextDay = addDays(date, 1);
  const pieces = events
    .filter((event) => !standsInStrip(event) && event.start < `${nextDay}T00:00` && event.end > `${date}T00:00`)
    .map((event) => ({
      event,
      from: dateOf(event.start) < date ? 0 : minuteOfDay(event.start),
      to: dateOf(event.end) > date ? 24 * 60 : minuteOfDay(event.end),
      lane: 0,
      lanes: 1,
    }))
    .sort((a, b) => a.from - b.from || b.to - a.to);
  for (const cluster of clustersOf(pieces)) assignLanes(cluster);
  return pieces;
}

/** Short events still take a readable half hour of height, so that they count as overlapping there. */
export const shownEnd = (piece: Piece): number => Math.max(piece.to, piece.from + 20);

function clustersOf(pieces: Piece[]): Piece[][] {
  const clusters: Piece[][] = [];
  let end = -1;
  for (const piece of pieces) {
    if (piece.from >= end) clusters.push([]);
    clusters.at(-1)?.push(piece);
    end = Math.max(end, shownEnd(piece));
  }
  return clusters;
}

function assignLanes(cluster: Piece[]): void {
  const ends: number[] = [];
  for (const piece of cluster) {
    const free = ends.findIndex((end) => end <= piece.from);
    piece.lane = free === -1 ? ends.length : free;
    ends[piece.lane] = shownEnd(piece);
  }
  for (const piece of cluster) piece.lanes = ends.length;
}
