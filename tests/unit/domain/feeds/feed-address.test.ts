import { expect, test } from 'vitest';
import { readFeedAddress } from '@/utils/domain/feeds/feed-address';

const SECRET = '/private-0123456789abcdef0123456789abcdef/basic.ics';

test.each([
  [`https://calendar.google.com/calendar/ical/ana%40acme.example${SECRET}`, 'google', 'ana@acme.example'],
  [`https://calendar.google.com/calendar/ical/c_12ab%40group.calendar.google.com${SECRET}`, 'google', null],
  [`https://calendar.google.com/calendar/ical/%E0%A4%A${SECRET}`, 'google', null],
  ['https://outlook.office365.com/owa/calendar/1a2b@acme.example/3c4d/calendar.ics', 'outlook', null],
  ['https://outlook.live.com/owa/calendar/0000/1111/cid-2222/calendar.ics', 'outlook', null],
  ['https://calendars.example/feed.ics?token=1', null, null],
  ['http://127.0.0.1:8080/feed.ics', null, null],
])('%s', (address, site, account) => {
  const { host, protocol, hostname } = new URL(address);
  const pattern = `${protocol}//${hostname}/*`;
  expect(readFeedAddress(address)).toEqual({ address, host, pattern, site, account });
});

test('what was pasted around it is taken off', () => {
  const { address } = readFeedAddress('  <webcal://calendars.example/a.ics#top> \n')!;
  expect(address).toBe('https://calendars.example/a.ics');
});

test.each([
  'http://calendars.example/feed.ics',
  'https://ana:secret@calendars.example/feed.ics',
  'file:///home/ana/feed.ics',
  'javascript:alert(1)',
  'ana@acme.example',
  'https://',
  '',
  `https://calendars.example/${'a'.repeat(3_000)}`,
])('%s is none', (pasted) => {
  expect(readFeedAddress(pasted)).toBeNull();
});
