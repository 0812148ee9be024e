// @vitest-environment happy-dom

import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FeedNotice } from '@/components/dashboard/feeds/feed-notice';
import { FeedsPage } from '@/components/dashboard/feeds/feeds-page';
import { Port } from '@/components/shared/use-port';
import { createToasts } from '@/components/ui/toasts';
import type { FeedErrorCode } from '@/utils/domain/feeds/feed-error';
import { MINUTE_MS } from '@/utils/domain/time/lengths';
import type { FeedEntry, FeedFound, FeedLook, FeedsView } from '@/utils/domain/views/feeds-view';
import { FeedLookModel } from '@/utils/state/dashboard/feed-look-model';
import { FeedsModel } from '@/utils/state/dashboard/feeds-model';
import { fakePort } from '../../state/fake-port';
import { fakePopovers } from '../fake-popovers';

fakePopovers();
configure({ asyncUtilTimeout: 10_000 });

const SECRET = 'https://calendar.google.com/calendar/ical/ana%40acme.example/private-5ec4e7/basic.ics';

const found: FeedFound = {
  report: {
    ...{ site: 'google', method: 'PUBLISH', events: 412, series: 38, changed: 9, allDay: 3, cancelled: 0 },
    ...{ withAttendees: 240, withOrganizer: 240, titles: 90, from: '2024-01-02', to: '2026-12-25', endless: 20 },
    zones: { known: ['Europe/Berlin'], ownRules: 0, unknown: 0, floating: 0 },
    fields: ['ATTENDEE', 'DTSTART', 'SUMMARY'],
    broken: { lines: 0, events: 0, rules: 0 },
    ...{ outdated: 0, truncated: false, cutShort: false },
  },
  ...{ site: 'google', knowsAccount: true, followedAs: null },
};

const work: FeedEntry = {
  ...{ id: 'work', kind: 'address', name: 'Work', site: 'google', host: 'calendars.example' },
  ...{ pattern: 'https://calendars.example/*', lastReadAt: Date.now() - MINUTE_MS, nextAt: Date.now() + 840_000 },
  ...{ trouble: null, silent: false, oneOnOnes: 6 },
};

let asked: string[];
let says: boolean;
beforeEach(() => {
  asked = [];
  says = true;
  location.hash = '#/feeds';
});
afterEach(() => {
  cleanup();
});

function show(
  view: Partial<FeedsView> = {},
  look: () => FeedLook | Promise<FeedLook> = () => ({ found, trouble: null }),
) {
  const worker = fakePort({
    'view/feeds': () => ({ feeds: [], ownEmails: ['ana@acme.example'], usualSite: 'google', ...view }),
    'feed/look': look,
  });
  const allow = async (pattern: string) => {
    asked.push(pattern);
    return says;
  };
  const toasts = createToasts();
  const models = { feeds: new FeedsModel(worker.port, allow), look: new FeedLookModel(worker.port, allow) };
  render(<FeedsPage {...models} toasts={toasts} />);
  return { ...worker, toasts };
}

async function paste(address = SECRET) {
  fireEvent.input(await screen.findByLabelText("The calendar's own secret address"), { target: { value: address } });
  fireEvent.click(screen.getByRole('button', { name: 'Look at it' }));
}

const trouble =
  (code: FeedErrorCode, host: string | null = null) =>
  () => ({ found: null, trouble: { code, host } });

