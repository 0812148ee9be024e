import 'fake-indexeddb/auto';

/** A database as it lies on the disk of someone who runs a shipped version: layout and rows, `ix` included. */
export interface Dump {
  version: number;
  stores: Record<string, { keyPath: string | null; indexes: Record<string, string>; rows: Record<string, unknown> }>;
}

function ask<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Reads a whole database with nothing but IndexedDB, so that no code of the store is needed to make a dump. */
export async function dumpDatabase(name: string): Promise<Dump> {
  const database = await ask(indexedDB.open(name));
  const dump: Dump = { version: database.version, stores: {} };
  for (const table of database.objectStoreNames) {
    const store = database.transaction(table).objectStore(table);
    const [keys, rows] = await Promise.all([ask(store.getAllKeys()), ask(store.getAll())]);
    const indexes = [...store.indexNames].map((index) => [index, String(store.index(index).keyPath)]);
    dump.stores[table] = {
      keyPath: store.keyPath as string | null,
      indexes: Object.fromEntries(indexes),
      rows: Object.fromEntries(keys.map((key, i) => [String(key), rows[i]])),
    };
  }
  database.close();
  return dump;
}

/** Puts a dump into a fresh database of its own version. */
export async function loadDump(name: string, dump: Dump): Promise<void> {
  const opening = indexedDB.open(name, dump.version);
  opening.onupgradeneeded = () => {
    for (const [table, { keyPath, indexes }] of Object.entries(dump.stores)) {
      const store = opening.result.createObjectStore(table, keyPath === null ? {} : { keyPath });
      for (const [index, path] of Object.entries(indexes)) store.createIndex(index, path);
    }
  };
  const database = await ask(opening);
  for (const [table, { keyPath, rows }] of Object.entries(dump.stores)) {
    const store = database.transaction(table, 'readwrite').objectStore(table);
    for (const [key, row] of Object.entries(rows)) await ask(keyPath === null ? store.put(row, key) : store.put(row));
  }
  database.close();
}
