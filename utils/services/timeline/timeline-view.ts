import { HalfhourError } from '@/utils/domain/errors';
import type { Id } from '@/utils/domain/rows/row';
import { addCalendarDays } from '@/utils/domain/time/zone';
import { countKinds } from '@/utils/domain/timeline/count-kinds';
import { filterTimeline, ofKinds, type TimelineFilter } from '@/utils/domain/timeline/filter-timeline';
import { foldTimeline, lineOf, type TimelineLine } from '@/utils/domain/timeline/fold-timeline';
import { yearsOf } from '@/utils/domain/timeline/years';
import type { TimelineQuery, TimelineView, TimelineViewLine } from '@/utils/domain/views/timeline-view';
import { wordsOf } from '@/utils/search/documents';
import type { SearchHit } from '@/utils/search/search-index';
import { snippetOf } from '@/utils/search/snippet';
import type { Unit } from '@/utils/store/unit';
import { settlePast } from '../meetings/settle';
import { loadCircle, pairIdsOf } from '../people/circle';
import { searchCache } from '../search/search-cache';
import type { WorkerContext } from '../worker-context';
import { momentIn, timelineCache } from './timeline-cache';

/** More than anybody ever wrote with one person. */
const ALL_HITS = 100_000;

type Hits = ReadonlyMap<Id, SearchHit>;

/** What was between the user and one person, as far as it is asked for. Searched, nothing found hides in a fold. */
export async function timelineView(context: WorkerContext, query: TimelineQuery): Promise<TimelineView> {
  const { personId, words, kinds } = query;
  await settlePast(context);
  const index = words === null ? null : await searchCache(context).current();
  return context.database.read(async (unit) => {
    const circle = await loadCircle(unit);
    const person = circle.personById.get(circle.closure.canonical(personId));
    if (!person) throw new HalfhourError('not-found');
    const found = words === null ? null : index!.search(words, new Set(pairIdsOf(circle, person.id)), ALL_HITS);
    const hits = found && new Map(found.map((hit) => [hit.id, hit]));
    const all = await timelineCache(context).of(unit, circle, person);
    const fitting = filterTimeline(all, { ...spanOf(query, context.zone()), ids: hits });
    const chosen = ofKinds(fitting, kinds);
    const lines = hits ? chosen.map((entry) => lineOf(entry)) : foldTimeline(chosen);
    const shown = lines.slice(0, reached(lines, query));
    return {
      personName: person.name,
      lines: hits ? await withSnippets(unit, shown, hits) : shown.map((line) => ({ ...line, snippet: null })),
      more: shown.length < lines.length,
      counts: countKinds(fitting),
      years: yearsOf(all, context.zone()),
    };
  });
}

function spanOf({ visibility, first, last }: TimelineQuery, zone: string): Omit<TimelineFilter, 'ids'> {
  const momentOf = momentIn(zone);
  return {
    visibility,
    from: first === null ? null : momentOf(first),
    until: last === null ? null : momentOf(addCalendarDays(last, 1)),
  };
}

function reached(lines: readonly TimelineLine[], { limit, reach }: TimelineQuery): number {
  return Math.max(limit, lines.findIndex(({ entry }) => entry.id === reach) + 1);
}

/** Only the few that are shown are read again for their words. */
function withSnippets(unit: Unit, lines: readonly TimelineLine[], hits: Hits): Promise<TimelineViewLine[]> {
  return Promise.all(
    lines.map(async (line) => {
      const { table, id, terms } = hits.get(line.entry.id)!;
      const row = await unit.get(table, id);
      return { ...line, snippet: row ? snippetOf(wordsOf(table, row as never), terms) : null };
    }),
  );
}
