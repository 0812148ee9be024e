import { Window } from 'happy-dom';
import { collectTile } from '@/utils/calendars/outlook/collect-tile';
import { type Grid, readGrid } from '@/utils/calendars/outlook/read-grid';
import { readTile, type TileReading } from '@/utils/readings/outlook/read-tile';

/** A page with this body, as the adapter meets it. happy-dom has no layout: only attributes speak. */
export function pageOf(body: string, { lang = 'en-US', title = 'Calendar - Outlook' } = {}): Document {
  const window = new Window({ url: 'https://outlook.office.com/calendar/view/week' });
  window.document.documentElement.lang = lang;
  window.document.title = title;
  window.document.body.innerHTML = body;
  return window.document as unknown as Document;
}

const attribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('\n', '&#10;');

export interface TileParts {
  id?: string;
  label?: string;
  title?: string;
  inside?: string;
}

export function tileHtml({ id = 'AAkA1', label, title, inside = '' }: TileParts): string {
  const attributes = [
    label === undefined ? '' : ` aria-label="${attribute(label)}"`,
    title === undefined ? '' : ` title="${attribute(title)}"`,
  ].join('');
  return `<div class="calendar-SelectionStyles-resizeBoxParent" data-calitemid="${id}"><div role="button" tabindex="0"${attributes}>${inside}</div></div>`;
}

/** Reads one tile that stands alone. */
export function readOne(
  parts: TileParts,
  lang = 'en-US',
  around: (tile: string) => string = (tile) => tile,
): TileReading {
  const document = pageOf(around(tileHtml(parts)), { lang });
  const grid: Grid = readGrid(document);
  const tile = document.querySelector('[data-calitemid]');
  if (!tile) throw new Error('no tile');
  return readTile(collectTile(tile, grid), lang);
}

export function eventOf(reading: TileReading) {
  if (typeof reading === 'string') throw new Error(`no event: ${reading}`);
  return reading.event;
}
