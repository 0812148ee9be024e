import type { Instant } from '../calendar/calendar-event';
import type { MeetingRow } from '../rows/meeting';
import type { Fields, Id } from '../rows/row';
import { DAY_MS } from '../time/lengths';

/** What the rule reads of a meeting. */
type Known = Pick<
  MeetingRow,
  'id' | 'seriesKey' | 'recurring' | 'start' | 'movedFrom' | 'state' | 'saidBy' | 'repair' | 'repairAskedAt'
>;

/** Where no next one is known, an answer to a question is looked for this long. */
const REACH_DAYS = 31;

/**
 * Which of a person's meetings a new one stands in for; null: for none. `appeared` was never seen before; `others` are
 * the pair's remaining meetings. One that belongs to a series that was known is a regular one; one that comes after the
 * next regular one closes no gap.
 */
export function replacedBy(appeared: Known, others: readonly Known[], now: Instant): Id | null {
  const { start, seriesKey, state } = appeared;
  if (state !== 'scheduled' || start === null || start <= now) return null;
  if (seriesKey !== null && others.some((other) => other.seriesKey === seriesKey)) return null;
  const asked = others.filter((one) => one.repairAskedAt !== null && one.repair === null && one.start !== null);
  const gap = (one: Known) => Math.abs(one.start! - start);
  const nearest = asked.sort((a, b) => gap(a) - gap(b))[0];
  if (!nearest) return null;
  const last = Math.max(now, nearest.start!) + REACH_DAYS * DAY_MS;
  return start < (nextRegular(others, nearest, now) ?? last) ? nearest.id : null;
}

/** The one of a series that comes next anyway; what stands alone is no rhythm. */
function nextRegular(others: readonly Known[], asked: Known, now: Instant): Instant | null {
  const ahead = others.flatMap(({ id, state, start, recurring }) =>
    id !== asked.id && recurring !== false && state === 'scheduled' && start !== null && start > now ? [start] : [],
  );
  return ahead.length > 0 ? Math.min(...ahead) : null;
}

type Settled = Partial<Fields<MeetingRow>>;

const NO_REPAIR: Settled = { saidBy: null, repair: null, repairAskedAt: null, replacedBy: null };
const CALLED_OFF: ReadonlySet<string> = new Set(['cancelled', 'declined']);

/**
 * What the event itself settles: it came back, or the other side moved it after another time was asked for. One that
 * is called off anew asks anew. Null: nothing. `before` and `after` are the meeting as it was and as it becomes.
 */
export function settledByItself(
  before: Known,
  after: Pick<Known, 'state' | 'start' | 'movedFrom'>,
  now: Instant,
): Settled | null {
  const wasOff = CALLED_OFF.has(before.state);
  const isOff = CALLED_OFF.has(after.state);
  const touched = before.repair !== null || before.repairAskedAt !== null || before.saidBy !== null;
  if (!touched) return null;
  if (isOff) return wasOff ? null : NO_REPAIR;
  if (after.state !== 'scheduled') return null;
  // Where somebody said no and then moves it, the page tells of the time and of the answer one after the other.
  const moved = before.start !== after.start || (wasOff && after.movedFrom !== null);
  const isAhead = after.start !== null && after.start > now;
  if (moved && isAhead && before.repairAskedAt !== null && before.repair === null) {
    return { repair: 'replaced', replacedBy: before.id, answeredAt: now };
  }
  return wasOff ? NO_REPAIR : null;
}

/** Who called a meeting off: the user knows best. */
export function calledOffBy(
  told: Pick<MeetingRow, 'state' | 'stateBy'>,
  { saidBy }: Pick<MeetingRow, 'saidBy'>,
): MeetingRow['stateBy'] {
  return CALLED_OFF.has(told.state) ? (saidBy ?? told.stateBy) : told.stateBy;
}
