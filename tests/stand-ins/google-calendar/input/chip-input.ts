import type { StandInEvent } from '../../shared/stand-in';
import { addMinutes } from '../../shared/wall-time';
import { keyOf } from '../chips/chip-marks';
import { isStacked } from '../chips/shown';
import { HOUR_HEIGHT } from '../chips/timed-chip';
import type { EventActions } from '../event-actions';
import type { PageContext } from '../page-context';

/** The event of the chip that holds an element. */
export function eventOfChip(target: Element, context: PageContext): { event: StandInEvent; chip: HTMLElement } | null {
  const chip = target.closest<HTMLElement>('[data-eventid]:not([data-dragsource-type="3"])');
  const key = chip?.getAttribute('data-eventid');
  const event = context.store.all().find((candidate) => keyOf(candidate, context) === key);
  return chip && event ? { event, chip } : null;
}

/** Click or Enter opens the popup, a double click the editor, a click into free time quick add. */
export function listenToChips(main: HTMLElement, context: PageContext, actions: EventActions): void {
  const open = (target: Element) => {
    const found = eventOfChip(target, context);
    if (found) context.openPopup(found.event.id, found.chip);
    return found !== null;
  };
  main.addEventListener('click', (event) => {
    const target = event.target as Element;
    const onlyCloses = event.timeStamp - context.popupClosedAt() < 500 && context.popupClosedAt() > 0;
    if (open(target) || onlyCloses) return;
    const column = target.closest<HTMLElement>('.day-column');
    if (column) actions.quickCreate(momentAt(column, event.clientY));
  });
  main.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && open(event.target as Element)) event.preventDefault();
  });
  main.addEventListener('dblclick', (event) => {
    const found = eventOfChip(event.target as Element, context);
    if (found) actions.edit(found.event);
  });
}

/** Wall time at a height of a day column, to the half hour below. */
export function momentAt(column: HTMLElement, clientY: number, step = 30): string {
  const key = Number(column.getAttribute('data-datekey'));
  const two = (n: number) => String(n).padStart(2, '0');
  const date = `${(key >> 9) + 1970}-${two((key >> 5) & 15)}-${two(key & 31)}`;
  const minutes = ((clientY - column.getBoundingClientRect().top) * 60) / HOUR_HEIGHT;
  return addMinutes(`${date}T00:00`, Math.max(0, Math.floor(minutes / step) * step));
}

export function canMove(event: StandInEvent): boolean {
  return !isStacked(event) && event.kind !== 'task';
}
