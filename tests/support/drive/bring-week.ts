import { hashId } from '@/utils/domain/rows/id';
import type { MeetingChangeRow, MeetingRow } from '@/utils/domain/rows/meeting';
import { newMeeting, newPerson } from '@/utils/domain/rows/new-rows';
import type { Fields } from '@/utils/domain/rows/row';
import { formatStamp } from '@/utils/domain/time/hybrid-clock';
import { wallToInstant } from '@/utils/domain/time/zone';
import type { Chromium } from '../browsers/launch-chromium';
import { askWorker } from './own-page';

const ZONE = 'Europe/Berlin';
const HALF_HOUR = 30 * 60_000;

export interface ToldMeeting extends Partial<Omit<MeetingRow, 'movedFrom'>> {
  name: string;
  /** `YYYY-MM-DDTHH:mm` in Berlin, or a day alone. */
  at: string;
  movedFrom?: string;
  /** What its history tells, oldest first. */
  changes?: (Partial<Omit<MeetingChangeRow, 'at' | 'start' | 'wasStart'>> & {
    at: string;
    start?: string;
    wasStart?: string;
  })[];
}

const instant = (wall: string | undefined) => (wall?.includes('T') ? wallToInstant(wall, ZONE) : null);

/** One-on-ones as they may stand after weeks of use, in every state that there is; they enter as a backup does. */
export async function bringWeek(chromium: Chromium, meetings: readonly ToldMeeting[]): Promise<void> {
  const page = await chromium.openOwnPage('dashboard.html#/data');
  await askWorker(page, 'backup/restore', { text: backupOf(meetings, Date.now()), mode: 'merge' });
  await page.close();
}

export function meetingIdOf({ name, at }: Pick<ToldMeeting, 'name' | 'at'>): string {
  return hashId('week meeting', name, at);
}

function backupOf(meetings: readonly ToldMeeting[], now: number): string {
  const tables: Record<string, object[]> = { person: [], pair: [], meeting: [], 'meeting-change': [] };
  const add = (table: string, id: string, scope: string, fields: object, at: number) => {
    const stamp = formatStamp({ ms: at, counter: 0 }, 'week');
    tables[table]!.push({ ...fields, id, scope, schemaV: 4, createdAt: stamp, updatedAt: stamp, deletedAt: null });
  };
  const before = now - 30 * 86_400_000;
  for (const name of new Set(meetings.map((meeting) => meeting.name))) {
    const personId = hashId('week person', name);
    add('person', personId, 'vault', newPerson({ name, relation: 'report' }), before);
    add('pair', hashId('pair', personId), 'vault', { personId }, before);
  }
  for (const told of meetings) {
    const pairId = hashId('pair', hashId('week person', told.name));
    const id = meetingIdOf(told);
    add('meeting', id, `pair:${pairId}`, meetingFields(told, pairId), before);
    for (const [i, change] of (told.changes ?? []).entries()) {
      const fields = { pairId, meetingId: id, ...changeFields(change) };
      add('meeting-change', hashId('week change', id, String(i)), `pair:${pairId}`, fields, fields.at);
    }
  }
  return JSON.stringify({ format: 'halfhour-backup', version: 4, madeAt: new Date(now).toISOString(), tables });
}

function meetingFields({ name, at, movedFrom, changes: _, ...told }: ToldMeeting, pairId: string): Fields<MeetingRow> {
  const start = instant(at);
  const time = { start, end: start === null ? null : start + HALF_HOUR, date: at.slice(0, 10), timeZone: ZONE };
  const truth = { state: 'scheduled', stateReason: 'seen', stateBy: 'unknown', movedFrom: instant(movedFrom) } as const;
  const rest = { zoneCertain: true, recurring: true, location: null, userSaid: null, answeredAt: null };
  const of = { pairId, site: 'google', seriesKey: `series ${name}`, title: `Maya / ${name}` } as const;
  return { ...newMeeting({ ...of, ...time, ...truth, ...rest } as never), ...told };
}

function changeFields(change: NonNullable<ToldMeeting['changes']>[number]) {
  const { at, start, wasStart, ...rest } = change;
  const state = { state: 'scheduled', reason: 'seen', by: 'unknown', wasState: null, date: null, wasDate: null };
  return { ...state, ...rest, at: instant(at)!, start: instant(start), wasStart: instant(wasStart) };
}
