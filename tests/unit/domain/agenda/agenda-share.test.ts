import { describe, expect, test } from 'vitest';
import { agendaShare, isLopsided } from '@/utils/domain/agenda/agenda-share';
import { saidAndDid } from '@/utils/domain/agenda/said-and-did';
import type { TopicRow } from '@/utils/domain/rows/agenda';

const meeting = (mine: number, theirs: number, own = 0) => [
  ...Array.from({ length: mine }, () => ({ raisedBy: 'me' as const, scope: 'pair:p' as const })),
  ...Array.from({ length: theirs }, () => ({ raisedBy: 'them' as const, scope: 'pair:p' as const })),
  ...Array.from({ length: own }, () => ({ raisedBy: 'me' as const, scope: 'vault' as const })),
];

describe('who wrote the last agendas', () => {
  test.each([
    ['two meetings tell no habit', [meeting(4, 0), meeting(4, 0)], null],
    ['meetings without a topic tell nothing', [meeting(4, 0), meeting(0, 0), meeting(2, 0)], null],
    ['three do', [meeting(2, 1), meeting(1, 1), meeting(1, 0)], { mine: 4, theirs: 2 }],
    ['only the last five', [meeting(9, 0), ...Array.from({ length: 5 }, () => meeting(0, 1))], { mine: 0, theirs: 5 }],
    ['private topics are no agenda', [meeting(1, 1, 9), meeting(1, 1, 9), meeting(1, 1)], { mine: 3, theirs: 3 }],
  ])('%s', (_, meetings, expected) => {
    expect(agendaShare(meetings)).toEqual(expected);
  });

  test('half and half is fine, more than half is worth a word', () => {
    expect(isLopsided({ mine: 3, theirs: 3 })).toBe(false);
    expect(isLopsided({ mine: 4, theirs: 3 })).toBe(true);
  });
});

test('what came of it: at most five with an outcome, by rank; what went to chat is none', () => {
  const topic = (id: string, rank: string, fields: Partial<TopicRow> = {}) =>
    ({ id, rank, scope: 'pair:p', text: id, kind: 'talk', outcome: 'done', ...fields }) as TopicRow;
  const topics = [
    topic('second', 'a2'),
    topic('first', 'a1', { scope: 'vault' }),
    topic('no word', 'a0', { outcome: null }),
    topic('blank', 'a0', { outcome: '  ' }),
    topic('chat', 'a0', { kind: 'status' }),
    ...['a3', 'a4', 'a5', 'a6'].map((rank) => topic(rank, rank)),
  ];
  const closed = saidAndDid(topics);
  expect(closed.map((one) => one.id)).toEqual(['first', 'second', 'a3', 'a4', 'a5']);
  expect(closed[0]).toEqual({ id: 'first', text: 'first', outcome: 'done', visibility: 'private' });
});