describe('a calendar’s way in', () => {
  test('it is asked for its host, looked at, named and followed; then the address is gone', async () => {
    const worker = show();
    await paste();
    expect(asked).toEqual(['https://calendar.google.com/*']);
    const heading = await screen.findByRole('heading', { name: /This is what it carries/ });
    await waitFor(() => expect(document.activeElement).toBe(heading));
    screen.getByText('412 events');
    screen.getByText('It names who is invited, so your 1:1s are found by themselves.');
    expect(document.body.innerHTML).not.toContain('5ec4e7');
    expect(screen.queryByLabelText('Your own address in it')).toBeNull();
    fireEvent.input(screen.getByLabelText('What you call it'), { target: { value: 'Work' } });
    fireEvent.click(screen.getByRole('button', { name: 'Follow this calendar' }));
    const field = await screen.findByLabelText<HTMLInputElement>("The calendar's own secret address");
    expect(field.value).toBe('');
    expect(worker.sent.at(-1)).toEqual({
      type: 'feed/add',
      data: { name: 'Work', site: 'google', account: null, address: SECRET, allowedHost: null },
    });
    expect(worker.toasts.shown.value?.text).toMatch(/Work.* is followed from now on\./);
    expect(location.href).not.toContain('5ec4e7');
  });

  test('who says no to the browser is told what the permission is, and can try again', async () => {
    const worker = show();
    says = false;
    await paste();
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toMatch(/may not ask .*calendar\.google\.com.*, so nothing was read.*say yes/);
    expect(worker.sent).toEqual([]);
    says = true;
    fireEvent.click(screen.getByRole('button', { name: 'Look at it' }));
    await screen.findByText('412 events');
  });

  test('what is no address is told without asking anybody', async () => {
    const worker = show();
    await paste('http://calendars.example/5ec4e7.ics');
    expect((await screen.findByRole('alert')).textContent).toContain('That is no address Halfhour can use.');
    expect([...asked, ...worker.sent]).toEqual([]);
  });

  test.each<[FeedErrorCode, RegExp]>([
    ['offline', /No connection came about/],
    ['timeout', /took too long/],
    ['not-allowed', /wants a sign-in/],
    ['gone', /no calendar at this address any more/],
    ['busy', /asks for a pause/],
    ['server', /trouble of its own/],
    ['refused', /gave no calendar, and no reason/],
    ['too-large', /larger than 20 MB/],
    ['truncated', /ends in the middle/],
    ['web-page', /web page came instead/],
    ['not-calendar', /There is no calendar in it/],
    ['other-host', /leads on to another server, and the browser doesn't tell which/],
  ])('%s is told in words, with what to do', async (code, words) => {
    show({}, trouble(code));
    await paste();
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toMatch(words);
    expect(alert.querySelectorAll('p')).toHaveLength(2);
    expect(alert.textContent).not.toContain('5ec4e7');
  });

  test('another host is named; allowing it asks the browser for that one and goes there', async () => {
    const answers = [trouble('other-host', 'cdn.example:8443')(), { found, trouble: null }];
    const worker = show({}, () => answers.shift()!);
    await paste();
    fireEvent.click(await screen.findByRole('button', { name: /^Allow .*cdn\.example/ }));
    await screen.findByText('412 events');
    expect(asked.at(-1)).toBe('https://cdn.example/*');
    expect(worker.sent.at(-1)?.data).toMatchObject({ allowedHost: 'cdn.example:8443' });
  });

  test('a slow server can be left; its late answer is not heard', async () => {
    let answer: (look: FeedLook) => void = () => undefined;
    show({}, () => new Promise<FeedLook>((resolve) => (answer = resolve)));
    await paste();
    await screen.findByRole('status', { name: /Asking .*calendar\.google\.com/ });
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    answer({ found, trouble: null });
    await screen.findByRole('button', { name: 'Look at it' });
    expect(screen.queryByText('412 events')).toBeNull();
  });

  test('who one is, is asked where it isn’t known', async () => {
    const nobody = { ...found, site: null, knowsAccount: false };
    const worker = show({ ownEmails: [], usualSite: 'outlook' }, () => ({ found: nobody, trouble: null }));
    await paste('https://calendars.example/a.ics');
    fireEvent.input(await screen.findByLabelText('Your own address in it'), { target: { value: ' me@x.example ' } });
    expect(screen.getByRole('radio', { name: 'Outlook', checked: true })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Follow this calendar' }));
    await waitFor(() =>
      expect(worker.sent.at(-1)).toMatchObject({ data: { site: 'outlook', account: 'me@x.example' } }),
    );
  });

  test('an address that is followed already is said to be', async () => {
    show({}, () => ({ found: { ...found, followedAs: 'Work' }, trouble: null }));
    await paste();
    await screen.findByText(/You follow it already, as .*Work/);
    expect(screen.queryByRole('button', { name: 'Follow this calendar' })).toBeNull();
  });
});

describe('a file', () => {
  const drop = (file: File) => {
    const event = Object.assign(new Event('drop', { bubbles: true }), { dataTransfer: { files: [file] } });
    fireEvent(screen.getByRole('region', { name: 'Calendar file' }), event);
  };

  test('is dropped, looked at and taken in, by its own name', async () => {
    const worker = show({}, () => ({ found: { ...found, knowsAccount: false }, trouble: null }));
    await screen.findByRole('button', { name: 'Choose a file…' });
    drop(new File(['BEGIN:VCALENDAR'], 'Team Ana.ics'));
    fireEvent.click(await screen.findByRole('button', { name: 'Take it in' }));
    const base64 = btoa('BEGIN:VCALENDAR');
    await waitFor(() =>
      expect(worker.sent.at(-1)).toEqual({
        type: 'feed/take-file',
        data: { fileName: 'Team Ana.ics', base64, name: 'Team Ana', site: 'google', account: 'ana@acme.example' },
      }),
    );
    expect(asked).toEqual([]);
  });

  test('of more than 20 MB is not even read', async () => {
    const worker = show();
    await screen.findByRole('button', { name: 'Choose a file…' });
    drop(Object.defineProperty(new File([''], 'huge.ics'), 'size', { value: 20 * 1024 * 1024 + 1 }));
    expect((await screen.findByRole('alert')).textContent).toContain('larger than 20 MB');
    expect(worker.sent).toEqual([]);
  });

  test('by the name of an earlier one brings that up to date', async () => {
    const worker = show({}, () => ({ found: { ...found, followedAs: 'Work' }, trouble: null }));
    await screen.findByRole('button', { name: 'Choose a file…' });
    drop(new File(['BEGIN:VCALENDAR'], 'work.ics'));
    fireEvent.click(await screen.findByRole('button', { name: 'Bring it up to date' }));
    await waitFor(() => expect(worker.sent.at(-1)?.data).toMatchObject({ name: 'Work' }));
  });
});

describe('calendars that are followed', () => {
  const line = async () => within((await screen.findAllByRole('listitem'))[0]!);

  test('tell when they were read, when they will be, and what came of them', async () => {
    show({ feeds: [work] });
    const told = await line();
    for (const words of ['calendars.example', 'for Google Calendar', '6 1:1s', /^last read: /, /^next: /]) {
      told.getByText(words);
    }
  });

  test('that lost their permission get it again in the click itself', async () => {
    const worker = show({ feeds: [{ ...work, trouble: { code: 'no-permission', host: null } }] });
    fireEvent.click((await line()).getByRole('button', { name: 'Allow it again' }));
    expect(asked).toEqual(['https://calendars.example/*']);
    await waitFor(() => expect(worker.sent).toEqual([{ type: 'feed/read-now', data: { id: 'work' } }]));
  });

  test('that lead elsewhere name the host; the others are tried again', async () => {
    const worker = show({ feeds: [{ ...work, trouble: { code: 'other-host', host: 'cdn.example' } }] });
    const told = await line();
    fireEvent.click(told.getByRole('button', { name: /^Allow .*cdn\.example/ }));
    expect(asked).toEqual(['https://cdn.example/*']);
    fireEvent.click(told.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(worker.sent.map(({ type }) => type)).toEqual(['feed/read-now', 'feed/allow-host']));
  });

  test('are taken out only when that was asked', async () => {
    const worker = show({ feeds: [work] });
    const told = await line();
    fireEvent.click(told.getByRole('button', { name: /^More for/ }));
    fireEvent.click(await told.findByRole('menuitem', { name: 'Stop following…' }));
    await screen.findByText(/forgets its address for good/);
    expect(worker.sent).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Stop following', hidden: true }));
    await waitFor(() => expect(worker.sent).toEqual([{ type: 'feed/remove', data: { id: 'work' } }]));
  });
});

test('on every other page of the dashboard one line says that a calendar fell silent', async () => {
  const { port } = fakePort({
    'view/feeds': () => ({ feeds: [{ ...work, silent: true }], ownEmails: [], usualSite: 'google' }),
  });
  render(
    <Port.Provider value={port}>
      <FeedNotice />
    </Port.Provider>,
  );
  const link = await screen.findByRole('link', { name: 'See why' });
  expect(link.getAttribute('href')).toBe('#/feeds');
  expect(link.parentElement?.textContent).toMatch(/Work.* can't be read since/);
});
