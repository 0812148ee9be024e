import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { fetchFeed } from '@/utils/services/feeds/fetch-feed';
import { FeedServer } from './feed-server';
import { servedAnew } from './setting';

const CALENDAR = 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n';
const server = servedAnew();

const ask = (more: Partial<Parameters<typeof fetchFeed>[0]> = {}, options = {}) => {
  const address = more.address ?? server.address();
  return fetchFeed({ allowedHost: null, etag: null, lastModified: null, ...more, address }, options);
};
const text = async (more = {}) => new TextDecoder().decode((await ask(more))!.bytes);
const trouble = (more = {}, options = {}) =>
  ask(more, options).then(
    () => null,
    (error) => error,
  );

test('a body comes with what to ask by next time', async () => {
  const words = { etag: '"v1"', 'last-modified': 'Sun, 22 Nov 2026 10:00:00 GMT' };
  server.says(CALENDAR, { ...words, 'content-type': 'text/calendar; charset=ISO-8859-1' });
  expect(await ask()).toEqual({
    bytes: new Uint8Array(Buffer.from(CALENDAR)),
    charset: 'ISO-8859-1',
    etag: words.etag,
    lastModified: words['last-modified'],
  });
  const { headers } = server.asked[0]!;
  expect(headers).not.toHaveProperty('if-none-match');
  expect([headers.cookie, headers.referer, headers.authorization]).toEqual([undefined, undefined, undefined]);
});

test('only news are asked for, and none is an answer', async () => {
  server.behaviour = ({ headers }, response) => {
    const same = headers['if-none-match'] === '"v1"' && headers['if-modified-since'] === 'yesterday';
    response.writeHead(same ? 304 : 500).end();
  };
  expect(await ask({ etag: '"v1"', lastModified: 'yesterday' })).toBeNull();
});

test.each([
  [304, 'server'],
  [204, 'refused'],
  [400, 'refused'],
  [401, 'not-allowed'],
  [403, 'not-allowed'],
  [404, 'gone'],
  [410, 'gone'],
  [429, 'busy'],
  [500, 'server'],
  [503, 'server'],
])('%d is %s', async (status, code) => {
  server.says('', {}, status);
  expect(await trouble()).toMatchObject({ code });
});

test('a server that asks for time is heard, if it says so in seconds', async () => {
  server.says('', { 'retry-after': '120' }, 429);
  expect(await trouble()).toMatchObject({ retryAfter: 120_000 });
  server.says('', { 'retry-after': 'Mon, 23 Nov 2026 08:00:00 GMT' }, 503);
  expect(await trouble()).toMatchObject({ code: 'server', retryAfter: null });
});

describe('what never ends well', () => {
  test('a server that doesn’t answer', async () => {
    server.behaviour = () => undefined;
    expect(await trouble({}, { timeout: 100 })).toMatchObject({ code: 'timeout' });
  });

  test('a server that answers a little at a time', async () => {
    let closed = false;
    server.behaviour = (_, response) => {
      const drip = setInterval(() => response.write('X-DRIP:1\r\n'), 5);
      response.on('close', () => {
        closed = true;
        clearInterval(drip);
      });
    };
    expect(await trouble({}, { timeout: 150 })).toMatchObject({ code: 'timeout' });
    await expect.poll(() => closed).toBe(true);
  });

  test('a body that ends before its end', async () => {
    server.behaviour = (_, response) => {
      response.writeHead(200, { 'content-length': '1000' });
      response.write(CALENDAR, () => response.destroy());
    };
    expect(await trouble()).toMatchObject({ code: 'truncated' });
  });

  test('a body of fifty megabytes, said before or not', async () => {
    let sent = 0;
    server.behaviour = (_, response) => {
      const more = () => {
        while (sent < 50e6 && !response.destroyed) {
          sent += 1e5;
          if (!response.write(Buffer.alloc(1e5, 'x'))) return response.once('drain', more);
        }
        return response.end();
      };
      more();
    };
    expect(await trouble()).toMatchObject({ code: 'too-large' });
    expect(sent).toBeLessThan(40e6);
    server.behaviour = (_, response) => response.writeHead(200, { 'content-length': '50000000' }).write('x');
    expect(await trouble()).toMatchObject({ code: 'too-large' });
  });

  test('a small body that unpacks to a large one', async () => {
    const bomb = gzipSync(Buffer.alloc(30e6));
    server.says(bomb, { 'content-encoding': 'gzip' });
    expect(await trouble()).toMatchObject({ code: 'too-large' });
    server.says(bomb, { 'content-type': 'application/gzip' });
    expect(await trouble()).toMatchObject({ code: 'too-large' });
  });

  test('nobody there', async () => {
    const address = server.address();
    await server.close();
    expect(await trouble({ address })).toMatchObject({ code: 'offline' });
    await server.open();
  });

  test.each(['http://calendars.example/a.ics', 'ftp://x', 'nothing'])('%s is never asked', async (address) => {
    expect(await trouble({ address })).toMatchObject({ code: 'bad-address' });
  });
});

