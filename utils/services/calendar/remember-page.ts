import type { PageReport } from '@/utils/domain/calendar/page-report';
import { absence } from '@/utils/domain/meetings/absence';
import { hashId } from '@/utils/domain/rows/id';
import type { SightingRow } from '@/utils/domain/rows/meeting';
import type { Id } from '@/utils/domain/rows/row';
import { patch, upsert } from '@/utils/store/commands';
import type { Unit } from '@/utils/store/unit';
import { meet } from '../meetings/meet';
import { reconcileMeeting } from '../meetings/reconcile-meeting';
import { type Circle, loadCircle } from '../people/circle';
import { keepSelfAlias } from '../people/make-person';
import type { WorkerContext } from '../worker-context';
import { understand } from './judge-sighting';
import { sightEvent } from './sight-event';

export interface PageNews {
  healthId: Id;
  /** Events that a complete view did not show for the first time: a second look settles it. */
  missing: number;
}

/** Keeps what a calendar page showed: its events, those it no longer shows, how well it could be read. */
export async function rememberPage(context: WorkerContext, report: PageReport, tabId: number): Promise<PageNews> {
  return context.database.note(async (unit) => {
    if (report.account) await keepSelfAlias(unit, 'email', report.account);
    const zone = context.zone();
    const seen = new Set<Id>();
    const news: SightingRow[] = [];
    for (const event of report.events) {
      const { sighting, changed } = await sightEvent(unit, event, report);
      seen.add(sighting.id);
      if (changed) news.push(sighting);
    }
    const circle = news.length > 0 ? await loadCircle(unit) : null;
    for (const sighting of news) await follow(unit, circle!, sighting, zone);
    const missing = await countMissing(unit, report, seen, zone);
    return { healthId: await keepHealth(unit, report, tabId), missing };
  });
}

/** A sighting that says something new: its meeting follows, or begins when the event is surely a one-on-one. */
async function follow(unit: Unit, circle: Circle, sighting: SightingRow, zone: string): Promise<void> {
  if (sighting.kind !== 'event') return;
  const understanding = await understand(unit, circle, sighting);
  if (understanding.verdict.verdict === 'yes' && understanding.personId) {
    await meet(unit, circle, sighting, understanding, zone);
  } else if (sighting.meetingId) {
    await reconcileMeeting(unit, sighting.meetingId, { self: circle.self, zone });
  }
}

/** What should stand in the shown days of this account and does not. */
async function countMissing(unit: Unit, report: PageReport, seen: ReadonlySet<Id>, zone: string): Promise<number> {
  const { range, site, account } = report;
  if (!range?.complete) return 0;
  const expected = await unit.where(
    'sighting',
    'day',
    IDBKeyRange.bound([site, range.from], [site, range.to], false, true),
  );
  let first = 0;
  let circle: Circle | null = null;
  for (const sighting of expected) {
    if (seen.has(sighting.id) || sighting.account !== account) continue;
    const change = absence(sighting, range, unit.now);
    if (change?.missedViews === 1 || (!change && sighting.missedViews === 1)) first++;
    if (!change) continue;
    await patch(unit, 'sighting', sighting.id, change);
    if (!sighting.meetingId) continue;
    circle ??= await loadCircle(unit);
    await reconcileMeeting(unit, sighting.meetingId, { self: circle.self, zone });
  }
  return first;
}

async function keepHealth(unit: Unit, report: PageReport, tabId: number): Promise<Id> {
  const { site, account, view, lang, unread } = report;
  const id = hashId('health', site, account ?? '', view, lang);
  const before = await unit.get('health', id);
  const fields = { site, account, view, lang, read: report.events.length, unread, seenAt: unit.now, tabId };
  const same = before && before.read === fields.read && before.unread === unread && before.tabId === tabId;
  // The same page redraws every few seconds; saying so each time would wake every own page.
  if (!same || unit.now - before.seenAt > 60_000) await upsert(unit, 'health', id, 'local', fields);
  return id;
}
