import type { Migration, RawRow } from './migration';

/** Version 3: calendar feeds, and which of them a sighting comes from. */
export const feeds: Migration = {
  version: 3,
  layout(database, transaction) {
    const store = database.createObjectStore('feed', { keyPath: 'id' });
    store.createIndex('deleted', 'ix.deleted');
    store.createIndex('next', 'ix.next');
    (transaction.objectStore('sighting') as unknown as IDBObjectStore).createIndex('feed', 'ix.feed');
  },
  row: (table, row): RawRow => (table === 'sighting' ? { feedId: null, feedUid: null, ...row } : row),
};
