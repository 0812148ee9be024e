import { fill, h, setAttributes } from '../../shared/dom';
import type { Slot } from '../../shared/layout';
import type { PageContext } from '../page-context';
import { clock, visibleTimeRange } from '../words/dates';
import { jslogOf, keyOf, ownResponse, paint, stripeColour } from './chip-marks';
import { hiddenText } from './hidden-text';
import type { TimedPart } from './shown';

export const HOUR_HEIGHT = 48;

/** A timed chip of day and week view (evidence, classes of the generation of 2024 to 2026). */
export function timedChip(part: TimedPart, slot: Slot, context: PageContext): HTMLElement {
  const chip = h('div', { role: 'button', tabindex: 0, class: 'GTG3wb ChfiMc rFUW1c' });
  return dressTimedChip(chip, part, slot, context);
}

/** Makes an element the chip of `part`, whatever it was before: the page recycles its nodes. */
export function dressTimedChip(chip: HTMLElement, part: TimedPart, slot: Slot, context: PageContext): HTMLElement {
  const { event } = part;
  const response = ownResponse(event, context);
  setAttributes(chip, {
    'data-eventid': keyOf(event, context),
    'data-eventchip': '',
    'data-opens-details': 'true',
    'data-keyboardactiontype': '0;1',
    'data-focusable': '',
    'data-dragsource-type': 2,
    jsaction: 'click:cOuCgd; contextmenu:mg9Pef; dblclick:Reio8',
    jslog: jslogOf(event, context),
    style: `${geometry(part, slot)} ${paint(event, context)}`,
    // Own: the drawing needs it; the real page has generated classes for it.
    class: classOf(part, response),
  });
  const stripe = stripeColour(event);
  fill(
    chip,
    stripe &&
      h(
        'div',
        { class: 'QZVPzb', 'aria-hidden': 'true' },
        h('div', { class: 'jSrjCf', style: `background-color: ${stripe}` }),
      ),
    h('div', { class: 'XuJrye' }, hiddenText(event, context)),
    visibleText(part, context),
    h('div', {
      'aria-hidden': 'true',
      'data-eventid': keyOf(event, context),
      'data-dragsource-type': 3,
      class: 'leOeGd',
    }),
  );
  return chip;
}

function classOf({ from, to }: TimedPart, response: string | null): string {
  const outlined = response === 'declined' || response === 'needsAction' ? ' outlined' : '';
  const minutes = to - from;
  const size = minutes < 25 ? ' tiny' : minutes < 35 ? ' short-chip' : minutes <= 75 ? ' hour-chip' : '';
  return `GTG3wb ChfiMc rFUW1c${size}${outlined}`;
}

function geometry({ from, to }: TimedPart, { column, columns }: Slot): string {
  const top = Math.round((from * HOUR_HEIGHT) / 60) - 1;
  const height = Math.max(13, Math.round(((to - from) * HOUR_HEIGHT) / 60) - 2);
  const left = (column * 100) / columns;
  const width = columns === 1 ? 100 : Math.min(100 - left, (100 / columns) * 1.35);
  const rounded = (value: number) => Number(value.toFixed(4));
  return `top: ${top}px; height: ${height}px; left: calc(${rounded(left)}% + 0px); width: calc(${rounded(width)}% + 0px); z-index: ${5 + column};`;
}

/** Short chips: one line `title, start`; longer ones: title, times, place below each other. */
function visibleText({ event, from, to }: TimedPart, { words, config }: PageContext): HTMLElement {
  const title = h('span', { class: 'I0UMhf' }, event.title || words.page.noTitle);
  const start = clock(event.start, words, config.hours);
  if (to - from <= 45) {
    const tail = `${start}${event.location ? `, ${event.location}` : ''}`;
    return h(
      'div',
      { 'aria-hidden': 'true', class: 'Jcb6qd short' },
      title,
      ', ',
      h('span', { class: 'EWOIrf' }, tail),
    );
  }
  const times = visibleTimeRange(event.start, event.end, words, config.hours);
  return h(
    'div',
    { 'aria-hidden': 'true', class: 'Jcb6qd' },
    h('div', {}, title),
    h('div', { class: 'gVNoLb' }, times),
    event.location && h('div', { class: 'K9QN7e' }, event.location),
  );
}
