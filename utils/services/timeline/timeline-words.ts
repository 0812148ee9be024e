import type { Id } from '@/utils/domain/rows/row';
import type { Tables } from '@/utils/domain/rows/tables';
import { TIMELINE_TABLES, type TimelineRows, type TimelineTable } from '@/utils/domain/timeline/timeline-rows';
import { isSearched, wordsOf } from '@/utils/search/documents';
import { SearchIndex } from '@/utils/search/search-index';
import { type SnippetPart, snippetOf } from '@/utils/search/snippet';

/** What stands in a timeline and in no search over everything. */
type Unsearched = 'aim' | 'milestone' | 'skill' | 'evidence' | 'priority' | 'concern-entry' | 'wrap-up' | 'survey';

const MORE: { [T in Unsearched]: (row: Tables[T]) => (string | null)[] } = {
  aim: (row) => [row.text, row.why, row.outcome],
  milestone: (row) => [row.text],
  skill: (row) => [row.name],
  evidence: (row) => [row.text],
  priority: (row) => [row.text, row.goal, row.why],
  'concern-entry': (row) => [row.text],
  'wrap-up': (row) => [row.better],
  survey: (row) => [row.name],
};

/** Rows that are put in without a pause: a few milliseconds' worth. */
const AT_ONCE = 200;

/**
 * The words of one person's timeline, to be searched. An index of its own: the one over everything takes seconds to make,
 * and a worker lives for half a minute.
 */
export class TimelineWords {
  private readonly index = new SearchIndex<TimelineTable>();
  private readonly texts = new Map<Id, string>();

  /** What says nothing in words of the user's is never found. */
  static async of(rows: TimelineRows): Promise<TimelineWords> {
    const words = new TimelineWords();
    let at = 0;
    for (const table of TIMELINE_TABLES) {
      for (const row of rows[table]) {
        words.put(table, row);
        at += 1;
        // Between two handfuls the worker may answer somebody else.
        if (at % AT_ONCE === 0) await new Promise((resolve) => setTimeout(resolve));
      }
    }
    return words;
  }

  /** Rows that hold these words, each with how to quote it. */
  find(query: string): ReadonlyMap<Id, () => SnippetPart[]> {
    const hits = this.index.search(query, null, this.texts.size);
    return new Map(hits.map(({ id, terms }) => [id, () => snippetOf(this.texts.get(id)!, terms)]));
  }

  private put<T extends TimelineTable>(table: T, row: Tables[T]): void {
    const text = textOf(table, row);
    this.texts.set(row.id, text);
    this.index.put({ table, id: row.id, pairId: null, text });
  }
}

function textOf<T extends TimelineTable>(table: T, row: Tables[T]): string {
  if (isSearched(table)) return wordsOf(table, row as never);
  const more = (MORE as Partial<Record<TimelineTable, (row: Tables[T]) => (string | null)[]>>)[table];
  return (more?.(row) ?? []).filter((part) => part).join('\n');
}
