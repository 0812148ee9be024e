import { h, setAttributes } from '../../shared/dom';
import type { StandInEvent } from '../../shared/stand-in';
import { type App, labelContext } from '../app';
import { whenChanged } from '../dom';
import { icon } from '../icons';
import { clockOf, eventLabel, eventTitle } from '../label/event-label';
import { standingOf } from '../label/standing';
import { isHiddenFromUser, subjectOf } from '../label/subject';

export interface TilePlace {
  /** Evidence, low (§1.1): number of the day column in week views, of unclear meaning in the month. */
  itemIndex: number;
  style: string;
  /** Evidence, med (§1.1): Outlook's own mark of a clash. */
  conflict: boolean;
  /** Our own class names: `tile`, and `compact` for one line. */
  classes: string;
  /** Only the month's tiles carry a `<time>` (evidence §1.1). */
  withTime: boolean;
}

/**
 * Evidence (§1.1): `[data-calitemid]` around `[role=button][aria-label][title]`; the button has no id and no data of its own.
 * The wrapper is handed in, because React would keep the node and only change what it says.
 */
export function drawTile(wrapper: HTMLElement, event: StandInEvent, at: TilePlace, app: App): void {
  const modified = app.exceptions().has(event.id);
  whenChanged(wrapper, { event, at, modified }, () => redrawTile(wrapper, event, at, app));
}

function redrawTile(wrapper: HTMLElement, event: StandInEvent, at: TilePlace, app: App): void {
  const context = labelContext(app);
  const { showAs } = standingOf(event, app.config);
  setAttributes(wrapper, {
    class: `calendar-SelectionStyles-resizeBoxParent ${at.classes}`, // evidence (§1.1); the others are ours
    'data-calitemid': event.id,
    'data-itemindex': at.itemIndex,
    'data-conflict': at.conflict ? '1' : null,
    style: `${at.style};${colours(event, showAs, app)}`,
  });
  const inner = (wrapper.firstElementChild as HTMLElement | null) ?? h('div');
  setAttributes(inner, {
    role: 'button',
    tabindex: 0,
    'data-is-focusable': 'true', // evidence, low (§1.1): and then only on the button, never an id
    class: `tile-button ${showAs}${event.cancelled ? ' cancelled' : ''}`,
    'aria-label': eventLabel(event, context),
    title: eventTitle(event, context),
  });
  inner.replaceChildren(tileBody(event, at, app), marks(event, app));
  if (inner.parentElement !== wrapper) wrapper.replaceChildren(inner);
}

function tileBody(event: StandInEvent, at: TilePlace, app: App): HTMLElement {
  const hidden = isHiddenFromUser(event, app.config);
  const { organizer, isOrganizer } = standingOf(event, app.config);
  const details = hidden ? '' : [event.location, isOrganizer ? '' : (organizer?.name ?? '')].filter(Boolean).join(', ');
  return h(
    'div',
    { class: 'tile-body' },
    at.withTime && !event.allDay && h('time', {}, clockOf(event.start, labelContext(app))), // evidence (§1.1)
    h('span', { class: 'tile-subject' }, subjectOf(event, app.words, app.config)),
    !at.classes.includes('compact') && details !== '' && h('span', { class: 'tile-details' }, details),
  );
}

function marks(event: StandInEvent, app: App): HTMLElement {
  const recurring = event.seriesId !== null;
  const modified = recurring && app.exceptions().has(event.id);
  return h(
    'div',
    { class: 'tile-marks' },
    event.charm !== null && icon('Emoji', null),
    event.private && icon('LockClosed', null),
    // Evidence, med (§1.1): `[data-icon-name*=ArrowRepeat]`, whose label holds "modified" for an exception.
    recurring && icon('ArrowRepeatAll', modified ? 'modified recurring event' : 'recurring event'),
  );
}

function colours(event: StandInEvent, showAs: string, app: App): string {
  const named = event.colour ? (CATEGORY_COLOURS[event.colour] ?? event.colour) : null;
  const colour = named ?? CALENDAR_COLOURS[event.calendar % CALENDAR_COLOURS.length];
  const away = showAs === 'oof' ? ';--freeBusyAwayColor:#B4009E' : ''; // evidence, med (§3)
  return `--tile:${app.config.dark ? `color-mix(in srgb, ${colour} 78%, white)` : colour}${away}`;
}

export const CALENDAR_COLOURS = ['#0f6cbd', '#8764b8', '#038387', '#ca5010'];

/** The seed's colour names, as categories. */
const CATEGORY_COLOURS: Record<string, string> = { sage: '#498205', graphite: '#69797e' };

/**
 * Wrappers stay mounted and are handed other events (facts §1.1, recycled nodes): the same event keeps its node,
 * a node that lost its event serves the next one, what is left over goes.
 */
export function reuseWrappers(parent: Element, ids: string[], shuffled: boolean): HTMLElement[] {
  const pool = [...parent.querySelectorAll<HTMLElement>(':scope > [data-calitemid]')];
  const take = (index: number) => (index === -1 ? undefined : pool.splice(index, 1)[0]);
  const kept = ids.map((id) => take(pool.findIndex((node) => node.dataset.calitemid === id)));
  const wrappers = kept.map((own) => own ?? pool.shift() ?? h('div'));
  for (const leftover of pool) leftover.remove();
  for (const wrapper of wrappers) if (wrapper.parentElement !== parent) parent.append(wrapper);
  const [first, ...others] = wrappers;
  return shuffled && first ? [...others, first] : wrappers;
}
