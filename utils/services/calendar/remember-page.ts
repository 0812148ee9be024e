import type { CalendarEvent } from '@/utils/domain/calendar/calendar-event';
import type { PageReport } from '@/utils/domain/calendar/page-report';
import { hashId } from '@/utils/domain/rows/id';
import type { SightingRow } from '@/utils/domain/rows/meeting';
import type { Id } from '@/utils/domain/rows/row';
import { stampTime } from '@/utils/domain/time/hybrid-clock';
import { MINUTE_MS } from '@/utils/domain/time/lengths';
import { patch, upsert } from '@/utils/store/commands';
import type { Unit } from '@/utils/store/unit';
import { loadCircle } from '../people/circle';
import { keepSelfAlias } from '../people/make-person';
import type { WorkerContext } from '../worker-context';
import { followSighting } from './follow-sighting';
import { knownSightings } from './known-sightings';
import { missEvents } from './miss-on-page';
import { SeriesMemory } from './series-memory';
import { sightAgain } from './sight-event';

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
    const known = await knownSightings(unit, report);
    const sighted = await Promise.all(
      onceEach(report).map((event) => sightAgain(unit, event, report, known.byEvent.get(event.id))),
    );
    const shown = sighted.map((one) => one.sighting);
    await followAll(
      unit,
      sighted.filter((one) => one.changed).map((one) => one.sighting),
      zone,
    );
    await seenBeside(unit, shown);
    const missing = await missEvents(unit, report, { expected: known.inDays, shown }, zone);
    return { healthId: await keepHealth(unit, report, tabId), missing };
  });
}

/**
 * When an event is new, those of meetings that stand beside it were surely there then: it is none of them under another
 * id (utils/domain/meetings/goes-on.ts).
 */
async function seenBeside(unit: Unit, shown: readonly SightingRow[]): Promise<void> {
  const last = shown.reduce((latest, { createdAt }) => (createdAt > latest ? createdAt : latest), '');
  const newest = last === '' ? 0 : stampTime(last);
  for (const { id, meetingId, seenAt } of shown) {
    if (meetingId !== null && seenAt <= newest && seenAt < unit.now)
      await patch(unit, 'sighting', id, { seenAt: unit.now });
  }
}

/** An event over several days has a chip for each of them: the last one is as good as any. */
function onceEach(report: PageReport): CalendarEvent[] {
  return [...new Map(report.events.map((event) => [event.id, event])).values()];
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

async function keepHealth(unit: Unit, report: PageReport, tabId: number): Promise<Id> {
  const { site, account, view, lang, unread } = report;
  const id = hashId('health', site, account ?? '', view, lang);
  const before = await unit.get('health', id);
  const fields = { site, account, view, lang, read: report.events.length, unread, seenAt: unit.now, tabId };
  const same = before && before.read === fields.read && before.unread === unread && before.tabId === tabId;
  // The same page redraws every few seconds; saying so each time would wake every own page.
  if (!same || unit.now - before.seenAt > MINUTE_MS) await upsert(unit, 'health', id, 'local', fields);
  return id;
}
