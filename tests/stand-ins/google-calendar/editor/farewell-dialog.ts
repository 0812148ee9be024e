import { h } from '../../shared/dom';
import type { PageContext } from '../page-context';
import { ask } from './question';

/**
 * Whoever deletes a meeting that they organize is asked whether its guests shall hear of it, with a note (guess: that
 * it asks is well known, its words and its markup are not). False: back to the calendar, nothing is deleted.
 */
export async function askFarewell({ words }: PageContext): Promise<boolean> {
  const { page } = words;
  const note = h('textarea', { 'aria-label': page.farewellNote, placeholder: page.farewellNote, rows: 2 });
  const answer = await ask(page.farewell, note, page.back, [
    { text: page.dontSend, value: () => true },
    { text: page.send, value: () => true },
  ]);
  return answer ?? false;
}
