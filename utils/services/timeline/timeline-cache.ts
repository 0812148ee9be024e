import type { Id } from '@/utils/domain/rows/row';
import type { TableName } from '@/utils/domain/rows/tables';
import { wallToInstant } from '@/utils/domain/time/zone';
import type { DayMoment, TimelineEntry } from '@/utils/domain/timeline/timeline-entry';
import { timelineOf } from '@/utils/domain/timeline/timeline-of';
import { TIMELINE_TABLES, type TimelineRows } from '@/utils/domain/timeline/timeline-rows';
import { loadCircle, personIn } from '../people/circle';
import type { WorkerContext } from '../worker-context';
import { readTimelineRows } from './read-rows';
import { TimelineWords } from './timeline-words';

const TOLD: ReadonlySet<TableName> = new Set<TableName>([...TIMELINE_TABLES, 'person', 'pair']);

interface KnownTimeline {
  /** Whom it was asked of, and where days begin. */
  key: string;
  entries: readonly TimelineEntry[];
  rows: TimelineRows;
  /** Made when it is first searched. */
  words: Promise<TimelineWords> | null;
}

/**
 * The timeline that was asked for last: whoever filters and searches asks for the same one again and again. Forgotten at
 * the next commit that touches any timeline, and gone with the worker.
 */
export class TimelineCache {
  private readonly context: WorkerContext;
  private known: KnownTimeline | null = null;
  /** Counts up with every commit: what was read before one is not kept after it. */
  private commits = 0;

  constructor(context: WorkerContext) {
    this.context = context;
    context.onChange((tables) => {
      if (!tables.some((table) => TOLD.has(table))) return;
      this.known = null;
      this.commits += 1;
    });
  }

  async of(personId: Id): Promise<KnownTimeline> {
    const key = `${personId} ${this.context.zone()}`;
    if (this.known?.key === key) return this.known;
    const { commits } = this;
    const read = await this.read(personId, key);
    if (commits === this.commits) this.known = read;
    return read;
  }

  wordsOf(timeline: KnownTimeline): Promise<TimelineWords> {
    timeline.words ??= TimelineWords.of(timeline.rows);
    return timeline.words;
  }

  private read(personId: Id, key: string): Promise<KnownTimeline> {
    return this.context.database.read(async (unit) => {
      const circle = await loadCircle(unit);
      const person = personIn(circle, personId);
      const rows = await readTimelineRows(unit, circle, person.id);
      const entries = timelineOf(rows, person, momentIn(this.context.zone()));
      return { key, entries, rows, words: null };
    });
  }
}

/** The first moment of days in a zone. */
export function momentIn(zone: string): DayMoment {
  return (date) => wallToInstant(`${date}T00:00`, zone) ?? Date.parse(`${date}T00:00:00Z`);
}

const caches = new WeakMap<WorkerContext, TimelineCache>();

/** The one cache of a worker. Made in its first tick, so that it hears of every commit. */
export function timelineCache(context: WorkerContext): TimelineCache {
  const known = caches.get(context) ?? new TimelineCache(context);
  caches.set(context, known);
  return known;
}
