import { SELECTORS } from './selectors';

/** Names of the calendars that the list at the left has selected, and of those that it hasn't; none when it is folded. */
export function readCalendars(document: Document): { ticked: string[]; unticked: string[] } {
  const lists = { ticked: [] as string[], unticked: [] as string[] };
  for (const option of document.querySelectorAll(SELECTORS.calendarOption)) {
    const name = option.textContent?.trim();
    if (name) lists[option.getAttribute('aria-selected') === 'true' ? 'ticked' : 'unticked'].push(name);
  }
  return lists;
}
