import type { CalendarDate } from '../calendar/calendar-event';
import type { FeedReport } from './feed-report';

/** What the counts of a feed mean for whoever wants one-on-ones out of it. */
export type FeedFinding =
  | { kind: 'empty' | 'over' | 'names-people' | 'names-nobody' | 'only-busy' | 'cut-short'; count: null }
  | { kind: 'zones-unknown' | 'zones-missing' | 'broken'; count: number };

/** Fewer events than this tell nothing by having few titles. */
const ENOUGH = 10;
/** Busy, free, tentative, away, working elsewhere. */
const STATES_OF_A_DAY = 5;

/** In the order in which they matter. Nothing to say of a feed that has no events. */
export function judgeReport(report: FeedReport, today: CalendarDate): FeedFinding[] {
  if (report.events === 0) return [{ kind: 'empty', count: null }];
  const findings: FeedFinding[] = [{ kind: judgePeople(report), count: null }];
  // A series is counted by its first day, and may go on.
  const over = report.series === 0 && report.to !== null && report.to < today;
  if (over) findings.push({ kind: 'over', count: null });
  if (report.cutShort) findings.push({ kind: 'cut-short', count: null });
  const counts = {
    'zones-unknown': report.zones.unknown,
    'zones-missing': report.zones.floating,
    broken: report.broken.events + report.broken.rules,
  } as const;
  for (const kind of ['zones-unknown', 'zones-missing', 'broken'] as const) {
    if (counts[kind] > 0) findings.push({ kind, count: counts[kind] });
  }
  return findings;
}

function judgePeople(report: FeedReport): 'names-people' | 'names-nobody' | 'only-busy' {
  if (report.withAttendees > 0) return 'names-people';
  return report.events >= ENOUGH && report.titles <= STATES_OF_A_DAY ? 'only-busy' : 'names-nobody';
}
