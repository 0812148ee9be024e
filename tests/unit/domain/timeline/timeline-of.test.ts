import { expect, test } from 'vitest';
import { foldTimeline } from '@/utils/domain/timeline/fold-timeline';
import type { TimelineTable } from '@/utils/domain/timeline/timeline-rows';
import { yearsOf } from '@/utils/domain/timeline/years';
import { at, rowOf, stampOf, told, WRITTEN } from './timeline-fixture';

const m1 = rowOf('meeting', 'm1', { start: at('2026-03-10') });
const aim = rowOf('aim', 'g1');

test.each<[TimelineTable, object, object]>([
  ['note', {}, { kind: 'note', of: 'meeting', text: 'A note', visibility: 'shared', meetingId: 'm1' }],
  ['note', { body: '\n# Plan\n- [ ] buy' }, { text: 'Plan' }],
  ['note', { scope: 'vault' }, { visibility: 'private' }],
  ['prompt-answer', {}, { kind: 'note', of: 'preparation', text: 'An answer', visibility: 'private' }],
  ['topic', {}, { kind: 'topic', state: 'open', meetingId: null, at: WRITTEN }],
  ['topic', { doneIn: 'm1', doneAt: 5 }, { state: 'done', meetingId: 'm1', at: at('2026-03-10') }],
  ['topic', { doneAt: at('2026-02-02') }, { state: 'done', meetingId: null, at: at('2026-02-02') }],
  ['topic', { parkedAt: 5 }, { state: 'parked', at: WRITTEN }],
  ['topic', { text: `  two\nlines ${'x'.repeat(500)}` }, { text: `two lines ${'x'.repeat(190)}` }],
  ['action-item', { madeIn: 'm1' }, { kind: 'promise', state: 'open', owner: 'them', meetingId: 'm1' }],
  ['action-item', { droppedAt: 5 }, { state: 'dropped', meetingId: null }],
  ['action-item', { doneAt: 5, droppedAt: 5 }, { state: 'done' }],
  ['action-item', { madeIn: 'gone' }, { meetingId: null, at: WRITTEN }],
  ['feedback', {}, { kind: 'feedback', text: 'You helped', direction: 'given', state: 'draft' }],
  ['feedback', { behaviour: ' ', impact: '' }, { text: 'At noon' }],
  ['feedback', { state: 'said', saidIn: 'm1' }, { meetingId: 'm1', at: at('2026-03-10') }],
  ['concern', { closedAt: 5 }, { kind: 'concern', of: 'concern', text: 'Late', closed: true }],
  ['concern-entry', {}, { kind: 'concern', of: 'trail', text: 'Late again' }],
  ['capture', {}, { kind: 'capture', capture: 'win', text: 'A win', at: WRITTEN, waits: true }],
  ['capture', { usedAt: 5 }, { waits: false }],
  ['milestone', { doneAt: at('2026-02-02') }, { kind: 'growth', of: 'milestone', closed: true, at: at('2026-02-02') }],
  ['skill', {}, { kind: 'growth', of: 'skill', text: 'Planning', closed: false, at: WRITTEN }],
  ['priority', {}, { kind: 'growth', of: 'priority', text: 'Calm' }],
  ['evidence', { meetingId: 'm1' }, { of: 'evidence', text: 'Led it alone', about: 'Lead', meetingId: 'm1' }],
  ['evidence', { aboutId: 'gone' }, { about: null, at: WRITTEN }],
  ['mention', {}, { kind: 'growth', of: 'mention', text: 'Lead', meetingId: 'm1' }],
  ['wrap-up', {}, { kind: 'rating', rating: 4, meetingId: 'm1', visibility: 'private' }],
  ['wrap-up', { rating: null, better: 'Shorter' }, { rating: null, better: 'Shorter' }],
  ['meeting-change', {}, { kind: 'calendar', meetingId: 'm1', at: WRITTEN, visibility: 'shared' }],
  ['meeting-change', { state: 'scheduled', wasStart: 5 }, { kind: 'calendar' }],
  ['meeting-change', { state: 'scheduled', wasState: 'cancelled' }, { kind: 'calendar' }],
  ['meeting-change', { state: 'declined', wasState: null }, { kind: 'calendar' }],
  ['profile-change', { on: '2026-02-02' }, { kind: 'profile', what: 'stage', at: Date.UTC(2026, 1, 2) }],
  ['survey', {}, { kind: 'survey', of: 'survey', name: 'Pulse', value: 7.5, best: 10 }],
  ['effectiveness', {}, { kind: 'survey', of: 'check', value: 4.5, best: 5, side: 'me' }],
])('a row of %s with %j is told as %j', (table, fields, expected) => {
  const entries = told({ aim: [aim], meeting: [m1], [table]: [rowOf(table, 'it', fields)] });
  expect(entries.find(({ id }) => id === 'it')).toMatchObject(expected);
});

