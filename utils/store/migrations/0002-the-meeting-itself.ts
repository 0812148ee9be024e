import type { Migration, RawRow } from './migration';

/** New tables and their indexes (utils/store/index-keys.ts). */
const INDEXES: Record<string, string[]> = {
  section: ['meeting'],
  'note-version': ['note'],
  capture: ['pair', 'waiting'],
  'prompt-answer': ['pair', 'meeting'],
  feedback: ['pair', 'waiting'],
  concern: ['pair', 'open'],
  'concern-entry': ['concern'],
  question: [],
  asked: ['pair'],
  template: [],
  'wrap-up': ['pair'],
  'theme-touch': ['pair', 'meeting'],
};

/** What rows of the first version lack. A field that is there already (a later version's file) is left as it is. */
const ADDED: Record<string, Record<string, unknown>> = {
  topic: {
    sectionId: null,
    kind: 'talk',
    unblocker: null,
    theme: null,
    pinned: false,
    parkedAt: null,
    notIn: null,
    detail: null,
    outcome: null,
    questionKey: null,
  },
  'action-item': {
    droppedAt: null,
    dropReason: null,
    movedTimes: 0,
    nextFrom: null,
    obstacle: null,
    support: null,
    repeats: null,
    fromNote: null,
  },
  meeting: { templateKey: null },
  person: { stage: null, employment: null, place: null, field: null, since: null },
};

/** Version 2: sections, templates, questions, preparation, feedback, wrap-up. */
export const theMeetingItself: Migration = {
  version: 2,
  layout(database) {
    for (const [table, indexes] of Object.entries(INDEXES)) {
      const store = database.createObjectStore(table, { keyPath: 'id' });
      store.createIndex('deleted', 'ix.deleted');
      for (const index of indexes) store.createIndex(index, `ix.${index}`);
    }
  },
  row: (table, row): RawRow => ({ ...ADDED[table], ...row }),
};
