import { h } from '../../shared/dom';
import type { StandInEvent } from '../../shared/stand-in';
import type { PageContext } from '../page-context';
import { clock } from '../words/dates';
import { jslogOf, keyOf, ownResponse, paint } from './chip-marks';
import { eventColour } from './colours';
import { hiddenText } from './hidden-text';
import { isStacked } from './shown';

export interface StackedPlace {
  /** Day columns of the row and the line below its top. */
  from: number;
  to: number;
  days: number;
  line: number;
}

/**
 * A chip of the all-day row and of month view: the container has the id, the button inside has the role (evidence).
 */
export function stackedChip(event: StandInEvent, place: StackedPlace, context: PageContext): HTMLElement {
  const timedInMonth = !isStacked(event);
  const share = 100 / place.days;
  const left = (place.from * share).toFixed(4);
  const width = ((place.to - place.from) * share - 0.3).toFixed(4);
  const side = context.words.locale.startsWith('ar') ? 'right' : 'left';
  const button = timedInMonth ? timedButton(event, context) : wholeDayButton(event, context);
  return h(
    'div',
    {
      class: `vEJ0bc${timedInMonth ? ' Po94xd' : ''}`,
      'data-eventchip': '',
      'data-stacked-layout-chip-container': 'true',
      'data-eventid': keyOf(event, context),
      jslog: jslogOf(event, context),
      style: `${side}: ${left}%; width: ${width}%; top: ${(place.line * 1.5).toFixed(1)}em; border-color: ${eventColour(event)};`,
    },
    button,
  );
}

function wholeDayButton(event: StandInEvent, context: PageContext): HTMLElement {
  const outlined = ['declined', 'needsAction'].includes(ownResponse(event, context) ?? '');
  return h(
    'div',
    { ...BUTTON, class: `KF4T6b jKgTF${outlined ? ' outlined' : ''}`, style: paint(event, context) },
    h('span', { class: 'XuJrye' }, hiddenText(event, context)),
    h('span', { 'aria-hidden': 'true', class: 'nHqeVd' }, h('span', { class: 'WBi6vc' }, shownTitle(event, context))),
  );
}

/** The colour dot comes first, has no text and no `aria-hidden` (evidence). */
function timedButton(event: StandInEvent, context: PageContext): HTMLElement {
  const { words, config } = context;
  const response = ownResponse(event, context);
  const past = event.end <= config.now ? ' opacity: 0.62;' : '';
  return h(
    'div',
    { ...BUTTON, class: `KF4T6b smECzc${response === 'declined' ? ' declined' : ''}`, style: past },
    h('div', { class: 'ZWOtn' }, h('div', { class: 'VlNR9e', style: `border-color: ${eventColour(event)};` })),
    h('span', { class: 'XuJrye' }, hiddenText(event, context)),
    h(
      'span',
      { 'aria-hidden': 'true', class: 'nHqeVd' },
      h('span', { class: 'DvyQhe' }, clock(event.start, words, config.hours)),
      h('span', { class: 'WBi6vc' }, shownTitle(event, context)),
    ),
  );
}

const BUTTON = {
  role: 'button',
  tabindex: 0,
  'data-stacked-layout-chip': 'true',
  jsaction: 'click:cOuCgd; contextmenu:mg9Pef; dblclick:Reio8',
};

function shownTitle(event: StandInEvent, { words }: PageContext): string {
  return event.title || words.page.noTitle;
}
