import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { randomId } from '@/utils/domain/rows/id';
import type { PersonRow } from '@/utils/domain/rows/person';
import { TestWorker } from '../support/worker';
import { at, shown, wake } from './on-the-screen';

beforeEach(() => fakeBrowser.reset());

/** Ben, whom the user met once, on Tuesday 10 November; nothing more is planned. */
async function metOnce(fields: Partial<PersonRow>): Promise<TestWorker> {
  const worker = new TestWorker('2026-11-10T09:00:00Z');
  const [personId, meetingId] = [randomId(), randomId()];
  await worker.ask('person/create', { id: personId, name: 'Ben', relation: 'report' });
  await worker.ask('meeting/start', { meetingId, personId, name: null, start: at('10T10:00') }, null);
  worker.clock = at('10T11:00');
  await worker.ask('meeting/answer', { meetingId, answer: 'held' }, null);
  await worker.ask('row/patch', { table: 'person', id: personId, fields });
  return worker;
}

const SOFT = 'It has been a while since you met Ben';
const crisis = { crisisFrom: '2026-11-10', crisisRhythmDays: 3 };

test.each<[string, Partial<PersonRow>, string, string[]]>([
  ['every two weeks is what fits: not before three are over', {}, '30T10:00', []],
  ['and then', {}, '2026-12-01T10:00', [SOFT]],
  ['a peer with whom nothing was agreed on', { relation: 'peer' }, '2026-12-21T10:00', []],
  ['a peer with whom something was', { relation: 'peer', rhythmDays: 14 }, '2026-12-01T10:00', [SOFT]],
  ['two levels apart: a month is nothing', { relation: 'skip-down' }, '2026-12-21T10:00', []],
  ['two levels apart: half a year and half of it', { relation: 'skip-down' }, '2027-08-12T11:00', [SOFT]],
  ['a crisis is tighter', { ...crisis, crisisUntil: '2026-11-30' }, '16T10:00', [SOFT]],
  ['a crisis that is over is none', { ...crisis, crisisUntil: '2026-11-12' }, '16T10:00', []],
  ['what was asked for may be answered first', { askedAt: at('28T10:00') }, '2026-12-01T10:00', []],
  ['and when it was not', { askedAt: at('24T10:00') }, '2026-12-01T10:00', [SOFT]],
])('%s', async (_, fields, when, titles) => {
  const worker = await metOnce(fields);
  await worker.ask('settings/patch', { nudgeUnwritten: false }, null);
  await wake(worker, when);
  expect(shown().map(({ title }) => title)).toEqual(titles);
});
