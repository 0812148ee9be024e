import type { Choices, Migration, RawRow } from './migration';

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

/**
 * One word stood for both ends of a skip-level: who leads people themselves was taken for the upper one, and everybody
 * leads people who did not say otherwise.
 */
function endOfSkip(relation: unknown, choices: Choices): unknown {
  if (relation !== 'skip-level') return relation;
  return choices.get('role') === '"employee"' ? 'skip-up' : 'skip-down';
}

/** Version 5: growth, priorities, what is asked about one-on-ones themselves, groups of people. */
export const peopleAndGrowth: Migration = {
  version: 5,
  layout(database) {
    for (const [table, indexes] of Object.entries(INDEXES)) {
      const store = database.createObjectStore(table, { keyPath: 'id' });
      for (const index of ['deleted', ...indexes]) store.createIndex(index, `ix.${index}`);
    }
  },
  row(table, row, choices): RawRow {
    if (table === 'wrap-up') return { talkedUntil: null, ...row };
    if (table !== 'person') return row;
    return { minutes: null, archivedAt: null, ...row, relation: endOfSkip(row.relation, choices) };
  },
};
