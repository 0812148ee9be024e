import type { KnownNudge } from '@/utils/domain/nudges/plan-nudges';
import { HOUR_MS, MINUTE_MS } from '@/utils/domain/time/lengths';
import { Dice } from './dice';
import { type Laptop, laptopOf } from './laptop';
import { Ledger } from './ledger';
import { type Here, owedAt } from './owed';
import { SimWorker } from './worker';
import { busyYear, type World } from './world';

/** Found by the next wake and by no alarm: a question that runs out by itself lets others speak again. */
const WITHIN_THE_HOUR: ReadonlySet<string> = new Set(['gap', 'long-gap', 'tight', 'cancelled', 'declined', 'moved']);

/** Where the laptop was at a wake. */
interface Moment {
  at: number;
  zone: string;
  /** How far its clock was ahead. */
  wrong: number;
}

/** Thirty people, a laptop and a worker that is killed at any line; after each wake every line of it is checked. */
export class Year {
  readonly ledger = new Ledger();
  wakes = 0;
  killed = 0;
  notifications = 0;
  private readonly world: World;
  private readonly laptop: Laptop;
  private readonly worker: SimWorker;
  private readonly dice: Dice;
  private next = 0;
  private alarm: number | null = null;
  /** The last wake since which nothing went wrong. */
  private good: Moment | null = null;

  constructor(seed: number) {
    this.world = busyYear(seed);
    this.laptop = laptopOf(this.world, seed);
    this.worker = new SimWorker(this.world);
    this.dice = new Dice(seed ^ 0xdead);
  }

  live(): void {
    for (const { from, to } of this.laptop.awake) {
      this.good = null;
      for (let at = from, heartbeat = from; at < to; ) {
        this.wake(at);
        if (at >= heartbeat) heartbeat = at + HOUR_MS;
        at = Math.min(heartbeat, this.nextNews(at), this.nextRing(at));
      }
    }
  }

  private nextNews(at: number): number {
    for (let i = this.next; i < this.world.changes.length; i++) {
      const change = this.world.changes[i]!;
      if (change.heard && change.at > at) return change.at;
    }
    return Number.POSITIVE_INFINITY;
  }

  private nextRing(at: number): number {
    return this.alarm === null ? Number.POSITIVE_INFINITY : Math.max(at + 1_000, this.alarm - this.laptop.wrongBy(at));
  }

  private wake(at: number): void {
    const { laptop, worker, dice } = this;
    const here: Moment = { at, zone: laptop.zoneAt(at), wrong: laptop.wrongBy(at) };
    const now = at + here.wrong;
    const changed = this.catchUp(at, now);
    const fate = dice.next();
    const { shown, notifications, nextAt } = worker.wake(here.zone, now, fate < 0.03);
    this.wakes++;
    if (this.wakes % 500 === 0) worker.forgetOld(now);
    if (fate < 0.03) {
      this.killed++;
      this.alarm = null;
      this.good = null;
      return;
    }
    this.alarm = nextAt;
    const isLost = fate > 0.99;
    if (!isLost) this.notifications += notifications;
    const owed = owedAt(this.world, this.hereIn(here.zone), now);
    for (const nudge of shown) {
      const key = this.ledger.keyOf(nudge, owed, now);
      if (key === null) continue;
      if (!changed && !this.ledger.isSnoozed(key)) this.checkInTime(key, nudge, here);
      this.ledger.show(key, nudge.kind, now, isLost);
      if (!isLost && dice.chance(0.06)) this.snooze(key, nudge, here.zone, now);
    }
    this.ledger.checkAll(owed, now);
    this.good = here;
  }

  /** What happened since the last wake; true when anything did. */
  private catchUp(at: number, now: number): boolean {
    const { changes, meetings } = this.world;
    let changed = false;
    for (; this.next < changes.length && changes[this.next]!.at <= at; this.next++) {
      changes[this.next]!.apply();
      changed = true;
    }
    for (const one of meetings) {
      if (one.seenAt !== null || one.madeAt > at) continue;
      one.seenAt = now;
      changed = true;
    }
    return changed;
  }

  /** While the laptop is on and nothing happens, a nudge comes with its minute. */
  private checkInTime(key: string, { kind }: KnownNudge, { at, zone, wrong }: Moment): void {
    const wait = (WITHIN_THE_HOUR.has(kind) ? HOUR_MS : 0) + MINUTE_MS + 1_000;
    const { good } = this;
    if (!good || good.zone !== zone || good.wrong !== wrong || at - wait <= good.at) return;
    const before = at + wrong - wait;
    if (owedAt(this.world, this.hereIn(zone), before).some((one) => one.key === key))
      this.ledger.fault('late', key, at + wrong);
  }

  private hereIn(zone: string): Here {
    return { zone, off: this.world.off };
  }

  private snooze(key: string, nudge: KnownNudge, zone: string, now: number): void {
    const how = this.dice.pick(['ten-minutes', 'one-hour', 'tomorrow'] as const);
    this.ledger.snooze(key, this.worker.snooze(nudge.id, how, zone, now));
  }
}
