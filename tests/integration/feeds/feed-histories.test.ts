import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY_MS } from '@/utils/domain/time/lengths';
import { addFeed } from '@/utils/services/feeds/feed-commands';
import { wakeFeeds } from '@/utils/services/feeds/wake-feeds';
import { calendar } from '../../unit/readings/ical/calendar-text';
import { ME, oneOnOne, TestWorker } from '../support/worker';
import { BEN, servedAnew } from './setting';

const server = servedAnew();

interface Told {
  name: string;
  day: number;
  hour: number;
  status: 'CONFIRMED' | 'CANCELLED';
  people: boolean;
}

/** What a feed may say of three events, at one time; each at most once. */
const state = fc.uniqueArray(
  fc.record({
    name: fc.constantFrom('a', 'b', 'c'),
    day: fc.integer({ min: 24, max: 29 }),
    hour: fc.integer({ min: 10, max: 19 }),
    status: fc.constantFrom('CONFIRMED' as const, 'CANCELLED' as const),
    people: fc.boolean(),
  }),
  { selector: ({ name }) => name, maxLength: 3 },
);
type Step = { feed: Told[] } | { page: Told[] } | { fails: number };
const step: fc.Arbitrary<Step> = fc.oneof(
  state.map((feed) => ({ feed })),
  state.map((page) => ({ page })),
  fc.constantFrom(304, 401, 500).map((fails) => ({ fails })),
);

const inFeed = ({ name, day, hour, status, people }: Told) => [
  ...[`UID:${name}@google.com`, 'SUMMARY:Ana / Ben', `STATUS:${status}`, ...(people ? BEN : [])],
  ...[`DTSTART;TZID=Europe/Berlin:202611${day}T${hour}0000`, 'DURATION:PT30M'],
];
const onPage = ({ name, day, hour, status }: Told) => {
  const event = oneOnOne(name, `2026-11-${day}T${hour}:00`);
  const id = btoa(`${name} ${ME}`).replace(/=+$/, '');
  return { ...event, id, recurring: false, state: status === 'CANCELLED' ? ('cancelled' as const) : event.state };
};

/** Something unrelated changes each time, so that no reading is skipped for being the same. */
let count = 0;
const noise = () => [`UID:noise${++count}`, 'SUMMARY:Planning', 'DTSTART:20260101T100000Z'];

async function tell(worker: TestWorker, next: Step): Promise<void> {
  worker.clock += DAY_MS * 0.01;
  if ('page' in next) {
    for (const told of next.page) await worker.click(onPage(told));
    return;
  }
  if ('feed' in next) server.says(calendar(...next.feed.map(inFeed), noise()));
  else server.says('', {}, next.fails);
  await worker.alive.database.write(async (unit) => {
    const [feed] = await unit.all('feed');
    await unit.put('feed', { ...feed!, nextAt: unit.now });
  });
  await worker.die();
  await wakeFeeds(worker.alive);
}

test('whatever a feed and a page say, one event is one meeting with one Ben, and saying it again changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), state, async (history, last) => {
      const worker = new TestWorker('2026-11-23T08:00:00Z');
      await worker.show([], '2026-01-05', '2026-01-12');
      await addFeed(worker.alive, { address: server.address(), name: 'Work', site: 'google' });
      for (const next of history) await tell(worker, next);
      for (let i = 0; i < 2; i++) await tell(worker, { feed: last });
      const picture = () =>
        worker.alive.database.read(async (unit) => ({
          meetings: (await unit.all('meeting')).sort((a, b) => (a.id < b.id ? -1 : 1)),
          people: (await unit.all('person')).map(({ name }) => name),
        }));
      const before = await picture();
      for (let i = 0; i < 2; i++) await tell(worker, { feed: last });
      expect(await picture()).toEqual(before);
      expect(before.people.filter((name) => name === 'Ben').length).toBeLessThanOrEqual(1);
      expect(new Set(before.meetings.map(({ seriesKey }) => seriesKey)).size).toBe(before.meetings.length);
      await worker.die();
    }),
    { numRuns: 40 },
  );
}, 60_000);
