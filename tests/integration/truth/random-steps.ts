import fc from 'fast-check';
import type { CalendarEvent, EventState } from '@/utils/domain/calendar/calendar-event';
import type { MeetingAnswer } from '@/utils/domain/meetings/answer';
import type { MeetingRow } from '@/utils/domain/rows/meeting';
import { HOUR_MS } from '@/utils/domain/time/lengths';
import { ME } from '../support/worker';
import { Calendars, google, OUTLOOK_PLANNING, outlook, PLANNING } from './calendars';

/** What one calendar shows of a one-on-one; null: nothing. */
export type Drawn = { hour: number; state: EventState } | null;
export type Step =
  | { kind: 'google' | 'outlook'; drawn: Drawn; list: 'on' | 'off' | 'folded'; twice: boolean }
  | { kind: 'opens'; drawn: Drawn }
  | { kind: 'says'; answer: MeetingAnswer }
  | { kind: 'writes' }
  | { kind: 'waits'; hours: number }
  | { kind: 'dies' };

const drawn: fc.Arbitrary<Drawn> = fc.option(
  fc.record({
    hour: fc.constantFrom(9, 10, 14),
    state: fc.constantFrom<EventState>('confirmed', 'cancelled', 'declined', 'needsAction'),
  }),
  { freq: 3 },
);
const list = fc.constantFrom('on' as const, 'off' as const, 'folded' as const);
export const look = fc.record({
  kind: fc.constantFrom('google' as const, 'outlook' as const),
  drawn,
  list,
  twice: fc.boolean(),
});
export const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: look },
  fc.record({ kind: fc.constant('opens' as const), drawn }),
  fc.record({
    kind: fc.constant('says' as const),
    answer: fc.constantFrom<MeetingAnswer>('held', 'not-held', 'stands', 'off', 'dismiss'),
  }),
  fc.constant<Step>({ kind: 'writes' }),
  fc.record({ kind: fc.constant('waits' as const), hours: fc.constantFrom(1, 5, 20) }),
  fc.constant<Step>({ kind: 'dies' }),
);

const clock = (hour: number, minute = '00') => `2026-11-24T${String(hour).padStart(2, '0')}:${minute}`;
const inGoogle = ({ hour, state }: NonNullable<Drawn>): CalendarEvent =>
  google('theone', clock(hour), { end: clock(hour, '30'), state, recurring: false }, 'team@g');
const inOutlook = ({ hour, state }: NonNullable<Drawn>): CalendarEvent =>
  outlook('AAMkTheOne', clock(hour), { end: clock(hour, '30'), state, recurring: false });

/** A story that begins with the one-on-one known in both calendars. */
export async function begin(): Promise<Calendars> {
  const calendars = new Calendars();
  const known = { hour: 10, state: 'confirmed' } as const;
  await calendars.opens(inGoogle(known));
  await calendars.opens(inOutlook(known), { site: 'outlook' });
  return calendars;
}

export async function live(calendars: Calendars, one: Step): Promise<void> {
  const [meeting] = await calendars.meetings();
  if (one.kind === 'waits') calendars.worker.clock += one.hours * HOUR_MS;
  else if (one.kind === 'dies') await calendars.worker.die();
  else if (one.kind === 'opens') return one.drawn ? calendars.opens(inGoogle(one.drawn)) : undefined;
  else if (one.kind === 'says') return meeting && calendars.says(meeting.id, one.answer);
  else if (one.kind === 'writes') return meeting && write(calendars, meeting);
  else await draw(calendars, one);
}

export async function draw(
  calendars: Calendars,
  { kind, drawn, list, twice }: Extract<Step, { drawn: Drawn; twice: boolean }>,
) {
  const key = kind === 'google' ? 'team@g' : 'Team';
  const own = kind === 'google' ? ME : 'Calendar';
  const lists = { on: { ticked: [own, key] }, off: { ticked: [own], unticked: [key] }, folded: { ticked: [] } };
  const events =
    kind === 'google'
      ? [PLANNING, ...(drawn && list !== 'off' ? [inGoogle(drawn)] : [])]
      : [OUTLOOK_PLANNING, ...(drawn && list !== 'off' ? [inOutlook(drawn)] : [])];
  const look = { site: kind, ...lists[list] };
  await (twice ? calendars.shows(events, look) : calendars.looks(events, look));
}

export async function write(calendars: Calendars, { id }: MeetingRow): Promise<void> {
  const note = { meetingId: id, visibility: 'private' as const, base: '', body: 'We talked.\n' };
  await calendars.worker.ask('note/write', note, null);
}
