import type { GoogleChip } from '@/utils/domain/calendar/page-reading';
import { calendarIn } from './calendar-in';
import { dateByPlace } from './chip-date';
import { isElsewhere } from './chip-elements';
import { collectTexts } from './collect-texts';
import type { PageContext, Part } from './page-context';
import { around, SELECTORS } from './selectors';

/** In the order in which the site writes them, and in the other. */
const PLACE = /\b(?:top:[^;]*;\s*height:[^;]*|height:[^;]*;\s*top:[^;]*|top:[^;]*)/;

/** What one chip says, whether or not it is drawn now. */
export function collectChip(chip: HTMLElement, context: PageContext): GoogleChip {
  const part = partAround(chip, context);
  const top = part.columnTop;
  return chipIn(part, chip, context, top === null ? null : Math.round(chip.getBoundingClientRect().top - top));
}

/**
 * A chip that is drawn now; null for anything else: resize handles and popups (they repeat the id), what lies inside
 * another chip, what is marked hidden within the view, the week that slides away, and what has no size or lies beside
 * the view (the site keeps such chips; July 2026).
 */
export function collectCurrentChip(chip: HTMLElement, context: PageContext): GoogleChip | null {
  if (chip.getAttribute('aria-hidden') === 'true' || chip.getAttribute('data-eventid') === '') return null;
  const part = partAround(chip, context);
  if (!part.inView) return null;
  return context.layout ? collectPlaced(part, chip, context) : chipIn(part, chip, context, null);
}

function collectPlaced(part: Part, chip: HTMLElement, context: PageContext): GoogleChip | null {
  const style = chip.getAttribute('style') ?? '';
  const said = part.columnTop === null ? null : topIn(style);
  // Where one chip of a column stands as it says, its brothers do: measuring is what a page pays most for.
  if (said !== null && part.trusted && chip.checkVisibility()) return chipIn(part, chip, context, said);
  const box = chip.getBoundingClientRect();
  if (!hasPlace(chip, box, context)) return null;
  if (part.columnTop === null) return chipIn(part, chip, context, null);
  const drawn = Math.round(box.top - part.columnTop);
  part.trusted ||= said !== null && Math.abs(drawn - said) < 3 && getComputedStyle(chip).position === 'absolute';
  return chipIn(part, chip, context, drawn);
}

/** Pixels below the top of its column; null when the style says it in another way, or more than where it stands. */
function topIn(style: string): number | null {
  const top = STANDS.exec(style)?.[1];
  return top === undefined || ALTERED.test(style) ? null : Math.round(Number(top));
}

/** As the site has written it in every capture: in the column from edge to edge, with a height. */
const STANDS = /^top: ?(\d+(?:\.\d+)?)px; ?height: ?[1-9][\d.]*px; ?left: ?(?:calc\()?\d{1,2}(?:\.\d+)?%/;
/** Not drawn, drawn elsewhere, or said twice. */
const ALTERED = /display|visib|transform|translate|clip|width: ?(?:0|calc\(0%)|(left|top|height):.*[ ;]\1:/s;

function hasPlace(chip: HTMLElement, box: DOMRect, { viewLeft, viewRight }: PageContext): boolean {
  const { left, width } = box;
  if (width <= 0 || box.height <= 0) return isOnlySpoken(chip);
  return left + width > viewLeft && left < viewRight;
}

/** A row that says all in its label and shows nothing (schedule, October 2026) is drawn, though it may have no height. */
function isOnlySpoken(chip: HTMLElement): boolean {
  return chip.hasAttribute('aria-label') && !chip.textContent?.trim() && chip.getClientRects().length > 0;
}

function chipIn(part: Part, chip: HTMLElement, context: PageContext, drawn: number | null): GoogleChip {
  const datekey = part.datekey ?? chip.getAttribute('data-datekey');
  const { spoken, visible } = collectTexts(chip, context.pictures);
  const log = chip.getAttribute('jslog');
  return {
    id: chip.getAttribute('data-eventid') ?? '',
    datekey,
    placeDay: datekey === null ? dateByPlace(chip, context.rows) : null,
    calendar: log === null ? null : (calendarIn(log) ?? ''),
    spoken,
    visible,
    style: datekey === null ? '' : (PLACE.exec(chip.getAttribute('style') ?? '')?.[0] ?? ''),
    drawn,
  };
}

/** What is true of a parent is true of all its chips: asked once a column instead of once a chip. */
function partAround(chip: HTMLElement, context: PageContext): Part {
  const parent = chip.parentElement ?? chip;
  const known = context.parts.get(parent);
  if (known !== undefined) return known;
  const column = around(parent, 'column');
  const part: Part = {
    inView: isInView(parent, context),
    datekey: around(parent, 'datekey')?.getAttribute('data-datekey') ?? null,
    columnTop: context.layout && column ? column.getBoundingClientRect().top : null,
    trusted: false,
  };
  context.parts.set(parent, part);
  return part;
}

function isInView(parent: Element, context: PageContext): boolean {
  return (
    !isElsewhere(parent) &&
    parent.closest(SELECTORS.eventId) === null &&
    !isHidden(parent, context) &&
    !isStale(parent, context)
  );
}

/** A dialog may hide the whole page behind it from screen readers: only a mark inside the view counts. */
function isHidden(parent: Element, { main, layout }: PageContext): boolean {
  if (layout && getComputedStyle(parent).visibility === 'hidden') return true;
  const hidden = parent.closest('[aria-hidden="true"]');
  return hidden !== null && main?.contains(hidden) === true && hidden !== main;
}

function isStale(parent: Element, { stale }: PageContext): boolean {
  if (stale.size) for (let at: Element | null = parent; at; at = at.parentElement) if (stale.has(at)) return true;
  return false;
}
