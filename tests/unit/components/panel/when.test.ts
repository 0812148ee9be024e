import { expect, test } from 'vitest';
import { zoneNote } from '@/components/panel/when';
import { panelView } from '../../state/panel/panel-fixture';

const event = panelView().event!;

test('an event in the zone of this browser needs no note', () => {
  expect(zoneNote({ ...event, timeZone: 'Europe/Berlin' }, 'Europe/Berlin')).toBeNull();
  // Another name, the same clock.
  expect(zoneNote({ ...event, timeZone: 'Europe/Paris' }, 'Europe/Berlin')).toBeNull();
});

test('an event in another zone says which, and what that is here', () => {
  const note = zoneNote({ ...event, timeZone: 'Asia/Tokyo' }, 'UTC');
  expect(note).toMatch(/^In Japan Standard Time\. For you that is /);
});

test('a zone that nobody could read is told of, a whole day needs none', () => {
  expect(zoneNote({ ...event, timeZone: null, zoneCertain: false }, 'UTC')).toContain("doesn't show its time zone");
  expect(zoneNote({ ...event, allDay: true, start: '2026-11-26', timeZone: null }, 'UTC')).toBeNull();
});
