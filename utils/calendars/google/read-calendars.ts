import { all, around } from './selectors';

/**
 * Which calendars the drawer's lists have ticked and which not, by the rows' ids as the page has them. Rows out of sight
 * and a folded drawer are not in the page: then nothing is told of them.
 */
export function readCalendars(document: Document): { ticked: string[]; unticked: string[] } {
  const lists = { ticked: [] as string[], unticked: [] as string[] };
  for (const box of all(document, 'calendarBox') as HTMLInputElement[]) {
    const id = around(box, 'calendarRow')?.dataset.id;
    if (id) lists[box.checked ? 'ticked' : 'unticked'].push(id);
  }
  return lists;
}
