import { byRank } from '@/utils/domain/rows/rank';
import type { Row } from '@/utils/domain/rows/row';
import type { PairRows, SharedPair } from './shared-only';

/**
 * The counterpart of the choke point (shared-only.ts), for files that the user makes for themselves and asks to have
 * private things in. Nothing that leaves may call it.
 */
export function ownOnly(rows: PairRows): SharedPair {
  const own = (row: Row) => row.scope === 'vault' && row.deletedAt === null;
  return {
    sections: [],
    topics: (rows.topics ?? []).filter(own).sort(byRank),
    notes: (rows.notes ?? []).filter((note) => own(note) && note.visibility === 'private'),
    actionItems: (rows.actionItems ?? []).filter(own).sort(byRank),
  };
}
