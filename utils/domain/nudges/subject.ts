import type { NudgeKind } from '../rows/keeping';
import type { Id } from '../rows/row';

/** What a nudge of each kind is about: its row's `meetingId` names one of these. */
export const SUBJECT: Record<NudgeKind, 'meeting' | 'person' | 'week'> = {
  topics: 'meeting',
  before: 'meeting',
  'wrap-up': 'meeting',
  unwritten: 'meeting',
  missed: 'meeting',
  cancelled: 'meeting',
  moved: 'meeting',
  declined: 'meeting',
  gap: 'person',
  'long-gap': 'person',
  tight: 'person',
  digest: 'week',
  feedback: 'person',
};

/** There is one week at a time: its fact tells which. */
export const THE_WEEK: Id = 'the-week';
