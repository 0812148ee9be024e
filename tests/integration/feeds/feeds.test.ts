import { describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { CalendarEvent } from '@/utils/domain/calendar/calendar-event';
import { MINUTE_MS } from '@/utils/domain/time/lengths';
import { rememberPage } from '@/utils/services/calendar/remember-page';
import { rememberSelected } from '@/utils/services/calendar/remember-selected';
import { addFeed, allowFeedHost, lookAtFeed, removeFeed } from '@/utils/services/feeds/feed-commands';
import { wakeFeeds } from '@/utils/services/feeds/wake-feeds';
import { calendar } from '../../unit/readings/ical/calendar-text';
import { dumpDatabase } from '../support/dump';
import { guest, ME, oneOnOne, page, selected, TestWorker } from '../support/worker';
import { FeedServer, SECRET_PATH } from './feed-server';
import { BEN, servedAnew } from './setting';

const MONDAY = '2026-11-23T08:30:00Z';
const WEEK = ['2026-11-23', '2026-11-30'] as const;

const server = servedAnew();

/** The weekly of `oneOnOne('weekly', …)`, as Google's feed tells it; `from`: its first Tuesday. */
const weekly = (...more: string[]) => [
  ...['UID:weekly@google.com', 'SUMMARY:Ana / Ben', 'DTSTART;TZID=Europe/Berlin:20261124T100000'],
  ...['DTEND;TZID=Europe/Berlin:20261124T103000', ...more],
];
const single = (uid: string, day: string, ...more: string[]) => [
  ...[`UID:${uid}@google.com`, 'SUMMARY:Ana / Ben', `DTSTART:202611${day}T090000Z`, `DTEND:202611${day}T093000Z`],
  ...(more.length > 0 ? more : BEN),
];

/** A worker that knows who the user is and follows the server's calendar. */
async function following(...events: string[][]) {
  const worker = new TestWorker(MONDAY);
  await worker.show([], '2026-01-05', '2026-01-12');
  server.says(calendar(...events));
  const id = await addFeed(worker.alive, { address: server.address(), name: 'Work', site: 'google' });
  await wakeFeeds(worker.alive);
  return { worker, id };
}

/** Time goes on, the calendar changes, the worker wakes anew. */
async function later(worker: TestWorker, minutes: number, ...events: string[][]) {
  worker.clock += minutes * MINUTE_MS;
  server.says(calendar(...events));
  await worker.die();
  await wakeFeeds(worker.alive);
}

const all = async (worker: TestWorker) => {
  const meetings = await worker.alive.database.read((unit) => unit.all('meeting'));
  return meetings.map(({ date, state, stateReason }) => `${date} ${state} ${stateReason}`).sort();
};
const feedRow = (worker: TestWorker, id: string) => worker.alive.database.read((unit) => unit.get('feed', id));
const popup = (worker: TestWorker) => worker.ask('view/popup', undefined, null);

describe('with no calendar open', () => {
  test('one-on-ones come from the feed, with their people', async () => {
    const { worker } = await following(weekly('RRULE:FREQ=WEEKLY;COUNT=3', ...BEN), single('crowd', '25', ...crowd()));
    expect(await all(worker)).toEqual([
      '2026-11-24 scheduled seen',
      '2026-12-01 scheduled seen',
      '2026-12-08 scheduled seen',
    ]);
    expect((await popup(worker)).tomorrow.map((one) => one.personName)).toEqual(['Ben']);
    expect((await popup(worker)).questions).toEqual([]);
  });

  test('what is moved is said once, however often the feed is read', async () => {
    const { worker } = await following(weekly('RRULE:FREQ=WEEKLY;COUNT=2', ...BEN));
    const moved = weekly('RECURRENCE-ID;TZID=Europe/Berlin:20261124T100000', ...BEN).map((line) =>
      line.replace(/(DTSTART|DTEND)(.*)20261124T10/, '$1$220261126T14'),
    );
    const change = [weekly('RRULE:FREQ=WEEKLY;COUNT=2', ...BEN), moved];
    for (let i = 0; i < 3; i++) {
      change.push(single(`other${i}`, '30'));
      await later(worker, 20, ...change);
    }
    const { questions } = await popup(worker);
    expect(questions).toMatchObject([{ kind: 'moved', meeting: { start: Date.parse('2026-11-26T13:00Z') } }]);
  });

  test('what is cancelled, declined or marked so is known', async () => {
    const { worker } = await following(single('a', '24'), single('b', '25'), single('c', '26'), single('d', '27'));
    const declined = BEN.map((line, i) => (i === 0 ? line.replace('ACCEPTED', 'DECLINED') : line));
    const said = single('c', '26').map((line) => line.replace('SUMMARY:', 'SUMMARY:Abgesagt: '));
    const cancelled = single('a', '24', ...BEN, 'STATUS:CANCELLED');
    await later(worker, 20, cancelled, single('b', '25', ...declined), said, single('d', '27'));
    expect(await all(worker)).toEqual([
      '2026-11-24 cancelled marked-cancelled',
      '2026-11-25 declined own-no',
      '2026-11-26 cancelled title-says-cancelled',
      '2026-11-27 scheduled seen',
    ]);
    expect((await worker.ask('view/people')).people.map(({ name }) => name)).toEqual(['Ben']);
  });

  test('what is gone from two readings is cancelled; a feed that stays the same confirms the first', async () => {
    const kept = single('b', '25');
    const { worker } = await following(single('a', '24'), kept);
    await later(worker, 20, kept);
    expect(await all(worker)).toContain('2026-11-24 scheduled seen');
    await later(worker, 20, kept);
    expect(await all(worker)).toEqual(['2026-11-24 cancelled gone-from-two-views', '2026-11-25 scheduled seen']);
    await later(worker, 20, single('a', '24'), kept);
    expect(await all(worker)).toContain('2026-11-24 scheduled seen');
  });

  test('what moved far away is not gone', async () => {
    const kept = single('b', '25');
    const { worker } = await following(single('a', '24'), kept);
    const away = single('a', '24').map((line) => line.replace('202611', '202708'));
    for (let i = 0; i < 3; i++) await later(worker, 20, away, kept);
    expect(await all(worker)).toEqual(['2026-11-25 scheduled seen', '2027-08-24 scheduled moved']);
  });

  test('a feed that suddenly tells nothing was changed in its settings; nobody cancelled all of it', async () => {
    const { worker } = await following(single('a', '24'), single('b', '25'), single('c', '26'));
    for (let i = 0; i < 3; i++) await later(worker, 20);
    expect(await all(worker)).toEqual(['24', '25', '26'].map((day) => `2026-11-${day} scheduled seen`));
  });

  test('what is over may fall out of it', async () => {
    const { worker } = await following(single('a', '24'), single('b', '30'));
    worker.clock = Date.parse('2026-11-25T08:00:00Z');
    for (let i = 0; i < 3; i++) await later(worker, 20, single('b', '30'));
    await popup(worker);
    expect(await all(worker)).toEqual(['2026-11-24 unknown past-without-sign', '2026-11-30 scheduled seen']);
  });
});

function crowd(): string[] {
  return [...BEN, 'ATTENDEE;CN=Cem:mailto:cem@acme.example', 'ATTENDEE;CN=Dora:mailto:dora@acme.example'];
}

describe('with what pages showed', () => {
  const EVENT = oneOnOne('weekly', '2026-11-24T10:00');

  test.each(['page first', 'feed first'])('one event is one meeting in Google, %s', async (order) => {
    const worker = new TestWorker(MONDAY);
    await worker.show([], '2026-01-05', '2026-01-12');
    server.says(calendar(weekly('RRULE:FREQ=WEEKLY;COUNT=1', ...BEN)));
    if (order === 'page first') await worker.click(EVENT);
    await addFeed(worker.alive, { address: server.address(), name: 'Work' });
    await wakeFeeds(worker.alive);
    if (order === 'feed first') await worker.click(EVENT);
    expect(await all(worker)).toEqual(['2026-11-24 scheduled seen']);
    expect((await worker.ask('view/people')).people.map(({ name }) => name)).toEqual(['Ben']);
  });

  test('a feed that names nobody keeps the page’s people', async () => {
    const worker = new TestWorker(MONDAY);
    await worker.click(EVENT);
    server.says(calendar(weekly('RRULE:FREQ=WEEKLY;COUNT=2')));
    await addFeed(worker.alive, { address: server.address(), name: 'Work', site: 'google' });
    await wakeFeeds(worker.alive);
    // The second one was on no page: its series tells whom it is with.
    expect(await all(worker)).toEqual(['2026-11-24 scheduled seen', '2026-12-01 scheduled seen']);
    expect((await worker.ask('view/people')).people.map(({ name }) => name)).toEqual(['Ben']);
    const rows = await worker.alive.database.read((unit) => unit.all('sighting'));
    const told = rows.find(({ feedId, start }) => feedId !== null && start?.startsWith('2026-11-24'));
    expect(told!.attendees).toContain('Ben');
  });

  test('what the feed lost was not shown since by the page: it is cancelled; if it was, it is not', async () => {
    const kept = single('b', '25');
    const { worker } = await following(weekly('RRULE:FREQ=WEEKLY;COUNT=1', ...BEN), kept);
    await worker.click(EVENT);
    await later(worker, 20, kept);
    await later(worker, 20, kept);
    expect(await all(worker)).toContain('2026-11-24 cancelled gone-from-two-views');
    worker.clock += MINUTE_MS;
    await worker.show([EVENT], ...WEEK);
    expect(await all(worker)).toContain('2026-11-24 scheduled seen');
  });

  test('a complete view does not miss what only a feed tells', async () => {
    const { worker } = await following(single('a', '24'));
    for (let i = 0; i < 3; i++) {
      worker.clock += 10_000;
      await worker.show([], ...WEEK);
    }
    expect(await all(worker)).toEqual(['2026-11-24 scheduled seen']);
  });

  test('a feed that says what it always said does not undo what the page showed since', async () => {
    const { worker } = await following(weekly('RRULE:FREQ=WEEKLY;COUNT=1', ...BEN));
    worker.clock += MINUTE_MS;
    await worker.show([{ ...EVENT, start: '2026-11-26T15:00', end: '2026-11-26T15:30' }], ...WEEK);
    await later(worker, 45, weekly('RRULE:FREQ=WEEKLY;COUNT=1', ...BEN), single('new', '30'));
    expect(await all(worker)).toContain('2026-11-26 scheduled moved');
  });
});

describe('Outlook', () => {
  const told = (...more: string[]) => [
    ...['UID:040000008200E00074C5B7101A82E008', 'SUMMARY:Ana / Ben', ...more],
    ...['DTSTART;TZID=W. Europe Standard Time:20261124T100000', 'DTEND;TZID=W. Europe Standard Time:20261124T103000'],
  ];
  const onPage = (id: string, start = '2026-11-24T10:00'): CalendarEvent => {
    return { ...oneOnOne('x', start), id, seriesId: null, attendees: [guest('Ana', ME), guest('Ben', null)] };
  };
  const click = (worker: TestWorker, event: CalendarEvent) =>
    rememberSelected(worker.alive, { ...selected(event, 'popup'), site: 'outlook' });
  const follow = async (worker: TestWorker, ...events: string[][]) => {
    server.says(calendar(...events));
    await addFeed(worker.alive, { address: server.address(), name: 'Work', site: 'outlook' });
    await wakeFeeds(worker.alive);
  };

  test('the same words at the same time are the same event; the page’s people stay', async () => {
    const worker = new TestWorker(MONDAY);
    await click(worker, onPage('AAMk1'));
    await follow(worker, told('RRULE:FREQ=WEEKLY;COUNT=2'));
    expect(await all(worker)).toEqual(['2026-11-24 scheduled seen', '2026-12-01 scheduled seen']);
    // The page comes to the second one under an id that says nothing of the feed's.
    await click(worker, onPage('AAMk2', '2026-12-01T10:00'));
    expect(await all(worker)).toHaveLength(2);
    await later(worker, 20, told('RRULE:FREQ=WEEKLY;COUNT=2', 'STATUS:CONFIRMED').map(cancelPrefix));
    expect(await all(worker)).toEqual([
      '2026-11-24 cancelled title-says-cancelled',
      '2026-12-01 cancelled title-says-cancelled',
    ]);
  });

  test('another page’s zone and another meeting of that time are told apart', async () => {
    const worker = new TestWorker(MONDAY);
    const event = { ...onPage('AAMk1'), start: '2026-11-24T04:00', end: '2026-11-24T04:30' };
    await rememberSelected(worker.alive, {
      ...selected(event, 'popup'),
      ...{ site: 'outlook', timeZone: 'America/New_York' },
    });
    await follow(
      worker,
      told(),
      told().map((line) => line.replace('Ana / Ben', 'Team meeting').replace(/^UID.*/, 'UID:other')),
    );
    const rows = await worker.alive.database.read((unit) => unit.all('sighting'));
    const joined = rows.filter(({ feedId, meetingId }) => feedId !== null && meetingId !== null);
    expect(joined.map(({ title }) => title)).toEqual(['Ana / Ben']);
  });

  const cancelPrefix = (line: string) => line.replace('SUMMARY:', 'SUMMARY:Canceled: ');
});

describe('reading', () => {
  test('is announced by the alarm, oftener before a one-on-one', async () => {
    const { worker, id } = await following(single('a', '24'));
    const wait = async () => ((await feedRow(worker, id))!.nextAt - worker.clock) / MINUTE_MS;
    expect(await wait()).toBe(15);
    expect((await fakeBrowser.alarms.get('next-feed'))?.scheduledTime).toBe(worker.clock + 15 * MINUTE_MS);
    worker.clock = Date.parse('2026-11-24T08:00:00Z');
    await wakeFeeds(worker.alive);
    expect(await wait()).toBe(5);
  });

  test('does nothing before its time, nor twice at once', async () => {
    const { worker } = await following(single('a', '24'));
    await wakeFeeds(worker.alive);
    expect(server.asked).toHaveLength(1);
    worker.clock += 20 * MINUTE_MS;
    await Promise.all([wakeFeeds(worker.alive), wakeFeeds(worker.alive), wakeFeeds(worker.alive)]);
    expect(server.asked).toHaveLength(2);
  });

  test('goes on in the next worker when one was killed in it', async () => {
    const { worker, id } = await following(single('a', '24'));
    worker.clock += 20 * MINUTE_MS;
    server.behaviour = () => undefined;
    void wakeFeeds(worker.alive).catch(() => undefined);
    await expect.poll(() => server.asked.length).toBe(2);
    await worker.kill();
    const { scheduledTime } = (await fakeBrowser.alarms.get('next-feed'))!;
    expect(scheduledTime).toBeGreaterThanOrEqual((await feedRow(worker, id))!.nextAt);
    worker.clock = scheduledTime;
    await later(worker, 0, single('a', '25'));
    expect(await all(worker)).toEqual(['2026-11-25 scheduled moved']);
  });

  test('asks for news, and once a day for all: series go on while a feed stays the same', async () => {
    const { worker } = await following(single('a', '24'));
    const text = calendar(single('b', '30', 'RRULE:FREQ=WEEKLY', ...BEN));
    server.behaviour = ({ headers }, response) => {
      if (headers['if-none-match'] === '"1"') response.writeHead(304).end();
      else response.writeHead(200, { etag: '"1"' }).end(text);
    };
    const conditions = () => server.asked.map(({ headers }) => headers['if-none-match'] ?? 'all');
    for (const hours of [1, 1, 22]) {
      worker.clock += hours * 60 * MINUTE_MS;
      await wakeFeeds(worker.alive);
    }
    expect(conditions()).toEqual(['all', 'all', '"1"', '"1"']);
    worker.clock += 60 * MINUTE_MS;
    await wakeFeeds(worker.alive);
    expect(conditions().at(-1)).toBe('all');
  });

  test.each([
    ['a page to sign in', () => server.says('<html>', { 'content-type': 'text/html' }), 'web-page'],
    ['half a calendar', () => server.says(calendar(single('b', '25')).slice(0, -20)), 'truncated'],
    ['words', () => server.says('hello'), 'not-calendar'],
    ['a locked door', () => server.says('', {}, 401), 'not-allowed'],
    ['no permission', () => permit(false), 'no-permission'],
  ])('%s changes no meeting, is kept by code and waits', async (_, happens, code) => {
    const { worker, id } = await following(single('a', '24'), single('b', '25'));
    const before = await all(worker);
    happens();
    for (let failures = 1; failures <= 3; failures++) {
      worker.clock = (await feedRow(worker, id))!.nextAt;
      await wakeFeeds(worker.alive);
      expect(await feedRow(worker, id)).toMatchObject({ lastError: code, failures });
      expect((await feedRow(worker, id))!.nextAt - worker.clock).toBeGreaterThanOrEqual(15 * MINUTE_MS);
    }
    expect(await all(worker)).toEqual(before);
    permit(true);
    worker.clock = (await feedRow(worker, id))!.nextAt;
    await later(worker, 0, single('a', '24'), single('b', '25'));
    expect(await feedRow(worker, id)).toMatchObject({ lastError: null, failures: 0 });
  });

  test('follows to another host once that is allowed', async () => {
    const other = await new FeedServer().open();
    other.says(calendar(single('a', '24')));
    const worker = new TestWorker(MONDAY);
    await worker.show([], '2026-01-05', '2026-01-12');
    server.says('', { location: other.address() }, 302);
    const id = await addFeed(worker.alive, { address: server.address(), name: '', site: 'google' });
    await wakeFeeds(worker.alive);
    expect(await feedRow(worker, id)).toMatchObject({ lastError: 'other-host' });
    await allowFeedHost(worker.alive, id, new URL(other.address()).host);
    await wakeFeeds(worker.alive);
    expect(await all(worker)).toEqual(['2026-11-24 scheduled seen']);
    await other.close();
  });
});

function permit(granted: boolean): void {
  fakeBrowser.permissions = { contains: async () => granted } as never;
}

describe('the address', () => {
  test('is looked at before anything is kept', async () => {
    const worker = new TestWorker(MONDAY);
    server.says(calendar(single('a', '24')));
    expect(await lookAtFeed(worker.alive, { address: server.address() })).toMatchObject({
      events: 1,
      withAttendees: 1,
    });
    const rows = await worker.alive.database.read((unit) => Promise.all([unit.all('feed'), unit.all('sighting')]));
    expect(rows).toEqual([[], []]);
    await expect(lookAtFeed(worker.alive, { address: 'http://x.example' })).rejects.toMatchObject({
      code: 'bad-address',
    });
  });

  test('is in no backup, no view and no tombstone', async () => {
    const { worker, id } = await following(single('a', '24'));
    server.says('', {}, 500);
    worker.clock += 20 * MINUTE_MS;
    await wakeFeeds(worker.alive);
    const told = [await worker.ask('backup/make'), JSON.stringify(await worker.ask('view/health'))];
    told.push(JSON.stringify(await popup(worker)), JSON.stringify(await worker.ask('view/people')));
    for (const text of told) expect(text).not.toMatch(/5ec4e7|127\.0\.0\.1/);
    expect(SECRET_PATH).toContain('5ec4e7');
    await removeFeed(worker.alive, id);
    await worker.die();
    expect(JSON.stringify(await dumpDatabase(worker.name))).not.toContain('5ec4e7');
    expect(await all(worker)).toEqual(['2026-11-24 scheduled seen']);
  });

  test('pasted twice is followed once; erasing takes it along', async () => {
    const { worker, id } = await following(single('a', '24'));
    expect(await addFeed(worker.alive, { address: ` ${server.address()} `, name: 'Again' })).toBe(id);
    await worker.ask('data/erase');
    await worker.die();
    expect(JSON.stringify(await dumpDatabase(worker.name))).not.toContain('5ec4e7');
  });

  test('taken out while it is being read, leaves nothing behind', async () => {
    const { worker, id } = await following();
    worker.clock += 20 * MINUTE_MS;
    server.behaviour = async (_, response) => {
      await removeFeed(worker.alive, id);
      response.writeHead(200).end(calendar(single('a', '24')));
    };
    await wakeFeeds(worker.alive);
    expect(await worker.alive.database.read((unit) => unit.all('sighting'))).toEqual([]);
  });
});

test('a page of Outlook reported beside a feed stays its own', async () => {
  const worker = new TestWorker(MONDAY);
  const report = { ...page([oneOnOne('x', '2026-11-24T10:00')], null), site: 'outlook' as const };
  await rememberPage(worker.alive, report, 1);
  const rows = await worker.alive.database.read((unit) => unit.all('sighting'));
  expect(rows).toMatchObject([{ feedId: null, feedUid: null }]);
});
