import type { KnownNudge } from '@/utils/domain/nudges/plan-nudges';
import type { Owed } from './owed';

/** What was told, held against what was owed. `faults` says in words what should not have been. */
export class Ledger {
  readonly faults: string[] = [];
  /** How many of each kind were shown. */
  readonly counts: Record<string, number> = {};
  again = 0;
  private readonly told = new Set<string>();
  /** Claimed by a worker that died before it showed them. */
  private readonly lost = new Set<string>();
  /** Until when, and what the row says of it. */
  private readonly snoozed = new Map<string, number>();

  /** The fact that a shown nudge tells; null, and a fault, for one that nobody is owed. */
  keyOf(nudge: KnownNudge, owed: readonly Owed[], now: number): string | null {
    const fits = owed.filter(({ kind, subject }) => kind === nudge.kind && subject === nudge.meetingId);
    const again = [...this.snoozed].find(([key, until]) => until === nudge.dueAt && key.startsWith(nudge.kind));
    // One person may have several drafts: the one that was not told yet is meant.
    const key = fits.find((one) => !this.isSettled(one.key))?.key ?? again?.[0] ?? fits[0]?.key ?? null;
    if (key === null) this.fault('not owed', `${nudge.kind} ${nudge.meetingId}`, now);
    return key;
  }

  isSnoozed(key: string): boolean {
    return this.snoozed.has(key);
  }

  show(key: string, kind: string, now: number, isLost: boolean): void {
    const until = this.snoozed.get(key);
    if (until === undefined && this.isSettled(key)) this.fault('twice', key, now);
    if (until !== undefined && until > now) this.fault('before its snooze was over', key, now);
    if (until !== undefined) this.again++;
    this.snoozed.delete(key);
    if (isLost) this.lost.add(key);
    else {
      this.told.add(key);
      this.counts[kind] = (this.counts[kind] ?? 0) + 1;
    }
  }

  snooze(key: string, until: number): void {
    this.snoozed.set(key, until);
  }

  /** After a wake nothing that may be shown now is still to be shown. */
  checkAll(owed: readonly Owed[], now: number): void {
    for (const { key } of owed) {
      if (this.isSettled(key)) continue;
      this.fault('never came', key, now);
      this.lost.add(key);
    }
  }

  fault(what: string, key: string, now: number): void {
    this.faults.push(`${what}: ${key} at ${new Date(now).toISOString()}`);
  }

  get lostCount(): number {
    return this.lost.size;
  }

  private isSettled(key: string): boolean {
    return this.told.has(key) || this.lost.has(key);
  }
}
