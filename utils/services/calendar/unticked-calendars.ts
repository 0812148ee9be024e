import type { Instant } from '@/utils/domain/calendar/calendar-event';
import type { PageReport } from '@/utils/domain/calendar/page-report';
import { hashId } from '@/utils/domain/rows/id';
import { upsert } from '@/utils/store/commands';
import type { Unit } from '@/utils/store/unit';

/**
 * Since when the calendars that a page's list has unticked are so; 0 for those that were when the list was first read.
 * What is kept of them stays on this device, and names none.
 */
export async function untickedSince(unit: Unit, report: PageReport): Promise<Map<string, Instant>> {
  const { site, account, ticked = [], unticked = [] } = report;
  if (ticked.length + unticked.length === 0) return new Map();
  const id = `unticked:${hashId(site, account ?? '')}`;
  const row = await unit.get('setting', id);
  const before = row ? (JSON.parse(row.value) as Record<string, Instant>) : null;
  const hashes = unticked.map((key) => hashId('calendar', key));
  const now = Object.fromEntries(hashes.map((hash) => [hash, before ? (before[hash] ?? unit.now) : 0]));
  const value = JSON.stringify(now);
  if (row?.value !== value) await upsert(unit, 'setting', id, 'local', { value });
  return new Map(unticked.map((key, i) => [key, now[hashes[i]!]!]));
}
