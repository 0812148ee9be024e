import { expect, test } from 'vitest';
import { type NudgeFacts, nudgeWords } from '@/utils/i18n/nudge-words';
import { ana, meeting } from '../state/panel/panel-fixture';

const TODAY = '2026-11-26';
const told = { ...meeting, movedFrom: meeting.start };
const person = { name: ana.name, days: 23 };

const NAMED: NudgeFacts[] = [
  ...(['topics', 'before', 'wrap-up', 'unwritten', 'missed', 'cancelled', 'moved', 'declined'] as const).map(
    (kind) => ({ kind, meeting: told }),
  ),
  ...(['gap', 'long-gap', 'tight', 'feedback'] as const).map((kind) => ({ kind, person })),
  { kind: 'gap', several: { count: 2, names: [ana.name, 'Cem'] } },
];

test.each(NAMED)('$kind: whom it is about; under cover nobody, and something all the same', (facts) => {
  const open = nudgeWords(facts, TODAY);
  expect(JSON.stringify(open)).toContain(ana.name);
  expect(JSON.stringify(open)).not.toContain(meeting.title);
  const hidden = nudgeWords(facts, TODAY, true);
  for (const word of [...ana.name.split(' '), 'Cem', meeting.title]) expect(JSON.stringify(hidden)).not.toContain(word);
  expect(hidden.title).toMatch(/1:1/);
});

test('the week is told in numbers, and says so when it is free', () => {
  const words = (meetings: number, promises: number, topics: number) =>
    nudgeWords({ kind: 'digest', week: { meetings, promises, topics } }, TODAY, true);
  expect(words(3, 2, 0).title).toContain('3');
  expect(words(3, 2, 0).message).toContain('2');
  expect(words(0, 1, 1).title).toBe('No 1:1 this week');
  expect(words(1, 0, 0).message).not.toBe('');
});

test.each([
  [['Ana', 'Ben'], 'Ana and Ben'],
  [['Ana', 'Ben', 'Cem', 'Dana'], 'Ana, Ben, Cem, and Dana'],
  [['Ana', 'Ben', 'Cem', 'Dana', 'Eve'], 'Ana, Ben, Cem, and 2 more'],
])('several: %j', (names, message) => {
  const words = nudgeWords({ kind: 'long-gap', several: { count: names.length, names } }, TODAY);
  expect(words.message).toBe(message);
  expect(words.title).toContain(String(names.length));
});

test('a name that turns the direction of writing turns nothing but itself', () => {
  const { title } = nudgeWords({ kind: 'gap', person: { name: 'נועה', days: 9 } }, TODAY);
  expect(title).toMatch(/\u2068נועה\u2069/);
});
