import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { FeedErrorCode } from '@/utils/domain/feeds/feed-error';
import type { FeedSource } from '@/utils/domain/feeds/feed-source';
import { HOUR_MS } from '@/utils/domain/time/lengths';
import { followAccess } from '@/utils/services/feeds/feed-access';
import { wakeFeeds } from '@/utils/services/feeds/wake-feeds';
import { calendar } from '../../unit/readings/ical/calendar-text';
import { dumpDatabase } from '../support/dump';
import { ME, TestWorker } from '../support/worker';
import { FeedServer } from './feed-server';
import { BEN, servedAnew } from './setting';

const MONDAY = '2026-11-23T08:30:00Z';
/** A machine may be busy with much else. */
const PATIENTLY = { timeout: 10_000 };

const server = servedAnew();

const event = (uid: string, day: string, ...more: string[]) => [
  ...[`UID:${uid}@google.com`, 'SUMMARY:Ana / Ben', `DTSTART:202611${day}T090000Z`, `DTEND:202611${day}T093000Z`],
  ...(more.length > 0 ? more : BEN),
];

/** A worker that knows who the user is. */
async function started(): Promise<TestWorker> {
  const worker = new TestWorker(MONDAY);
  await worker.show([], '2026-01-05', '2026-01-12');
  return worker;
}

/** A worker that follows the server's calendar, by its page. */
async function following(...events: string[][]): Promise<{ worker: TestWorker; id: string }> {
  const worker = await started();
  server.says(calendar(...events));
  worker.dies = false;
  await worker.ask('feed/add', { address: server.address(), name: 'Work', site: 'google' });
  await expect.poll(async () => (await entry(worker))?.lastReadAt ?? null, PATIENTLY).not.toBeNull();
  return { worker, id: (await entry(worker))!.id };
}

const entry = async (worker: TestWorker) => (await worker.ask('view/feeds')).feeds[0];
const states = async (worker: TestWorker) => {
  const meetings = await worker.alive.database.read((unit) => unit.all('meeting'));
  return meetings.map(({ date, state }) => `${date} ${state}`).sort();
};
const permit = (granted: boolean) => {
  fakeBrowser.permissions = { contains: async () => granted } as never;
};
const at = (address: string): FeedSource => ({ address, allowedHost: null });
const asFile = (text: string | Buffer, fileName = 'Work.ics') => ({
  fileName,
  base64: Buffer.from(text).toString('base64'),
});

describe('looking at a calendar', () => {
  test('tells counts and whose it is, and keeps nothing', async () => {
    const worker = await started();
    server.says(calendar(event('a', '24'), event('b', '25')));
    const { found, trouble } = await worker.ask('feed/look', at(` ${server.address()} `));
    expect(trouble).toBeNull();
    expect(found).toMatchObject({ site: null, knowsAccount: false, followedAs: null });
    expect(found?.report).toMatchObject({ events: 2, withAttendees: 2 });
    expect(JSON.stringify(found)).not.toMatch(/Ben|acme|5ec4e7/);
    expect(await worker.ask('view/feeds')).toEqual({ feeds: [], ownEmails: [ME], usualSite: 'google' });
  });

  test.each<[FeedErrorCode, () => unknown, string?]>([
    ['bad-address', () => undefined, 'http://calendars.example/5ec4e7.ics'],
    ['no-permission', () => permit(false)],
    ['not-allowed', () => server.says('', {}, 401)],
    ['gone', () => server.says('', {}, 404)],
    ['busy', () => server.says('', { 'retry-after': '9' }, 429)],
    ['server', () => server.says('', {}, 503)],
    ['web-page', () => server.says('<html>', { 'content-type': 'text/html' })],
    ['not-calendar', () => server.says('hello')],
    ['truncated', () => server.says(calendar(event('a', '24')).slice(0, -20))],
    ['too-large', () => server.says('', { 'content-length': '50000000' })],
  ])('that can’t be read says why: %s', async (code, happens, address = server.address()) => {
    const worker = await started();
    happens();
    expect(await worker.ask('feed/look', at(address))).toEqual({ found: null, trouble: { code, host: null } });
  });

  test('that leads to another host names it, and goes there when that is allowed', async () => {
    const worker = await started();
    const other = await new FeedServer().open();
    other.says(calendar(event('a', '24')));
    server.says('', { location: other.address() }, 302);
    const { host } = new URL(other.address());
    const look = (allowedHost: string | null) => worker.ask('feed/look', { address: server.address(), allowedHost });
    expect(await look(null)).toEqual({ found: null, trouble: { code: 'other-host', host } });
    expect(await look(host)).toMatchObject({ found: { report: { events: 1 } } });
    await other.close();
  });
});

