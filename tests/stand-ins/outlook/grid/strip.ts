import type { StandInEvent } from '../../shared/stand-in';
import { dateOf, daysBetween } from '../../shared/wall-time';
import type { App } from '../app';
import { lastDay } from '../label/event-label';
import { standsInStrip } from './lanes';
import { drawTile, reuseWrappers } from './tile';

/** A bar over one or more of the shown days. */
export interface Bar {
  event: StandInEvent;
  first: number;
  span: number;
  lane: number;
}

const ROW = 24;

/** Bars of one row of days, longest first, each in the topmost lane that is free. `dates` follow each other. */
export function barsOf(dates: string[], events: StandInEvent[]): Bar[] {
  const from = dates[0] ?? '';
  const to = dates.at(-1) ?? '';
  const bars = events
    .filter((event) => dateOf(event.start) <= to && lastDay(event) >= from)
    .map((event) => {
      const first = Math.max(0, daysBetween(from, event.start));
      const last = Math.min(dates.length - 1, daysBetween(from, lastDay(event)));
      return { event, first, span: last - first + 1, lane: 0 };
    })
    .sort((a, b) => b.span - a.span || a.first - b.first);
  const taken: Set<number>[] = [];
  for (const bar of bars) {
    const days = Array.from({ length: bar.span }, (_, i) => bar.first + i);
    while (days.some((day) => taken[bar.lane]?.has(day))) bar.lane += 1;
    taken[bar.lane] = new Set([...(taken[bar.lane] ?? []), ...days]);
  }
  return bars;
}

/** Evidence (§1.2): all-day tiles live under `calendar-view-header-0`, outside `.templateColumnContent`. */
export function drawStrip(
  strip: HTMLElement,
  dates: string[],
  events: StandInEvent[],
  app: App,
  shuffled: boolean,
): void {
  const bars = barsOf(dates, events.filter(standsInStrip));
  const ids = bars.map((bar) => bar.event.id);
  const wrappers = reuseWrappers(strip, ids, shuffled);
  for (const [i, bar] of bars.entries()) {
    const width = 100 / dates.length;
    const style = `left:${bar.first * width}%;width:calc(${bar.span * width}% - 4px);top:${bar.lane * ROW + 2}px;height:${ROW - 3}px`;
    const wrapper = wrappers[i];
    const at = { itemIndex: bar.first, style, conflict: false, classes: 'tile compact', withTime: false };
    if (wrapper) drawTile(wrapper, bar.event, at, app);
  }
  strip.style.height = `${Math.max(1, ...bars.map((bar) => bar.lane + 1)) * ROW + 4}px`;
}
