import MiniSearch, { type SearchOptions } from 'minisearch';
import type { Id } from '@/utils/domain/rows/row';
import type { TableName } from '@/utils/domain/rows/tables';
import type { SearchedTable } from './documents';
import { tokens } from './tokens';

/** One row as the index keeps it. The words themselves are not kept: they are read again for the few that are shown. */
export interface SearchDocument<T extends TableName = SearchedTable> {
  table: T;
  id: Id;
  pairId: Id | null;
  text: string;
}

export interface SearchHit<T extends TableName = SearchedTable> {
  table: T;
  id: Id;
  /** The words of the row that matched, as compared (utils/search/tokens.ts). */
  terms: string[];
}

interface Kept {
  key: string;
  pairId: string;
  text: string;
}

/** Beginnings of words count from this length; shorter ones would match nearly everything. */
const PREFIX_FROM = 2;
/** One wrong letter is forgiven from this length. */
const FUZZY_FROM = 5;

const keyOf = (table: TableName, id: Id) => `${table}:${id}`;

/** A full-text index in memory. Rebuildable from the rows at any time; nothing of it is stored. */
export class SearchIndex<T extends TableName = SearchedTable> {
  private readonly index = new MiniSearch<Kept>({
    idField: 'key',
    fields: ['text'],
    storeFields: ['pairId'],
    tokenize: (text) => tokens(text).map(({ term }) => term),
    // Folding is part of tokenizing.
    processTerm: (term) => term || null,
  });

  get size(): number {
    return this.index.documentCount;
  }

  /** Puts a row in, or what it says now in place of what it said. Empty text takes it out. */
  put({ table, id, pairId, text }: SearchDocument<T>): void {
    const key = keyOf(table, id);
    if (this.index.has(key)) this.index.discard(key);
    if (text.trim()) this.index.add({ key, pairId: pairId ?? '', text });
  }

  remove(table: T, id: Id): void {
    const key = keyOf(table, id);
    if (this.index.has(key)) this.index.discard(key);
  }

  /**
   * The best hits first. All words must be there; where no row has them all, some of them will do. `pairIds`: only what
   * belongs to these pairs; null: everything.
   */
  search(query: string, pairIds: ReadonlySet<Id> | null, limit: number): SearchHit<T>[] {
    const words = tokens(query);
    if (words.length === 0) return [];
    const options: SearchOptions = {
      prefix: (term) => term.length >= PREFIX_FROM,
      fuzzy: (term) => (term.length >= FUZZY_FROM ? 1 : false),
    };
    if (pairIds) options.filter = (hit) => pairIds.has(hit.pairId);
    const all = this.index.search(query, { ...options, combineWith: 'AND' });
    const hits =
      all.length > 0 || words.length === 1 ? all : this.index.search(query, { ...options, combineWith: 'OR' });
    return hits.slice(0, limit).map((hit) => {
      const key = hit.id as string;
      const cut = key.indexOf(':');
      return { table: key.slice(0, cut) as T, id: key.slice(cut + 1), terms: hit.terms };
    });
  }
}
