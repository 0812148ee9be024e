import { addCalendarDays } from '@/utils/domain/time/zone';
import { countKinds } from '@/utils/domain/timeline/count-kinds';
import { filterTimeline, ofKinds, type TimelineFilter } from '@/utils/domain/timeline/filter-timeline';
import { foldTimeline, lineOf, type TimelineLine } from '@/utils/domain/timeline/fold-timeline';
import { yearsOf } from '@/utils/domain/timeline/years';
import type { TimelineQuery, TimelineView } from '@/utils/domain/views/timeline-view';
import { settlePast } from '../meetings/settle';
import type { WorkerContext } from '../worker-context';
import { momentIn, timelineCache } from './timeline-cache';

/** What was between the user and one person, as far as it is asked for. Searched, nothing found hides in a fold. */
export async function timelineView(context: WorkerContext, query: TimelineQuery): Promise<TimelineView> {
  await settlePast(context);
  const cache = timelineCache(context);
  const zone = context.zone();
  const timeline = await cache.of(query.personId);
  const hits = query.words === null ? null : (await cache.wordsOf(timeline)).find(query.words);
  const fitting = filterTimeline(timeline.entries, { ...spanOf(query, zone), ids: hits });
  const chosen = ofKinds(fitting, query.kinds);
  const lines = hits ? chosen.map((entry) => lineOf(entry)) : foldTimeline(chosen);
  const shown = lines.slice(0, reached(lines, query));
  return {
    lines: shown.map((line) => ({ ...line, snippet: hits?.get(line.entry.id)?.() ?? null })),
    more: shown.length < lines.length,
    counts: countKinds(fitting),
    years: yearsOf(timeline.entries, zone),
  };
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