test('packed on the way or as a file', async () => {
  server.says(gzipSync(CALENDAR), { 'content-encoding': 'gzip' });
  expect(await text()).toBe(CALENDAR);
  server.says(gzipSync(CALENDAR), { 'content-type': 'application/gzip' });
  expect(await text()).toBe(CALENDAR);
  server.says(gzipSync(CALENDAR).subarray(0, 20), { 'content-type': 'application/gzip' });
  expect(await trouble()).toMatchObject({ code: 'truncated' });
});

test('a sign-in page is no calendar', async () => {
  server.says('<!doctype html>', { 'content-type': 'text/html; charset=utf-8' });
  expect(await trouble()).toMatchObject({ code: 'web-page' });
});

describe('an address that leads on', () => {
  const redirect = (to: string, status = 302): void => {
    server.behaviour = ({ url }, response) => {
      if (url === '/end.ics') response.writeHead(200).end(CALENDAR);
      else response.writeHead(status, { location: to }).end();
    };
  };

  test.each([301, 302, 303, 307, 308])('within its host is followed (%d)', async (status) => {
    redirect('/end.ics', status);
    expect(await text()).toBe(CALENDAR);
  });

  test('to another host is refused before that is asked, until the user allows it', async () => {
    const other = await new FeedServer().open();
    other.says(CALENDAR);
    redirect(other.address('/end.ics'));
    const { host } = new URL(other.address());
    expect(await trouble()).toMatchObject({ code: 'other-host', host });
    expect(other.asked).toEqual([]);
    expect(await text({ allowedHost: host })).toBe(CALENDAR);
    await other.close();
  });

  test('in a circle, or to what is no address, is given up', async () => {
    redirect('/again.ics');
    expect(await trouble()).toMatchObject({ code: 'refused' });
    expect(server.asked.length).toBeLessThan(10);
    for (const nowhere of ['http://calendars.example/plain.ics', 'javascript:1', 'http://[']) {
      redirect(nowhere);
      expect(await trouble()).toMatchObject({ code: 'refused' });
    }
  });

  test('in a browser, which hides where to, is refused by where the answer came from', async () => {
    redirect('/end.ics');
    const real = globalThis.fetch;
    const hidden = async (to: string, from: string | null) => {
      globalThis.fetch = async (_, init) => {
        if (init?.redirect === 'manual') return { type: 'opaqueredirect', status: 0 } as Response;
        if (from === null) throw new TypeError('Failed to fetch');
        const response = new Response(CALENDAR);
        return Object.defineProperty(response, 'url', { value: from });
      };
      return trouble({ address: to }).finally(() => {
        globalThis.fetch = real;
      });
    };
    const at = 'https://calendars.example/a.ics';
    expect(await hidden(at, 'https://calendars.example/b.ics')).toBeNull();
    expect(await hidden(at, 'https://other.example/b.ics')).toMatchObject({
      code: 'other-host',
      host: 'other.example',
    });
    expect(await hidden(at, null)).toMatchObject({ code: 'other-host', host: null });
  });
});

test('no error carries the address, its host or what the server wrote', async () => {
  const errors: Error[] = [];
  for (const status of [401, 404, 429, 500]) {
    server.says('5ec4e7 body', {}, status);
    errors.push(await trouble());
  }
  server.behaviour = (_, response) => response.destroy();
  errors.push(await trouble());
  errors.push(await trouble({ address: 'http://calendars.example/5ec4e7' }));
  expect(errors).toHaveLength(6);
  for (const error of errors) {
    const told = [error.message, error.stack, JSON.stringify(error), String(error.cause)].join();
    expect(told).not.toMatch(/5ec4e7|127\.0\.0\.1|calendars\.example/);
  }
});
