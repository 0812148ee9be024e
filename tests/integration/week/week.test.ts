import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CalendarEvent } from '@/utils/domain/calendar/calendar-event';
import { HOUR_MS } from '@/utils/domain/time/lengths';
import type { WeekView } from '@/utils/domain/views/week-view';
import { countQuestions } from '@/utils/services/views/questions';
import { oneOnOne, TestWorker } from '../support/worker';

const MONDAY = '2026-11-23';
let worker: TestWorker;

beforeEach(() => {
  worker = new TestWorker('2026-11-23T07:00Z');
});

afterEach(() => worker.die());

/** Monday and Wednesday; each was opened once, so that it is known whom it is with. */
async function know(...events: CalendarEvent[]): Promise<void> {
  for (const event of events) await worker.click(event);
}

const week = (from = MONDAY) => worker.ask('view/week', { from });
const told = (view: WeekView) =>
  view.days
    .filter(({ meetings, away }) => meetings.length + away.length > 0)
    .map(({ date, meetings, away }) => [
      date.slice(8),
      ...meetings.map(({ personName, state }) => `${personName} ${state}`),
      ...away.map(({ personName }) => `${personName} went`),
    ]);

const ben = oneOnOne('ben', '2026-11-23T10:00');
const cleo = oneOnOne('cleo', '2026-11-25T14:00', [
  { name: 'Cleo', email: 'cleo@acme.example', response: 'accepted', self: false },
]);

test('a week holds its own seven days, the days off as such, and nothing of its neighbours', async () => {
  await know(ben, cleo, oneOnOne('late', '2026-11-29T23:30'), oneOnOne('next', '2026-11-30T00:00'));
  const view = await week();
  expect(view.days.map(({ date }) => date)).toEqual(
    ['23', '24', '25', '26', '27', '28', '29'].map((day) => `2026-11-${day}`),
  );
  expect(view.days.map(({ working }) => working)).toEqual([true, true, true, true, true, false, false]);
  expect(told(view)).toEqual([
    ['23', 'Ben scheduled'],
    ['25', 'Cleo scheduled'],
    ['29', 'Ben scheduled'],
  ]);
  expect(view.tally).toEqual({ planned: 3, held: 0, ahead: 3 });
  expect(told(await week('2026-11-30'))).toEqual([['30', 'Ben scheduled']]);
});

test('before any calendar was read it says so', async () => {
  expect(await week()).toMatchObject({ firstRun: true, questions: [], tally: { planned: 0 } });
  await worker.show([], MONDAY, '2026-11-30');
  expect(await week()).toMatchObject({ firstRun: false });
});

test('one that moved stands where it is now, and where it was is told where it went', async () => {
  await know(ben);
  await worker.click({ ...ben, start: '2026-11-26T15:00', end: '2026-11-26T15:30' });
  expect(told(await week())).toEqual([
    ['23', 'Ben went'],
    ['26', 'Ben scheduled'],
  ]);
  const nextWeek = { ...ben, start: '2026-12-01T15:00', end: '2026-12-01T15:30' };
  await worker.click(nextWeek);
  expect(told(await week())).toEqual([['23', 'Ben went']]);
  expect((await week()).tally).toEqual({ planned: 0, held: 0, ahead: 0 });
});

test('two at the same time name each other; one that was called off is in nobody’s way', async () => {
  const clash = { ...cleo, start: '2026-11-23T10:15', end: '2026-11-23T10:45' };
  await know(ben, clash);
  const [first, second] = (await week()).days[0]!.meetings;
  expect([first!.clashes, second!.clashes]).toEqual([['Cleo'], ['Ben']]);
  await worker.click({ ...clash, state: 'cancelled' });
  expect((await week()).days[0]!.meetings.map(({ clashes }) => clashes)).toEqual([[], []]);
});

