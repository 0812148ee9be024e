import type { PersonRow } from '../rows/person';
import { aroundOf, type Tellers } from './around';
import { gistsOf } from './gists';
import { byTimeline } from './order';
import { tellAgenda } from './tell-agenda';
import { tellFeedback } from './tell-feedback';
import { tellGrowth } from './tell-growth';
import { tellMeetings } from './tell-meetings';
import { tellProfile } from './tell-profile';
import type { DayMoment, TimelineEntry } from './timeline-entry';
import { TIMELINE_TABLES, type TimelineRows, type TimelineTable } from './timeline-rows';

const TELL: Tellers<TimelineTable> = { ...tellMeetings, ...tellAgenda, ...tellFeedback, ...tellGrowth, ...tellProfile };

/** Everything that ever was between the user and one person, each row once, latest first. */
export function timelineOf(
  rows: TimelineRows,
  person: Pick<PersonRow, 'id' | 'name'>,
  momentOf: DayMoment,
): TimelineEntry[] {
  const around = aroundOf(rows, person, gistsOf(rows), momentOf);
  const told = <T extends TimelineTable>(table: T) => rows[table].map((row) => TELL[table](row as never, around));
  return TIMELINE_TABLES.flatMap(told)
    .filter((entry) => entry !== null)
    .sort(byTimeline);
}
