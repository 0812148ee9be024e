import { expect, test } from 'vitest';
import { MINUTE_MS } from '@/utils/domain/time/lengths';
import { instantToWall } from '@/utils/domain/time/zone';
import { addFeed } from '@/utils/services/feeds/feed-commands';
import { wakeFeeds } from '@/utils/services/feeds/wake-feeds';
import { calendar } from '../../unit/readings/ical/calendar-text';
import { TestWorker, ZONE } from '../support/worker';
import { BEN, servedAnew } from './setting';

const server = servedAnew();

const event = (uid: string, title: string, day: string, hour: string, ...more: string[]) => [
  ...[`UID:${uid}@google.com`, `SUMMARY:${title}`, `DTSTART;TZID=${ZONE}:202611${day}T${hour}0000`],
  ...[`DTEND;TZID=${ZONE}:202611${day}T${hour}3000`, ...more],
];
const WEEKLY = event('weekly', 'Ana / Ben', '24', '10', 'RRULE:FREQ=WEEKLY;COUNT=3', ...BEN);
const OFF = event(
  'weekly',
  'Ana / Ben',
  '24',
  '10',
  `RECURRENCE-ID;TZID=${ZONE}:20261124T100000`,
  'STATUS:CANCELLED',
  ...BEN,
);
const REVIEW = event('review', 'Review', '25', '10');
const LUNCH = event('lunch', 'Lunch', '26', '10', 'TRANSP:TRANSPARENT');

async function later(worker: TestWorker, ...events: string[][]) {
  worker.clock += 20 * MINUTE_MS;
  server.says(calendar(...events));
  await worker.die();
  await wakeFeeds(worker.alive);
}

test('with no tab open: what fell out, what is busy, and the new time all come from the feed', async () => {
  const worker = new TestWorker('2026-11-23T08:30:00Z');
  await worker.show([], '2026-01-05', '2026-01-12');
  server.says(calendar(WEEKLY, REVIEW, LUNCH));
  await addFeed(worker.alive, { address: server.address(), name: 'Work', site: 'google' });
  await wakeFeeds(worker.alive);
  await later(worker, WEEKLY, OFF, REVIEW, LUNCH);
  const popup = () => worker.ask('view/popup', undefined, null);
  const [question] = (await popup()).questions;
  expect(question).toMatchObject({ kind: 'cancelled', meeting: { personName: 'Ben' } });
  const meetingId = question!.kind === 'is-one-on-one' ? '' : question!.meeting.id;

  const view = await worker.ask('view/repair', { meetingId }, null);
  expect(view.sources).toMatchObject([{ kind: 'feed', name: 'Work' }]);
  // What only a feed told of has no page that would open.
  expect(view.eventAddress).toBeNull();
  const walls = view.proposals.map(({ start }) => instantToWall(start, ZONE));
  // The review takes its half hour; lunch is shown as free.
  expect(walls.slice(0, 3)).toEqual(['2026-11-24T09:30', '2026-11-25T09:30', '2026-11-26T10:00']);

  await worker.ask('repair/ask', { meetingId }, null);
  await later(worker, WEEKLY, OFF, REVIEW, LUNCH, event('again', 'Ana / Ben', '26', '14', ...BEN));
  expect((await popup()).questions).toEqual([]);
  const [found] = (await popup()).found!;
  expect(found).toMatchObject({ meetingId, personName: 'Ben' });
  expect(instantToWall(found!.start!, ZONE)).toBe('2026-11-26T14:00');
});
