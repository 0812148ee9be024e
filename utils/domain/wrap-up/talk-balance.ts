import type { Side } from '../rows/agenda';

/**
 * Who talked, counted by two keys. Time is cut into slots that are the same for everybody: a slot of a meeting is
 * counted once, whichever panel sends it and however often, so neither a second panel nor a letter that is sent again
 * makes anybody talk more than they did.
 */
export const SLOT_MS = 5_000;

/** One slot and whose it was. `slot`: whole SLOT_MS since 1970. */
export interface TalkSlot {
  slot: number;
  side: Side;
}

/** The share that studies find good for a manager, in percent (facts/one-on-ones.md, defaults): a band, not a grade. */
export const MANAGER_BAND = { from: 30, to: 40 } as const;

/** Below this nothing can be said: a few seconds are no conversation. */
const ENOUGH_SECONDS = 60;

/** My share of the counted talk in whole percent; null while too little was counted. */
export function countedShare({ secondsMe, secondsThem }: { secondsMe: number; secondsThem: number }): number | null {
  const all = secondsMe + secondsThem;
  return all < ENOUGH_SECONDS ? null : Math.round((secondsMe / all) * 100);
}

export type BalanceWord = 'below' | 'within' | 'above' | 'even';

/**
 * How a share is told. A manager's is told by the band; for everybody else there is no target and so no word but the
 * share itself, save that it was about even.
 */
export function balanceWord(share: number, role: 'manager' | 'employee' | 'peer'): BalanceWord | null {
  if (role !== 'manager') return share >= 45 && share <= 55 ? 'even' : null;
  if (share < MANAGER_BAND.from) return 'below';
  return share > MANAGER_BAND.to ? 'above' : 'within';
}

/** One side was on for a while, in milliseconds of the clock. */
export interface Stretch {
  side: Side;
  from: number;
  to: number;
}

/**
 * The slots of what was counted: each goes to the side that had more of it, and one in which nobody talked for at
 * least half goes to nobody. Stretches don't overlap.
 */
export function slotsOf(stretches: readonly Stretch[]): TalkSlot[] {
  const parts = new Map<number, Record<Side, number>>();
  for (const { side, from, to } of stretches) {
    for (let slot = Math.floor(from / SLOT_MS); slot * SLOT_MS < to; slot++) {
      const part = parts.get(slot) ?? { me: 0, them: 0 };
      part[side] += Math.min(to, (slot + 1) * SLOT_MS) - Math.max(from, slot * SLOT_MS);
      parts.set(slot, part);
    }
  }
  return [...parts]
    .filter(([, part]) => part.me + part.them >= SLOT_MS / 2)
    .sort(([a], [b]) => a - b)
    .map(([slot, part]) => ({ slot, side: part.me > part.them ? 'me' : 'them' }));
}
