import { hashId } from '@/utils/domain/rows/id';
import { formatStamp } from '@/utils/domain/time/hybrid-clock';
import { DAY_MS, MINUTE_MS } from '@/utils/domain/time/lengths';
import { instantToWall } from '@/utils/domain/time/zone';

const ZONE = 'Europe/Berlin';

/** Yesterday's one-on-one as a backup tells it: nothing was written, nobody said a word. */
export function yesterdaysMeeting(): string {
  const start = Date.now() - DAY_MS;
  const stamp = (ms: number) => formatStamp({ ms, counter: 0 }, 'test');
  const row = { schemaV: 1, createdAt: stamp(start), updatedAt: stamp(start), deletedAt: null };
  const personId = '1'.repeat(32);
  const pairId = hashId('pair', personId);
  const meetingId = '3'.repeat(32);
  const person = { id: personId, scope: 'vault', name: 'Aiko Tanaka', relation: 'report', rhythmDays: null };
  const times = { start, end: start + 30 * MINUTE_MS, date: instantToWall(start, ZONE).slice(0, 10), timeZone: ZONE };
  const known = { zoneCertain: true, recurring: false, location: null, movedFrom: null, userSaid: null };
  const state = { state: 'scheduled', stateReason: 'planned', stateBy: 'unknown', answeredAt: null };
  const event = { site: 'google', seriesKey: 'series', title: 'Aiko / Maya 1:1' };
  return JSON.stringify({
    format: 'halfhour-backup',
    version: 1,
    madeAt: new Date().toISOString(),
    tables: {
      person: [{ ...row, ...person, mergedInto: null }],
      pair: [{ ...row, id: pairId, scope: 'vault', personId }],
      meeting: [{ ...row, id: meetingId, scope: `pair:${pairId}`, pairId, ...event, ...times, ...known, ...state }],
    },
  });
}