describe('a calendar that is followed', () => {
  test('stands in the list with what came of it', async () => {
    const { worker, id } = await following(event('a', '24'), event('b', '25'), event('crowd', '26', 'SUMMARY:All'));
    expect(await entry(worker)).toEqual({
      ...{ id, kind: 'address', name: 'Work', site: 'google', host: new URL(server.address()).host },
      ...{ pattern: 'http://127.0.0.1/*', lastReadAt: worker.clock, nextAt: worker.clock + HOUR_MS / 4 },
      ...{ trouble: null, silent: false, oneOnOnes: 2 },
    });
    await worker.ask('feed/rename', { id, name: ' Team ' });
    expect(await entry(worker)).toMatchObject({ name: 'Team' });
    expect((await worker.ask('feed/look', at(server.address()))).found).toMatchObject({ followedAs: 'Team' });
  });

  test('is read when the user wants it, and says what went wrong', async () => {
    const { worker, id } = await following(event('a', '24'));
    server.says('', {}, 500);
    await worker.ask('feed/read-now', { id });
    expect(await entry(worker)).toMatchObject({ trouble: { code: 'server', host: null }, lastReadAt: worker.clock });
    server.says(calendar(event('a', '25')));
    await worker.ask('feed/read-now', { id });
    expect(await entry(worker)).toMatchObject({ trouble: null });
    expect(await states(worker)).toEqual(['2026-11-25 scheduled']);
  });

  test('asks about the host that it came to lead to', async () => {
    const { worker, id } = await following(event('a', '24'));
    const other = await new FeedServer().open();
    other.says(calendar(event('a', '25')));
    server.says('', { location: other.address() }, 302);
    await worker.ask('feed/read-now', { id });
    const { trouble } = (await entry(worker))!;
    expect(trouble).toEqual({ code: 'other-host', host: new URL(other.address()).host });
    await worker.ask('feed/allow-host', { id, host: trouble!.host! });
    await expect.poll(() => states(worker), PATIENTLY).toEqual(['2026-11-25 scheduled']);
    expect(await entry(worker)).toMatchObject({ trouble: null });
    await other.close();
  });

  test('hears at once when its permission is taken away, and when it is given back', async () => {
    const { worker } = await following(event('a', '24'));
    const asked = server.asked.length;
    await followAccess(worker.alive);
    expect(server.asked).toHaveLength(asked);
    permit(false);
    await followAccess(worker.alive);
    expect(await entry(worker)).toMatchObject({ trouble: { code: 'no-permission' } });
    expect(server.asked).toHaveLength(asked);
    permit(true);
    await followAccess(worker.alive);
    expect(await entry(worker)).toMatchObject({ trouble: null });
    expect(server.asked).toHaveLength(asked + 1);
  });

  test('gives back what was permitted for it alone when it is taken out', async () => {
    const { worker, id } = await following(event('a', '24'));
    await worker.ask('feed/add', { address: 'https://b.example/b.ics', name: 'B', allowedHost: 'cdn.example:8443' });
    const calendars = ['https://calendar.google.com/*', 'https://outlook.live.com/*'];
    const others = ['http://127.0.0.1/*', 'https://b.example/*', 'https://cdn.example/*'];
    const removed: unknown[] = [];
    fakeBrowser.permissions = {
      contains: async () => false,
      getAll: async () => ({ origins: [...calendars, ...others] }),
      remove: async (given: unknown) => removed.push(given),
    } as never;
    await worker.ask('feed/remove', { id });
    expect(removed).toEqual([{ origins: ['http://127.0.0.1/*'] }]);
  });

  test('is missed after a day without an answer, by popup and list', async () => {
    const { worker } = await following(event('a', '24'));
    const readAt = worker.clock;
    server.says('', {}, 404);
    const later = async (hours: number) => {
      worker.clock = readAt + hours * HOUR_MS;
      await wakeFeeds(worker.alive);
      return (await worker.ask('view/popup', undefined, null)).silentFeeds;
    };
    expect(await later(20)).toEqual([]);
    expect(await later(26)).toEqual([{ name: 'Work', since: readAt }]);
    expect(await entry(worker)).toMatchObject({ silent: true });
  });
});

