import type { Id } from '@/utils/domain/rows/row';
import { visibilityOf } from '@/utils/domain/rows/visibility';
import type { FoundView, SearchView } from '@/utils/domain/views/search-view';
import { meetingOf, timeOf, wordsOf } from '@/utils/search/documents';
import type { SearchHit } from '@/utils/search/search-index';
import { snippetOf } from '@/utils/search/snippet';
import type { Unit } from '@/utils/store/unit';
import { type Circle, loadCircle, pairIdsOf, personOfPair } from '../people/circle';
import type { WorkerContext } from '../worker-context';
import { searchCache } from './search-cache';

export interface SearchQuery {
  text: string;
  /** Only what is with this person; null: everybody. */
  personId: Id | null;
  limit: number;
}

/** What holds the words, best first. The words stay in the database until here: only what is shown is read. */
export async function searchView(context: WorkerContext, { text, personId, limit }: SearchQuery): Promise<SearchView> {
  const index = await searchCache(context).current();
  return context.database.read(async (unit) => {
    const circle = await loadCircle(unit);
    const pairIds = personId === null ? null : new Set(pairIdsOf(circle, personId));
    // A row may have gone since: a few more are asked for.
    const hits = index.search(text, pairIds, limit + 1);
    const found = await Promise.all(hits.slice(0, limit).map((hit) => foundView(unit, circle, hit)));
    return { text, found: found.filter((one) => one !== null), more: hits.length > limit };
  });
}

async function foundView(unit: Unit, circle: Circle, hit: SearchHit): Promise<FoundView | null> {
  const row = await unit.get(hit.table, hit.id);
  if (!row) return null;
  const meetingId = meetingOf(hit.table, row);
  const meeting = await unit.get('meeting', meetingId);
  const person = row.pairId === null ? undefined : personOfPair(circle, row.pairId);
  return {
    kind: hit.table,
    id: row.id,
    visibility: visibilityOf(row.scope),
    person: person ? { id: person.id, name: person.name } : null,
    meeting: meeting ? { id: meeting.id, start: meeting.start, date: meeting.date } : null,
    at: timeOf(hit.table, row),
    snippet: snippetOf(wordsOf(hit.table, row as never), hit.terms),
  };
}
