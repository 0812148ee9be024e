import { h } from '../../shared/dom';
import type { StandInEvent } from '../../shared/stand-in';
import { dateOf } from '../../shared/wall-time';
import { crossesMidnight } from '../chips/hidden-text';
import type { PageContext } from '../page-context';
import { clock, dateRange, lastDay, longDate, popupDate, visibleTimeRange, weekdayName } from '../words/dates';

/** The popup's times, `date ⋅ times` in nodes of their own, and the rule in words below (evidence). */
export function whenLines(event: StandInEvent, context: PageContext): HTMLElement[] {
  const rule = ruleInWords(event, context);
  return [
    h('div', { class: 'when' }, ...whenNodes(event, context)),
    ...(rule ? [h('div', { class: 'subtle' }, rule)] : []),
  ];
}

function whenNodes(event: StandInEvent, { words, config }: PageContext): HTMLElement[] {
  const span = (text: string) => h('span', {}, text);
  if (event.allDay) {
    const last = lastDay(event.end);
    const single = event.start === last;
    return [span(single ? popupDate(event.start, config.now, words) : dateRange(event.start, last, words))];
  }
  if (crossesMidnight(event)) {
    const moment = (wall: string) => `${longDate(dateOf(wall), words)}, ${clock(wall, words, config.hours)}`;
    return [span(`${moment(event.start)} – ${moment(event.end)}`)];
  }
  const date = popupDate(dateOf(event.start), config.now, words);
  return [span(date), span('⋅'), span(visibleTimeRange(event.start, event.end, words, config.hours))];
}

function ruleInWords(event: StandInEvent, { store, words }: PageContext): string | null {
  const days = store.intervalDays(event);
  if (days === null) return null;
  const weekday = weekdayName(dateOf(event.start), words);
  const weeks = Math.max(1, Math.round(days / 7));
  return weeks === 1 ? words.page.weekly(weekday) : words.page.everyWeeks(weeks, weekday);
}
