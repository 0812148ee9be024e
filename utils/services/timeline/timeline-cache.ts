import type { PersonRow } from '@/utils/domain/rows/person';
import type { TableName } from '@/utils/domain/rows/tables';
import { wallToInstant } from '@/utils/domain/time/zone';
import type { DayMoment, TimelineEntry } from '@/utils/domain/timeline/timeline-entry';
import { timelineOf } from '@/utils/domain/timeline/timeline-of';
import { TIMELINE_TABLES } from '@/utils/domain/timeline/timeline-rows';
import type { Unit } from '@/utils/store/unit';
import type { Circle } from '../people/circle';
import type { WorkerContext } from '../worker-context';
import { readTimelineRows } from './read-rows';

const TOLD: ReadonlySet<TableName> = new Set<TableName>([...TIMELINE_TABLES, 'person', 'pair']);

/**
 * The timeline that was asked for last: whoever filters and searches asks for the same one again and again. Forgotten at
 * the next commit that touches any timeline, and gone with the worker.
 */
export class TimelineCache {
  private readonly context: WorkerContext;
  private known: { key: string; entries: readonly TimelineEntry[] } | null = null;
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

  async of(unit: Unit, circle: Circle, person: PersonRow): Promise<readonly TimelineEntry[]> {
    const zone = this.context.zone();
    const key = `${person.id} ${zone}`;
    if (this.known?.key === key) return this.known.entries;
    const commits = this.commits;
    const entries = timelineOf(await readTimelineRows(unit, circle, person.id), person, momentIn(zone));
    if (commits === this.commits) this.known = { key, entries };
    return entries;
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
