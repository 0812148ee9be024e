import type { Instant } from '../calendar/calendar-event';
import type { PersonRow } from '../rows/person';
import type { Id, Row } from '../rows/row';
import type { Tables } from '../rows/tables';
import { visibilityOf } from '../rows/visibility';
import type { DayMoment, TimelineEntry } from './timeline-entry';
import type { TimelineRows, TimelineTable } from './timeline-rows';

/** What a row alone doesn't tell of itself. */
export interface Around {
  person: Pick<PersonRow, 'id' | 'name'>;
  momentOf: DayMoment;
  /** When each one-on-one was; null: no day is known of it. */
  meetings: ReadonlyMap<Id, Instant | null>;
  /** What each one-on-one was about. */
  gists: ReadonlyMap<Id, string>;
  /** Words of aims, milestones, skills and priorities. */
  growth: ReadonlyMap<Id, string>;
}

/** How rows of some tables are told; null: such a row tells nothing. */
export type Tellers<T extends TimelineTable> = {
  [K in T]: (row: Tables[K], around: Around) => TimelineEntry | null;
};

export function aroundOf(
  rows: TimelineRows,
  person: Around['person'],
  gists: Around['gists'],
  momentOf: DayMoment,
): Around {
  const meetings = rows.meeting.map(({ id, start, date }) => {
    return [id, start ?? (date === null ? null : momentOf(date))] as const;
  });
  const growth = [...rows.aim, ...rows.milestone, ...rows.priority].map(({ id, text }) => [id, text] as const);
  const skills = rows.skill.map(({ id, name }) => [id, name] as const);
  return { person, momentOf, meetings: new Map(meetings), gists, growth: new Map([...growth, ...skills]) };
}

/**
 * What every entry has. What belongs to a one-on-one was when that was; otherwise it was at its `own` time. A meeting that
 * is gone, or somebody else's, is none.
 */
export function placed(row: Row, around: Around, meetingId: Id | null, own: Instant) {
  const known = meetingId !== null && around.meetings.has(meetingId);
  const at = known ? around.meetings.get(meetingId)! : null;
  return {
    id: row.id,
    visibility: visibilityOf(row.scope),
    at: at ?? own,
    meetingId: known ? meetingId : null,
  };
}
