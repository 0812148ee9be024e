import type { Migration } from './migration';

/** Indexes by table. All are on `ix`, which the store alone writes (utils/store/index-keys.ts). */
const INDEXES: Record<string, string[]> = {
  person: [],
  alias: ['person', 'value'],
  'self-alias': [],
  pair: ['person'],
  meeting: ['pair', 'start', 'question', 'pending', 'series'],
  sighting: ['meeting', 'day', 'series'],
  'verdict-rule': ['about'],
  topic: ['pair', 'open', 'doneIn'],
  note: ['pair', 'meeting'],
  'action-item': ['pair', 'open', 'madeIn'],
  nudge: ['due', 'meeting'],
  setting: [],
  health: [],
};

export const first: Migration = {
  version: 1,
  layout(database) {
    for (const [table, indexes] of Object.entries(INDEXES)) {
      const store = database.createObjectStore(table, { keyPath: 'id' });
      store.createIndex('deleted', 'ix.deleted');
      for (const index of indexes) store.createIndex(index, `ix.${index}`);
    }
    // The clock and the device's name: neither is a row, neither is ever exported.
    database.createObjectStore('meta');
  },
};