test('what needs an answer is the same in the week, in the popup and on the badge', async () => {
  await know(ben, cleo);
  await worker.click({ ...ben, state: 'cancelled' });
  const { questions } = await week('2026-10-05');
  expect(questions.map(({ kind }) => kind)).toEqual(['cancelled']);
  expect((await worker.ask('view/popup')).questions).toEqual(questions);
  expect(await countQuestions(worker.alive)).toBe(1);
});

test('a history tells each change once, with its reason and where it is known from', async () => {
  await know(ben);
  const [meeting] = (await week()).days[0]!.meetings;
  worker.clock += HOUR_MS;
  await worker.click({ ...ben, start: '2026-11-23T16:00', end: '2026-11-23T16:30' });
  worker.clock += HOUR_MS;
  await worker.click({ ...ben, start: '2026-11-23T16:00', end: '2026-11-23T16:30', state: 'cancelled' });
  const history = await worker.ask('view/meeting-history', { meetingId: meeting!.id });
  expect(history.changes.map(({ state, wasState }) => [wasState, state])).toEqual([
    [null, 'scheduled'],
    ['scheduled', 'scheduled'],
    ['scheduled', 'cancelled'],
  ]);
  expect(history.since).toBe(worker.clock);
  expect(history.sources).toMatchObject([{ kind: 'page', site: 'google', gone: false }]);
  expect(history.meeting).toMatchObject({ state: 'cancelled', stateReason: 'marked-cancelled' });
});

test('what was said of a meeting is taken back: what was known before holds again', async () => {
  await know(ben);
  worker.clock = Date.parse('2026-11-24T08:30Z');
  const [meeting] = (await week()).days[0]!.meetings;
  const meetingId = meeting!.id;
  expect(meeting!.state).toBe('unknown');
  const before = await worker.ask('view/meeting-history', { meetingId });
  await worker.ask('meeting/answer', { meetingId, answer: 'held' });
  expect((await week()).tally).toEqual({ planned: 1, held: 1, ahead: 0 });
  await worker.ask('meeting/take-back', { meetingId, said: before.said });
  expect((await week()).days[0]!.meetings[0]).toMatchObject({ state: 'unknown', stateReason: 'past-without-sign' });
});

test('an answer is taken back also where no source is left that knows better', async () => {
  await know(ben);
  await worker.click({ ...ben, state: 'cancelled' });
  const meetingId = (await week()).days[0]!.meetings[0]!.id;
  // The sources stay on the device that saw them: here they are gone, as after a restore on another one.
  await worker.alive.database.write(async (unit) => {
    for (const sighting of await unit.where('sighting', 'meeting', meetingId))
      await unit.forget('sighting', sighting.id);
  });
  worker.clock = Date.parse('2026-11-24T08:30Z');
  const before = await worker.ask('view/meeting-history', { meetingId });
  expect(before).toMatchObject({ sources: [], sightingId: null, meeting: { state: 'cancelled' } });
  await worker.ask('meeting/answer', { meetingId, answer: 'held' });
  expect((await week()).days[0]!.meetings[0]).toMatchObject({ state: 'held' });
  await worker.ask('meeting/take-back', { meetingId, said: before.said });
  expect((await week()).days[0]!.meetings[0]).toMatchObject({ state: 'cancelled', stateReason: 'marked-cancelled' });
});

test('one that is no one-on-one leaves the week and comes back with its history', async () => {
  await know(ben);
  const [meeting] = (await week()).days[0]!.meetings;
  const before = await worker.ask('view/meeting-history', { meetingId: meeting!.id });
  const sightingId = before.sightingId!;
  await worker.ask('verdict/say', { sightingId, about: 'event', say: 'never' });
  expect(told(await week())).toEqual([]);
  await worker.ask('verdict/take-back', { meetingId: meeting!.id, sightingId });
  expect(told(await week())).toEqual([['23', 'Ben scheduled']]);
  expect(await worker.ask('view/meeting-history', { meetingId: meeting!.id })).toEqual(before);
  expect((await worker.ask('view/rules')).rules).toEqual([]);
});
