import type { Migration, RawRow } from './migration';

/** What rows of earlier versions lack. A field that is there already (a later version's file) is left as it is. */
const ADDED: Record<string, Record<string, unknown>> = {
  meeting: { standsAgainst: null, saidBy: null, repair: null, repairAskedAt: null, replacedBy: null },
  sighting: { free: null, hiddenViews: 0, changedAt: 0 },
  person: { crisisFrom: null, crisisUntil: null, crisisRhythmDays: null, askedAt: null, timeZone: null },
  feed: { kind: 'address', leadsTo: null },
};

/** Version 4: what became of a meeting step by step, how it was repaired, and times of crisis. */
export const theTruthOverTime: Migration = {
  version: 4,
  layout(database, transaction) {
    const store = database.createObjectStore('meeting-change', { keyPath: 'id' });
    for (const index of ['deleted', 'meeting', 'pair']) store.createIndex(index, `ix.${index}`);
    const meetings = transaction.objectStore('meeting') as unknown as IDBObjectStore;
    (transaction.objectStore('sighting') as unknown as IDBObjectStore).createIndex('lasting', 'ix.lasting');
    for (const index of ['repairing', 'found', 'moved']) meetings.createIndex(index, `ix.${index}`);
  },
  row: (table, row): RawRow => ({ ...ADDED[table], ...row }),
};
