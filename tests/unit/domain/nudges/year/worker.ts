import { groupNudges } from '@/utils/domain/nudges/group-nudges';
import type { NudgedMeeting } from '@/utils/domain/nudges/nudged-meeting';
import { type KnownNudge, planNudges } from '@/utils/domain/nudges/plan-nudges';
import type { NudgedPerson } from '@/utils/domain/nudges/rhythm-gap';
import { snoozePatch } from '@/utils/domain/nudges/snooze';
import { wantedOfPeople } from '@/utils/domain/nudges/wanted-of-people';
import { emptyRun } from '@/utils/domain/rhythm/too-tight';
import type { Snooze } from '@/utils/domain/settings/settings';
import { DEFAULT_SETTINGS } from '@/utils/domain/settings/settings';
import type { SettingsNow } from '@/utils/domain/settings/settings-now';
import { formatStamp } from '@/utils/domain/time/hybrid-clock';
import { DAY_MS } from '@/utils/domain/time/lengths';
import { asksAny, lastMetOf, leaveBefore, stateOf, wordlessRun } from './owed';
import type { SimMeeting, World } from './world';

export interface Wake {
  shown: KnownNudge[];
  notifications: number;
  /** By the laptop's clock. */
  nextAt: number | null;
}

/** The worker as utils/services/nudges/claim-nudges.ts has it: reads what it needs, plans, claims, all or nothing. */
export class SimWorker {
  private rows = new Map<string, KnownNudge>();
  private readonly world: World;
  private readonly settings: SettingsNow;

  constructor(world: World) {
    this.world = world;
    const daysOff = new Set([...world.off].map((day) => new Date(day).toISOString().slice(0, 10)));
    this.settings = { ...DEFAULT_SETTINGS, nudgeWrapUp: true, nudgeDigest: true, daysOff };
  }

  /** `dies`: before anything was written down. */
  wake(zone: string, now: number, dies: boolean): Wake {
    const here = { zone, off: this.world.off };
    const seen = this.world.meetings.filter((one) => one.seenAt !== null && one.end > now - 90 * DAY_MS);
    const byPerson = Map.groupBy(seen, ({ person }) => person);
    const meetings = seen
      .filter(
        (one) => one.start > now - 9 * DAY_MS - leaveBefore(here, now) && (one.start < now + 11 * DAY_MS || one.called),
      )
      .map((one) => this.nudgedMeeting(one, now));
    const people = [...byPerson].map(([id, all]) => this.nudgedPerson(id, all, zone, now));
    const drafts = this.world.drafts
      .filter(({ open }) => open)
      .map((one) => ({ personId: one.person, since: one.since }));
    const subjects = new Set([...meetings.map(({ id }) => id), ...this.world.people.keys(), 'the-week']);
    const known = [...this.rows.values()].filter(
      (row) => subjects.has(row.meetingId) || row.state === 'planned' || row.state === 'snoozed',
    );
    const others = wantedOfPeople(people, drafts, this.settings, zone, now);
    const plan = planNudges(meetings, known, { settings: this.settings, homeZone: zone, now }, others);
    if (!dies) {
      for (const row of plan.writes) this.rows.set(row.id, row);
      for (const due of plan.due) this.rows.set(due.id, { ...due, state: 'claimed', shownAt: now });
    }
    return { shown: plan.due, notifications: groupNudges(plan.due).length, nextAt: plan.nextAt };
  }

  snooze(id: string, snooze: Snooze, zone: string, now: number): number {
    const row = this.rows.get(id)!;
    const next = { ...row, ...snoozePatch(row, snooze, this.settings, zone, now) };
    this.rows.set(id, next);
    return next.dueAt;
  }

  /** Rows of which nothing can come any more; a year's worth would only slow the story down. */
  forgetOld(now: number): void {
    for (const [id, row] of this.rows) {
      const isOver = row.state !== 'planned' && row.state !== 'snoozed';
      if (isOver && row.graceUntil < now - 90 * DAY_MS) this.rows.delete(id);
    }
  }

  private nudgedMeeting(one: SimMeeting, now: number): NudgedMeeting {
    return {
      id: one.id,
      pairId: one.person,
      start: one.start,
      end: one.end,
      date: new Date(one.start).toISOString().slice(0, 10),
      timeZone: 'Europe/Berlin',
      zoneCertain: true,
      state: stateOf(one, now),
      stateReason: 'seen',
      stateBy: one.movedBy,
      movedFrom: one.movedFrom,
      answeredAt: one.answeredAt,
      createdAt: formatStamp({ ms: one.seenAt!, counter: 0 }, 'laptop'),
      hasTopics: this.world.people.get(one.person)!.hasTopic,
      written: one.written,
    };
  }

  private nudgedPerson(id: string, all: SimMeeting[], zone: string, now: number): NudgedPerson {
    const { rhythmDays, hasTopic } = this.world.people.get(id)!;
    const ahead = all.filter((one) => stateOf(one, now) === 'scheduled' && one.start > now).map(({ start }) => start);
    return {
      id,
      relation: 'report',
      rhythmDays,
      last: lastMetOf(all, now),
      skipped: null,
      askedAt: null,
      next: ahead.length === 0 ? null : Math.min(...ahead),
      asks: asksAny(all, { zone, off: this.world.off }, now),
      empty: hasTopic ? null : emptyRun(wordlessRun(all, now)),
    };
  }
}
