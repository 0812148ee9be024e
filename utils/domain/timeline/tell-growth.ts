import type { Instant } from '../calendar/calendar-event';
import type { Row } from '../rows/row';
import { stampTime } from '../time/hybrid-clock';
import { type Around, placed, type Tellers } from './around';
import { oneLine } from './one-line';
import type { GrowthEntry } from './timeline-entry';

/** Aims, milestones, skills, what shows them, priorities, and when they were spoken of: when set, or when closed. */
export const tellGrowth: Tellers<'aim' | 'milestone' | 'skill' | 'priority' | 'evidence' | 'mention'> = {
  aim: (row, around) => thing(row, around, 'aim', row.text, row.closedAt),
  milestone: (row, around) => thing(row, around, 'milestone', row.text, row.doneAt),
  skill: (row, around) => thing(row, around, 'skill', row.name, row.closedAt),
  priority: (row, around) => thing(row, around, 'priority', row.text, row.closedAt),
  evidence: (row, around) => ({
    ...placed(row, around, row.meetingId, row.at),
    kind: 'growth',
    of: 'evidence',
    text: oneLine(row.text),
    about: aboutOf(around, row.aboutId),
    closed: false,
  }),
  mention: (row, around) => {
    const text = aboutOf(around, row.aboutId);
    if (text === null) return null;
    return {
      ...placed(row, around, row.meetingId, row.at),
      ...{ kind: 'growth', of: 'mention', text, about: null, closed: false },
    };
  },
};

function thing(row: Row, around: Around, of: GrowthEntry['of'], text: string, closedAt: Instant | null): GrowthEntry {
  return {
    ...placed(row, around, null, closedAt ?? stampTime(row.createdAt)),
    ...{ kind: 'growth', of, text: oneLine(text), about: null, closed: closedAt !== null },
  };
}

function aboutOf(around: Around, id: string): string | null {
  const words = around.growth.get(id);
  return words === undefined ? null : oneLine(words);
}
