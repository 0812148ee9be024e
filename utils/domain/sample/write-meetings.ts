import { changeOf } from '../meetings/change';
import type { StateReason } from '../meetings/state-reason';
import type { MeetingRow } from '../rows/meeting';
import { newMeeting } from '../rows/new-rows';
import type { Fields, Id } from '../rows/row';
import { DAY_MS } from '../time/lengths';
import type { SampleMeeting } from './sample-meetings';
import type { Sheet } from './sheet';

type Became = Pick<MeetingRow, 'state' | 'stateBy'> & { stateReason: StateReason } & Partial<MeetingRow>;

const BECAME: Record<SampleMeeting['fate'], Became> = {
  ahead: { state: 'scheduled', stateReason: 'seen', stateBy: 'unknown' },
  held: { state: 'held', stateReason: 'topic-ticked', stateBy: 'unknown' },
  moved: { state: 'held', stateReason: 'topic-ticked', stateBy: 'unknown' },
  missed: { state: 'missed', stateReason: 'user-said-not-held', stateBy: 'unknown', userSaid: 'not-held' },
  'cancelled-by-me': { state: 'cancelled', stateReason: 'marked-cancelled', stateBy: 'me', repair: 'skipped' },
  'cancelled-by-them': { state: 'cancelled', stateReason: 'marked-cancelled', stateBy: 'them', repair: 'skipped' },
  declined: { state: 'declined', stateReason: 'their-no', stateBy: 'them', repair: 'skipped' },
};

/** So long before it was noticed that a one-on-one would not take place as planned. */
const NOTICED = 2 * DAY_MS;

/** Writes one meeting with its history: first it was planned, then it became what it is. Answers its id. */
export function writeMeeting(sheet: Sheet, pairId: Id, one: SampleMeeting, title: string, zone: string): Id {
  const id = sheet.id('meeting', pairId, one.date);
  const planned = plannedFields(pairId, one, title, zone);
  const fields = { ...planned, ...BECAME[one.fate], ...answerTo(sheet, one) };
  const scope = `pair:${pairId}` as const;
  const seenAt = one.start - 28 * DAY_MS;
  sheet.write('meeting', id, scope, seenAt, fields);
  const first = changeOf(null, { ...planned, id }, sheet.past(seenAt));
  if (first) sheet.write('meeting-change', sheet.id('seen', id), scope, seenAt, first);
  const at = sheet.past(one.fate === 'missed' ? one.end + DAY_MS / 2 : one.start - NOTICED);
  const then = one.fate === 'held' || one.fate === 'ahead' ? null : changeOf(planned, { ...fields, id }, at);
  if (then) sheet.write('meeting-change', sheet.id('became', id), scope, at, then);
  return id;
}

/** As the calendar once had it; one that moved stood a day earlier. */
function plannedFields(pairId: Id, one: SampleMeeting, title: string, zone: string): Fields<MeetingRow> {
  const early = one.fate === 'moved' ? DAY_MS : 0;
  return newMeeting({
    ...{ pairId, title, site: null, seriesKey: null },
    ...{ start: one.start - early, end: one.end - early, date: one.date, timeZone: zone, zoneCertain: true },
    ...BECAME.ahead,
    ...{ movedFrom: null, recurring: true, location: null, userSaid: null, answeredAt: null },
  });
}

/** Where it took place, and that the user has dealt with it: the sample asks nothing. */
function answerTo(sheet: Sheet, one: SampleMeeting): Partial<MeetingRow> {
  const { start, end, fate } = one;
  const moved = fate === 'moved' ? { movedFrom: start - DAY_MS } : {};
  const answered = fate === 'held' || fate === 'ahead' ? {} : { answeredAt: sheet.past(end + DAY_MS) };
  return { start, end, ...moved, ...answered };
}
