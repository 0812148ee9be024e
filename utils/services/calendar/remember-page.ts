import type { CalendarEvent } from '@/utils/domain/calendar/calendar-event';
import type { PageReport } from '@/utils/domain/calendar/page-report';
import { absence, notHidden } from '@/utils/domain/meetings/absence';
import { hashId } from '@/utils/domain/rows/id';
import type { SightingRow } from '@/utils/domain/rows/meeting';
import type { Id } from '@/utils/domain/rows/row';
import { patch, upsert } from '@/utils/store/commands';
import type { Unit } from '@/utils/store/unit';
import { reconcileMeeting } from '../meetings/reconcile-meeting';
import { type Circle, loadCircle } from '../people/circle';
import { keepSelfAlias } from '../people/make-person';
import type { WorkerContext } from '../worker-context';
import { followSighting } from './follow-sighting';
import { SeriesMemory } from './series-memory';
import { sightAgain, sightingId } from './sight-event';

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
    const events = onceEach(report);
    const seen = new Set(events.keys());
    const before = await Promise.all([...seen].map((id) => unit.get('sighting', id)));
    const sighted = await Promise.all(
      [...events.values()].map((event, i) => sightAgain(unit, event, report, before[i])),
    );
    const news = sighted.filter((one) => one.changed).map((one) => one.sighting);
    await followAll(unit, news, zone);
    const missing = await countMissing(unit, report, seen, zone);
    return { healthId: await keepHealth(unit, report, tabId), missing };
  });
}

/** An event over several days has a chip for each of them: the last one is as good as any. */
function onceEach(report: PageReport): Map<Id, CalendarEvent> {
  return new Map(report.events.map((event) => [sightingId(report.site, event.id), event]));
}

async function followAll(unit: Unit, news: SightingRow[], zone: string): Promise<void> {
  if (news.length === 0) return;
  const circle = await loadCircle(unit);
  const memory = new SeriesMemory(unit, circle);
  for (const sighting of news) {
    // A chip alone makes nobody: the person comes with the popup, or with the series.
    if (sighting.kind === 'event') await followSighting(unit, circle, sighting, zone, memory);
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
  // What a feed told is for the feed to miss.
  const own = expected.filter((sighting) => sighting.account === account && sighting.feedId === null);
  for (const sighting of notHidden(own, seen)) {
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
