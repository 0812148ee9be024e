import type { Id } from '@/utils/domain/rows/row';
import type { Tables } from '@/utils/domain/rows/tables';
import { isSearched, SEARCHED, type SearchedTable, wordsOf } from '@/utils/search/documents';
import { SearchIndex } from '@/utils/search/search-index';
import type { RowName } from '@/utils/store/unit';
import type { WorkerContext } from '../worker-context';

/** Rows that are put in without a pause: a few milliseconds' worth. */
const AT_ONCE = 100;

/**
 * The index of this worker's life: made when something is first searched, kept in step with every commit, gone with
 * the worker. A cache and nothing more.
 */
export class SearchCache {
  private readonly context: WorkerContext;
  private index: Promise<SearchIndex> | null = null;
  private late: RowName[] = [];

  constructor(context: WorkerContext) {
    this.context = context;
    context.onChange((_, rows) => {
      if (!this.index) return;
      // One by one: a restored backup has more rows than a call takes arguments.
      for (const row of rows ?? []) if (isSearched(row.table)) this.late.push(row);
      if (!rows) this.forget();
    });
  }

  /** The index with everything that is committed now. */
  async current(): Promise<SearchIndex> {
    this.index ??= this.build().catch((error) => {
      this.forget();
      throw error;
    });
    const index = await this.index;
    await this.catchUp(index);
    return index;
  }

  /** Rows were put or removed wholesale. */
  private forget(): void {
    this.index = null;
    this.late = [];
  }

  private async build(): Promise<SearchIndex> {
    const index = new SearchIndex();
    for (const table of SEARCHED) {
      const rows = (await this.context.database.read((unit) => unit.all(table))) as Tables[SearchedTable][];
      for (const [at, row] of rows.entries()) {
        put(index, table, row);
        // Between two handfuls the worker may answer somebody else.
        if (at % AT_ONCE === AT_ONCE - 1) await breathe();
      }
    }
    return index;
  }

  private async catchUp(index: SearchIndex): Promise<void> {
    if (this.late.length === 0) return;
    const late = new Map(this.late.map((row) => [`${row.table}:${row.id}`, row as { table: SearchedTable; id: Id }]));
    this.late = [];
    const rows = await this.context.database.read((unit) =>
      Promise.all([...late.values()].map(async ({ table, id }) => ({ table, id, row: await unit.get(table, id) }))),
    );
    for (const { table, id, row } of rows) {
      if (row) put(index, table, row);
      else index.remove(table, id);
    }
  }
}

function put<T extends SearchedTable>(index: SearchIndex, table: T, row: Tables[T]): void {
  index.put({ table, id: row.id, pairId: row.pairId, text: wordsOf(table, row) });
}

function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

const caches = new WeakMap<WorkerContext, SearchCache>();

/** The one cache of a worker. Made in its first tick, so that it hears of every commit. */
export function searchCache(context: WorkerContext): SearchCache {
  const known = caches.get(context) ?? new SearchCache(context);
  caches.set(context, known);
  return known;
}