describe('a file', () => {
  const given = async (...events: string[][]) => {
    const worker = await started();
    const file = asFile(calendar(...events));
    await worker.ask('feed/take-file', { ...file, name: 'Work', site: 'google', account: ME });
    return worker;
  };
  const renewed = (worker: TestWorker, ...events: string[][]) => {
    worker.clock += HOUR_MS;
    return worker.ask('feed/take-file', { ...asFile(calendar(...events)), name: 'Work', site: 'google', account: ME });
  };

  test('is looked at, packed or not, and what is none is said to be none', async () => {
    const worker = await started();
    const text = calendar(event('a', '24'));
    for (const file of [asFile(text), asFile(gzipSync(text), 'Work.ics.gz')]) {
      expect(await worker.ask('feed/look', { file })).toMatchObject({ found: { report: { events: 1 } } });
    }
    const codes = [asFile('hello'), asFile(text.slice(0, -20)), { fileName: 'x.ics', base64: '!' }];
    const told = await Promise.all(codes.map((file) => worker.ask('feed/look', { file })));
    expect(told.map(({ trouble }) => trouble?.code)).toEqual(['not-calendar', 'truncated', 'not-calendar']);
  });

  test('is read once and never polled', async () => {
    const worker = await given(event('a', '24'), event('b', '25'));
    expect(await states(worker)).toEqual(['2026-11-24 scheduled', '2026-11-25 scheduled']);
    expect(await entry(worker)).toMatchObject({ kind: 'file', host: null, nextAt: null, oneOnOnes: 2 });
    worker.clock += 90 * 24 * HOUR_MS;
    await wakeFeeds(worker.alive);
    expect(await fakeBrowser.alarms.get('next-feed')).toBeFalsy();
    expect(await entry(worker)).toMatchObject({ trouble: null, silent: false });
  });

  test('that is newer says what is gone; another calendar by its name does not', async () => {
    const worker = await given(event('a', '24'), event('b', '25'));
    await renewed(worker, event('b', '25'));
    expect(await states(worker)).toEqual(['2026-11-24 cancelled', '2026-11-25 scheduled']);
    await renewed(worker, event('review', '27', 'SUMMARY:Review of the month'));
    expect(await states(worker)).toEqual(['2026-11-24 cancelled', '2026-11-25 scheduled']);
    expect((await worker.ask('view/feeds')).feeds).toHaveLength(1);
  });
});

test('the address is nowhere but in its own row', async () => {
  const { worker, id } = await following(event('a', '24'), event('b', '25'));
  const told: unknown[] = [];
  const listen = async <T>(answer: Promise<T>) => told.push(await answer.catch((error) => [error, error.stack]));
  const views = ['view/feeds', 'view/popup', 'view/people', 'view/health', 'view/rules', 'view/settings'] as const;
  const listenToAll = async () => {
    for (const view of views) await listen(worker.ask(view as 'view/feeds'));
    await listen(worker.ask('backup/make'));
    for (const what of ['notes', 'items', 'career'] as const) {
      await listen(worker.ask('export/make', { what, meetingId: null, personId: null, slice: 0, mine: true }));
    }
    await listen(worker.ask('view/search', { text: 'basic.ics', personId: null, limit: 10 }));
    await listen(worker.ask('feed/look', at(server.address())));
  };
  await listenToAll();
  for (const status of [401, 404, 500]) {
    server.says('5ec4e7', {}, status);
    await listen(worker.ask('feed/read-now', { id }));
    await listenToAll();
  }
  await listen(worker.ask('feed/add', { address: 'nothing/5ec4e7', name: 'Broken' }));
  await listen(worker.ask('feed/add', { address: server.address() } as never));
  expect(told).toHaveLength(4 * (views.length + 6) + 3 + 2);
  for (const one of told) expect(JSON.stringify({ one })).not.toContain('5ec4e7');
  const { stores } = await dumpDatabase(worker.name);
  const holding = Object.keys(stores).filter((table) => JSON.stringify(stores[table]).includes('5ec4e7'));
  expect(holding).toEqual(['feed']);
  await worker.ask('feed/remove', { id });
  await worker.die();
  expect(JSON.stringify(await dumpDatabase(worker.name))).not.toContain('5ec4e7');
});
