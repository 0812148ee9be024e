import type { Migration, RawRow } from './migration';

/** New tables and their indexes (utils/store/index-keys.ts). */
const INDEXES: Record<string, string[]> = {
  aim: ['pair'],
  milestone: ['pair'],
  skill: ['pair'],
  evidence: ['pair'],
  priority: ['pair'],
  mention: ['pair'],
  succession: [],
  survey: ['pair'],
  effectiveness: ['pair'],
  'profile-change': ['person'],
  group: [],
  'group-member': [],
  hush: [],
};

/** Version 5: growth, priorities, what is asked about one-on-ones themselves, groups of people. */
export const peopleAndGrowth: Migration = {
  version: 5,
  layout(database) {
    for (const [table, indexes] of Object.entries(INDEXES)) {
      const store = database.createObjectStore(table, { keyPath: 'id' });
      for (const index of ['deleted', ...indexes]) store.createIndex(index, `ix.${index}`);
    }
  },
  row: (table, row): RawRow => (table === 'person' ? { minutes: null, archivedAt: null, ...row } : row),
};
