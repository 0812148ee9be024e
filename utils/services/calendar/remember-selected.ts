import type { SelectedReport } from '@/utils/domain/calendar/page-report';
import type { Verdict } from '@/utils/domain/detection/verdict';
import type { Id } from '@/utils/domain/rows/row';
import { loadCircle } from '../people/circle';
import { keepSelfAlias } from '../people/make-person';
import type { WorkerContext } from '../worker-context';
import { followSighting } from './follow-sighting';
import { sightEvent } from './sight-event';

export interface Selected {
  sightingId: Id;
  verdict: Verdict;
  /** Whether its meeting is known, so that there is an agenda to show. */
  hasMeeting: boolean;
}

/** Keeps what the calendar says of the event that was picked, and makes its meeting when it is a one-on-one. */
export async function rememberSelected(context: WorkerContext, report: SelectedReport): Promise<Selected> {
  return context.database.note(async (unit) => {
    if (report.account) await keepSelfAlias(unit, 'email', report.account);
    for (const guest of report.event.attendees ?? []) {
      if (!guest.self) continue;
      if (guest.email) await keepSelfAlias(unit, 'email', guest.email);
      if (guest.name) await keepSelfAlias(unit, 'name', guest.name);
    }
    const { sighting } = await sightEvent(unit, report.event, report);
    const circle = await loadCircle(unit);
    const { understanding, meeting } = await followSighting(unit, circle, sighting, context.zone());
    return { sightingId: sighting.id, verdict: understanding.verdict, hasMeeting: meeting !== null };
  });
}
