import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Worker } from '@playwright/test';
import { DAY_MS } from '@/utils/domain/time/lengths';
import { launchChromium } from '../support/browsers/launch-chromium';
import { type Bench, type Measure, repeat } from './measure';

const EVENTS = 10_000;
const RUNS = 5;

/**
 * How long the worker takes for a feed of 10,000 events (about three years of a busy calendar, 900 of them in the 90 days
 * that are looked at), from the alarm until all of it is kept: fetched, read, expanded, reconciled.
 */
export const feed: Bench = {
  name: 'feed',
  run: async (built) => {
    const extension = mayReadThisMachine(built);
    const calendar = serve();
    const chromium = await launchChromium({ extension });
    try {
      const address = await calendar.address();
      await (await chromium.openOwnPage('dashboard.html')).waitForLoadState('networkidle');
      const first = await readOnce(await chromium.worker(), address);
      const { changed } = await repeat(RUNS, async (run) => {
        calendar.cancel(60 + run);
        return { changed: await readOnce(await chromium.worker(), address) };
      });
      // The first reading comes once in the life of a feed: it makes a meeting of every one-on-one.
      return [
        line(`first reading of a feed of ${EVENTS} events`, [first], null),
        line(`reading of it with one event cancelled`, changed, 1_000),
      ];
    } finally {
      await chromium.close();
      calendar.close();
      rmSync(extension, { recursive: true, force: true });
    }
  },
};

const line = (name: string, runs: number[], goal: number | null): Measure => ({ name, unit: 'ms', goal, runs });

/** A copy of the extension that needn't be asked for permission to read from this machine. */
function mayReadThisMachine(built: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'halfhour-feed-'));
  cpSync(built, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  manifest.host_permissions.push('http://127.0.0.1/*');
  writeFileSync(path, JSON.stringify(manifest));
  return folder;
}

function serve() {
  const cancelled = new Set<number>();
  const write = () => {
    const events = Array.from({ length: EVENTS }, (_, i) => event(i, cancelled.has(i)));
    return Buffer.from(['BEGIN:VCALENDAR', ...events.flat(), 'END:VCALENDAR', ''].join('\r\n'));
  };
  // Written before it is asked for: the clock is on the worker's side.
  let body = write();
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/calendar' }).end(body);
  }).listen(0, '127.0.0.1');
  return {
    address: async () => {
      if (!server.listening) await new Promise((resolve) => server.once('listening', resolve));
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}/private-bench/basic.ics`;
    },
    cancel: (i: number) => {
      cancelled.add(i);
      body = write();
    },
    close: () => server.close(),
  };
}

/** Every fifth is a one-on-one; the others are meetings of many. */
function event(i: number, cancelled: boolean): string[] {
  const day = new Date(Date.now() - ((i % 1_000) - 60) * DAY_MS).toISOString().slice(0, 10).replaceAll('-', '');
  const hour = 8 + (i % 9);
  const at = (minutes: string) => `${day}T${String(hour).padStart(2, '0')}${minutes}00Z`;
  const guest = (name: string) => `ATTENDEE;CN=${name};PARTSTAT=ACCEPTED:mailto:${name.toLowerCase()}@acme.example`;
  const person = `Person${i % 30}`;
  return [
    ...['BEGIN:VEVENT', `UID:bench${i}@google.com`, `DTSTART:${at('00')}`, `DTEND:${at('30')}`],
    ...(i % 5 ? [`SUMMARY:Planning ${i}`, guest('Cem'), guest('Dora')] : [`SUMMARY:Ana / ${person}`]),
    ...[guest('Ana'), guest(person), `DESCRIPTION:${'Many words. '.repeat(20)}`],
    ...[`STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`, 'END:VEVENT'],
  ];
}

/** Puts the feed into the database as one that is due, rings the alarm and waits until it was read. */
function readOnce(worker: Worker, address: string): Promise<number> {
  return worker.evaluate(async (address) => {
    const { chrome } = globalThis as unknown as {
      chrome: { alarms: { onAlarm: { dispatch(alarm: { name: string; scheduledTime: number }): void } } };
    };
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await answer(indexedDB.open('halfhour'));
    const rows = (mode: IDBTransactionMode) => database.transaction('feed', mode).objectStore('feed');
    const stamp = '0mwt1osao-000e-bench';
    const fresh = {
      ...{ id: 'bench', scope: 'local', schemaV: 3, createdAt: stamp, updatedAt: stamp, deletedAt: null },
      ...{ address, name: 'Bench', site: 'google', account: 'ana@acme.example', allowedHost: null, etag: null },
      ...{ lastModified: null, bodyHash: null, bodyAt: null, failures: 0, lastError: null },
    };
    const nextAt = Date.now() - 1;
    const known = await answer(rows('readonly').get('bench'));
    await answer(rows('readwrite').put({ ...(known ?? fresh), lastReadAt: null, nextAt, ix: { next: nextAt } }));
    const began = performance.now();
    chrome.alarms.onAlarm.dispatch({ name: 'next-feed', scheduledTime: Date.now() });
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve, 5));
      const row = await answer(rows('readonly').get('bench'));
      if (row.lastError) throw new Error(row.lastError);
      if (row.lastReadAt === null) continue;
      database.close();
      return performance.now() - began;
    }
  }, address);
}
