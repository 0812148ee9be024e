import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { freshTopicView } from '@/utils/domain/agenda/topic-view';
import { firstName } from '@/utils/domain/repair/first-name';
import { roleTowards } from '@/utils/domain/repair/role';
import { namedTopics, sharedTopics } from '@/utils/domain/repair/shared-topics';
import { causeOf, situationOf } from '@/utils/domain/repair/situation';
import { newTopic } from '@/utils/domain/rows/new-rows';
import type { TopicView } from '@/utils/domain/views/parts';

function topic(text: string, more: Partial<TopicView> = {}): TopicView {
  const fields = newTopic({ pairId: 'p', text, raisedBy: 'me', rank: 'a0' });
  return { ...freshTopicView(text, 'shared', fields), ...more };
}

describe('which topics a message may name', () => {
  test('shared and open ones, a few, short', () => {
    const named = namedTopics([
      topic('Budget'),
      topic('Salary', { visibility: 'private' }),
      topic('Done', { done: true }),
      topic('x'.repeat(500)),
      topic(' \u202e '),
      topic('Move'),
      topic('Fourth'),
    ]);
    expect(named).toEqual(['Budget', `${'x'.repeat(79)}…`, 'Move']);
  });
  test('no private word passes, whatever the list', () => {
    const any = fc.array(
      fc.record({ text: fc.string(), visibility: fc.constantFrom('shared', 'private'), done: fc.boolean() }),
    );
    fc.assert(
      fc.property(any, (list) => {
        const topics = list.map(({ text, ...more }, i) =>
          topic(
            more.visibility === 'private' ? `PRIVATE-${i}${text}` : text.replace(/PRIVATE/g, ''),
            more as Partial<TopicView>,
          ),
        );
        expect(JSON.stringify([namedTopics(topics), sharedTopics(topics)])).not.toContain('PRIVATE');
      }),
    );
  });
});

test.each([
  ['report', 'manager'],
  ['mentee', 'manager'],
  ['manager', 'employee'],
  ['mentor', 'employee'],
  ['skip-up', 'employee'],
  ['skip-down', 'manager'],
  ['peer', 'peer'],
  ['other', 'peer'],
  ['unknown', 'employee'],
] as const)('towards a %s one speaks as a %s', (relation, role) => {
  expect(roleTowards(relation, { role: 'employee' })).toBe(role);
});

test.each([
  ['cancelled', 'me', 'cancelledByMe'],
  ['cancelled', 'them', 'cancelled'],
  ['cancelled', 'unknown', 'cancelled'],
  ['declined', 'me', 'declinedByMe'],
  ['declined', 'them', 'declined'],
  ['missed', 'unknown', 'missed'],
  ['moved', 'me', 'moved'],
] as const)('%s by %s is told as %s', (cause, by, situation) => {
  expect(situationOf({ cause, by })).toBe(situation);
});

test.each([
  ['cancelled', 'cancelled'],
  ['declined', 'declined'],
  ['missed', 'missed'],
  ['unknown', 'missed'],
  ['held', 'missed'],
  ['scheduled', 'moved'],
] as const)('a meeting that is %s is repaired as %s', (state, cause) => {
  expect(causeOf(state)).toBe(cause);
});

test.each([
  ['Ben Okafor', 'Ben'],
  ['ben@acme.example', 'ben@acme.example'],
  ['Dr. Ben Okafor', 'Dr. Ben Okafor'],
  ['B Okafor', 'B Okafor'],
  ['田中太郎', '田中太郎'],
  ['', ''],
])('"%s" is greeted as "%s"', (name, greeted) => {
  expect(firstName(name)).toBe(greeted);
});
