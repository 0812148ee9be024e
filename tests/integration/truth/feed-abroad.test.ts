import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { HOUR_MS } from '@/utils/domain/time/lengths';
import { addFeed } from '@/utils/services/feeds/feed-commands';
import { wakeFeeds } from '@/utils/services/feeds/wake-feeds';
import { calendar } from '../../unit/readings/ical/calendar-text';
import { FeedServer } from '../feeds/feed-server';
import { ME } from '../support/worker';
import { Calendars, google, PLANNING } from './calendars';

let server: FeedServer;
beforeEach(async () => {
  fakeBrowser.reset();
  server = await new FeedServer().open();
});
afterEach(() => server.close());

const OLD = [
  ...['UID:single@google.com', 'SUMMARY:Ana / Ben', 'DTSTART:20261124T090000Z', 'DTEND:20261124T093000Z'],
  ...[`ATTENDEE;PARTSTAT=ACCEPTED:mailto:${ME}`, 'ATTENDEE;CN=Ben;PARTSTAT=ACCEPTED:mailto:ben@acme.example'],
];

test('a feed that lags tells the old time by the clock of another zone: the page’s newer time stays', async () => {
  const calendars = new Calendars();
  const { worker } = calendars;
  server.says(calendar(OLD));
  await addFeed(worker.alive, { address: server.address(), name: 'Work', site: 'google', account: ME });
  await wakeFeeds(worker.alive);
  const moved = google('single', '2026-11-25T14:00', { end: '2026-11-25T14:30', recurring: false });
  await calendars.shows([PLANNING, moved]);
  expect(await calendars.believes()).toEqual(['2026-11-25 scheduled moved']);
  worker.clock += HOUR_MS;
  server.says(calendar(OLD, ['UID:other', 'SUMMARY:Planning', 'DTSTART:20261126T100000Z']));
  await worker.die();
  Object.assign(worker.alive, { zone: () => 'Asia/Tokyo' });
  await wakeFeeds(worker.alive);
  expect(await calendars.believes()).toEqual(['2026-11-25 scheduled moved']);
});
