import { stampTime } from '../time/hybrid-clock';
import { placed, type Tellers } from './around';
import { oneLine } from './one-line';

/** Feedback, concerns with their trail, and what was caught during a week. All of it is the owner's alone. */
export const tellFeedback: Tellers<'feedback' | 'concern' | 'concern-entry' | 'capture'> = {
  feedback: (row, around) => ({
    ...placed(row, around, row.saidIn, row.stateAt),
    kind: 'feedback',
    text: oneLine(row.behaviour) || oneLine(row.impact) || oneLine(row.situation),
    feedback: row.kind,
    direction: row.direction,
    state: row.state,
  }),
  concern: (row, around) => ({
    ...placed(row, around, null, stampTime(row.createdAt)),
    kind: 'concern',
    of: 'concern',
    text: oneLine(row.behaviour) || oneLine(row.impact) || oneLine(row.nextStep),
    closed: row.closedAt !== null,
  }),
  'concern-entry': (row, around) => ({
    ...placed(row, around, null, row.at),
    kind: 'concern',
    of: 'trail',
    text: oneLine(row.text),
    closed: false,
  }),
  capture: (row, around) => ({
    ...placed(row, around, null, row.capturedAt),
    kind: 'capture',
    capture: row.kind,
    text: oneLine(row.text),
    waits: row.usedAt === null,
  }),
};
