import { countPeople } from '@/utils/domain/detection/count-people';
import type { MeetingRow, SightingRow } from '@/utils/domain/rows/meeting';
import type { Unit } from '@/utils/store/unit';
import type { Circle } from '../people/circle';
import { attendeesOf } from './sight-event';

/** How many occurrences are looked at to tell what a series was. */
const KIN = 50;

/**
 * What is known of the series of events, looked up once for each series within one transaction: a week of 500 chips
 * has far fewer series than chips.
 */
export class SeriesMemory {
  private readonly unit: Unit;
  private readonly circle: Circle;
  private readonly meetings = new Map<string, Promise<MeetingRow[]>>();
  private readonly notes = new Map<string, Promise<string[]>>();
  private lost: Promise<SightingRow[]> | null = null;

  constructor(unit: Unit, circle: Circle) {
    this.unit = unit;
    this.circle = circle;
  }

  /** The latest meeting of another occurrence of the series. */
  async kinOf(sighting: SightingRow): Promise<MeetingRow | null> {
    const key = sighting.seriesKey;
    if (!key) return null;
    const known = this.meetings.get(key) ?? this.latestMeetings(key);
    this.meetings.set(key, known);
    return (await known).find((meeting) => meeting.id !== sighting.meetingId) ?? null;
  }

  /** True when another occurrence was opened and its people were more than two. */
  async wasNot(sighting: SightingRow): Promise<boolean> {
    const key = sighting.seriesKey;
    if (!key || !sighting.recurring) return false;
    const known = this.notes.get(key) ?? this.crowded(key);
    this.notes.set(key, known);
    return (await known).some((id) => id !== sighting.id);
  }

  /** Events of Outlook that are gone and had a meeting which nobody has settled yet. */
  lostInOutlook(): Promise<SightingRow[]> {
    this.lost ??= this.findLost();
    return this.lost;
  }

  private async findLost(): Promise<SightingRow[]> {
    const asking = await this.unit.where('meeting', 'question');
    const lost = asking.filter(({ site, stateReason }) => site === 'outlook' && stateReason === 'gone-from-two-views');
    return (await Promise.all(lost.map(({ id }) => this.unit.where('sighting', 'meeting', id)))).flat();
  }

  /** A meeting of the series was made: what was looked up is no longer true. */
  forget(seriesKey: string | null): void {
    if (seriesKey) this.meetings.delete(seriesKey);
  }

  /** Two are enough: one of them may be the asking event's own. */
  private async latestMeetings(key: string): Promise<MeetingRow[]> {
    const series = await this.unit.where('meeting', 'series', key);
    return series.sort((a, b) => (b.start ?? 0) - (a.start ?? 0)).slice(0, 2);
  }

  /** Ids of occurrences with surely more than two people. */
  private async crowded(key: string): Promise<string[]> {
    const kin = await this.unit.where('sighting', 'series', key, KIN);
    return kin
      .filter((one) => {
        const attendees = attendeesOf(one);
        if (!attendees) return false;
        const people = countPeople(attendees, this.circle.self);
        return people.surelyComplete && people.count > 2;
      })
      .map((one) => one.id);
  }
}
