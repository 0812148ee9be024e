import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { freshTopicView } from '@/utils/domain/agenda/topic-view';
import { busySpan } from '@/utils/domain/repair/busy-span';
import { doubtOf, ownTime } from '@/utils/domain/repair/own-time';
import { skipMeaning } from '@/utils/domain/repair/skip';
import { NOTHING_WRITTEN, promptOf, WRITTEN_PROMPTS, withTopic, writtenParts } from '@/utils/domain/repair/written';
import { newTopic } from '@/utils/domain/rows/new-rows';
import type { TopicView } from '@/utils/domain/views/parts';

const BERLIN = 'Europe/Berlin';
const at = (text: string) => Date.parse(`2026-11-${text}:00+01:00`);

describe('a time of one’s own', () => {
  test.each([
    [{ date: '2026-11-25', time: '10:15', minutes: 45 }, [at('25T10:15'), at('25T11:00')]],
    [{ date: '2026-11-25', time: '10:15', minutes: 4 }, null],
    [{ date: '2026-11-25', time: '10:15', minutes: 481 }, null],
    [{ date: '2026-11-25', time: '10:15', minutes: 0.5 }, null],
    [{ date: '2026-11-25', time: '10:15', minutes: Number.NaN }, null],
    [{ date: '2026-11-25', time: '', minutes: 30 }, null],
    [{ date: '', time: '10:15', minutes: 30 }, null],
  ])('%o', (typed, wanted) => {
    const time = ownTime(typed, BERLIN);
    expect(time && [time.start, time.end]).toEqual(wanted);
  });
  const busy = [{ start: at('25T10:00'), end: at('25T11:00') }];
  test.each([
    ['25T10:30', 'busy'],
    ['25T09:45', 'busy'],
    ['25T11:00', null],
    ['25T09:30', null],
    ['22T10:00', 'past'],
  ])('half an hour at %s: %s', (start, wanted) => {
    const span = { start: at(start), end: at(start) + 1_800_000 };
    expect(doubtOf(span, busy, at('23T12:00'))).toBe(wanted);
  });
});

describe('what takes time', () => {
  const event: Parameters<typeof busySpan>[0] = {
    ...{ allDay: false, state: 'confirmed' as const, kind: 'event' as const, free: null, missedViews: 0 },
    ...{ timeZone: BERLIN, start: '2026-11-25T10:00', end: '2026-11-25T11:00' },
  };
  test.each([
    ['an event', {}, true],
    ['one that is only tentative', { state: 'tentative' }, true],
    ['a time away', { kind: 'away' }, true],
    ['shown as free', { free: true }, false],
    ['cancelled', { state: 'cancelled' }, false],
    ['declined', { state: 'declined' }, false],
    ['gone from two views', { missedViews: 2 }, false],
    ['a task', { kind: 'task' }, false],
    ['a whole day', { allDay: true, start: '2026-11-25', end: '2026-11-26' }, false],
    ['without an end', { end: null }, false],
  ] as const)('%s: %o', (_, changes, takes) => {
    const span = busySpan({ ...event, ...changes }, 'UTC');
    expect(span).toEqual(takes ? { start: at('25T10:00'), end: at('25T11:00') } : null);
  });
  test('in a zone that nobody knows, by the user’s own', () => {
    expect(busySpan({ ...event, timeZone: 'Here' }, BERLIN)?.start).toBe(at('25T10:00'));
  });
});

describe('what leaving one out means', () => {
  const facts = {
    relation: 'report',
    today: '2026-11-23',
    last: '2026-11-10',
    next: '2026-12-06',
    plannedDays: 14,
  } as const;
  test.each([
    ['a gap of nearly two rhythms', {}, { nextInDays: 13, gapDays: 26, advice: 'long' }],
    ['half as long again is not yet long', { next: '2026-12-01' }, { nextInDays: 8, gapDays: 21, advice: null }],
    ['more than a month', { next: '2026-12-12' }, { gapDays: 32, advice: 'month' }],
    [
      'a skip-level owes nobody a month',
      { relation: 'skip-down', plannedDays: 182, next: '2027-01-12' },
      { advice: null },
    ],
    ['no next one', { next: null }, { nextInDays: null, gapDays: null, advice: null }],
    ['never met', { last: null }, { nextInDays: 13, gapDays: null, advice: null }],
    ['no plan', { plannedDays: null }, { gapDays: 26, plannedDays: null, advice: null }],
  ] as const)('%s', (_, changes, wanted) => {
    expect(skipMeaning({ ...facts, ...changes })).toMatchObject(wanted);
  });
});

function topic(text: string, more: Partial<TopicView> = {}): TopicView {
  return { ...freshTopicView(text, 'shared', newTopic({ pairId: 'p', text, raisedBy: 'me', rank: 'a0' })), ...more };
}

describe('the five lines', () => {
  test.each([
    ['The build server is down', { kind: 'blocker' }, 'way'],
    ['Anything', { theme: 'growth' }, 'next'],
    ['Anything', { theme: 'well-being' }, 'how'],
    ['Feedback on my talk', {}, 'need'],
    ['Xyzzy', {}, 'need'],
  ] as const)('"%s" %o fits "%s"', (text, more, wanted) => {
    expect(promptOf(topic(text, more))).toBe(wanted);
  });

  test('a topic comes under what stands there, once', () => {
    const lines = { ...NOTHING_WRITTEN, need: 'A word on the rota\n' };
    const once = withTopic(lines, topic('Xyzzy'));
    expect(once.need).toBe('A word on the rota\nXyzzy');
    expect(withTopic(once, topic('Xyzzy'))).toBe(once);
  });

  test('no private word comes in, whatever the list', () => {
    const any = fc.array(fc.record({ text: fc.string(), visibility: fc.constantFrom('shared', 'private') }));
    fc.assert(
      fc.property(any, fc.constantFrom('manager', 'employee', 'peer'), (list, role) => {
        const lines = list.reduce(
          (now, { text, visibility }, i) =>
            withTopic(
              now,
              visibility === 'private'
                ? topic(`PRIVATE-${i}${text}`, { visibility: 'private' })
                : topic(text.replace(/PRIVATE/g, '')),
            ),
          NOTHING_WRITTEN,
        );
        expect(JSON.stringify(writtenParts(lines, NOTHING_WRITTEN, role))).not.toContain('PRIVATE');
      }),
    );
  });

  test('who leads asks all five; everybody else tells what they wrote', () => {
    const questions = Object.fromEntries(WRITTEN_PROMPTS.map((prompt) => [prompt, `${prompt}?`])) as never;
    const lines = { ...NOTHING_WRITTEN, well: ' The launch ' };
    expect(writtenParts(lines, questions, 'manager')).toHaveLength(5);
    expect(writtenParts(lines, questions, 'employee')).toEqual([{ question: 'well?', text: 'The launch' }]);
  });
});