test.each<[TimelineTable, object]>([
  ['note', { body: ' \n---\n' }],
  ['prompt-answer', { text: ' ' }],
  ['wrap-up', { rating: null, better: '  ' }],
  ['mention', { aboutId: 'gone' }],
  ['effectiveness', { q1: null, q2: null }],
  // Its first sight, and that it was held, the meeting's own line tells.
  ['meeting-change', { state: 'scheduled', wasState: null }],
  ['meeting-change', { state: 'held' }],
])('a row of %s that says nothing (%j) is left out', (table, fields) => {
  const entries = told({ aim: [aim], meeting: [m1], [table]: [rowOf(table, 'it', fields)] });
  expect(entries.map(({ id }) => id)).not.toContain('it');
});

test('a one-on-one stands at its start, at its day, or last of all when no day is known', () => {
  const allDay = rowOf('meeting', 'm2', { start: null, date: '2026-03-11' });
  const nowhere = rowOf('meeting', 'm3', { start: null, date: null });
  const entries = told({ meeting: [nowhere, m1, allDay], topic: [rowOf('topic', 't1')] });
  expect(entries.map(({ id, at: when }) => [id, when])).toEqual([
    ['m2', Date.UTC(2026, 2, 11)],
    ['m1', at('2026-03-10')],
    ['t1', WRITTEN],
    ['m3', null],
  ]);
});

test('what belongs to a one-on-one is folded under it in a fixed order; what came between stands by itself', () => {
  const entries = told({
    meeting: [m1, rowOf('meeting', 'm2', { start: at('2026-03-17') })],
    note: [rowOf('note', 'n1')],
    topic: [
      rowOf('topic', 't1', { doneIn: 'm1', doneAt: 5 }),
      rowOf('topic', 't2', { createdAt: stampOf(at('2026-03-12')) }),
    ],
    'action-item': [rowOf('action-item', 'i1', { madeIn: 'm1' })],
    'wrap-up': [rowOf('wrap-up', 'w1')],
  });
  const lines = foldTimeline(entries).map(({ entry, under }) => [entry.id, under.map(({ id }) => id)]);
  expect(lines).toEqual([
    ['m2', []],
    ['t2', []],
    ['m1', ['n1', 't1', 'i1', 'w1']],
  ]);
});

test('the gist of a one-on-one is of what both may see', () => {
  const meeting = [m1, rowOf('meeting', 'm2'), rowOf('meeting', 'm3')];
  const secret = rowOf('note', 'n2', { meetingId: 'm2', scope: 'vault', body: 'secret' });
  const topic = [
    rowOf('topic', 't1', { doneIn: 'm3' }),
    rowOf('topic', 't2', { doneIn: 'm3', text: 'Two', rank: 'a1' }),
  ];
  const entries = told({ meeting, note: [rowOf('note', 'n1'), secret], topic });
  const gists = entries.flatMap((entry) => (entry.kind === 'meeting' ? [[entry.id, entry.gist]] : []));
  expect(Object.fromEntries(gists)).toEqual({ m1: 'A note', m2: null, m3: 'A topic · Two' });
});

test('years are those of the user’s zone, latest first; gaps are left out, and clocks gone mad', () => {
  const captures = ['2026-12-31T23:30:00Z', '2024-06-01T10:00:00Z', '2021-01-01T01:00:00Z'].map((text, n) =>
    rowOf('capture', `c${n}`, { capturedAt: Date.parse(text) }),
  );
  const mad = rowOf('capture', 'mad', { capturedAt: 8.64e15 });
  const entries = told({ capture: [...captures, mad] });
  expect(yearsOf(entries, 'UTC')).toEqual([2026, 2024, 2021]);
  expect(yearsOf(entries, 'Europe/Berlin')).toEqual([2027, 2024, 2021]);
  expect(yearsOf(entries, 'America/New_York')).toEqual([2026, 2024, 2020]);
});
