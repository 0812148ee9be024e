import { SELECTORS } from './selectors';

/** Every tile of the grid; one inside another of the same event is the same drawing. */
export function eventTiles(document: Document): Element[] {
  const known = new Map<Element, boolean>();
  return [...document.querySelectorAll(SELECTORS.tile)].filter((tile) => {
    const parent = tile.parentElement ?? tile;
    const inGrid = known.get(parent) ?? parent.closest(ELSEWHERE) === null;
    known.set(parent, inGrid);
    return inGrid;
  });
}

const ELSEWHERE = `${SELECTORS.tile}, ${SELECTORS.peek}, ${SELECTORS.form}`;
