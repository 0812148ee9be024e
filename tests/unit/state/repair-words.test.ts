import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { freshTopicView } from '@/utils/domain/agenda/topic-view';
import { TONES } from '@/utils/domain/repair/tone';
import { NOTHING_WRITTEN, WRITTEN_PROMPTS } from '@/utils/domain/repair/written';
import { newTopic } from '@/utils/domain/rows/new-rows';
import type { TopicView } from '@/utils/domain/views/parts';
import type { RepairView } from '@/utils/domain/views/repair-view';
import { chatWords, messageWords, withoutGreeting } from '@/utils/state/repair-words';
import { promptWords } from '@/utils/state/repair-written';
import { speak } from '../../support/speak';

const ROLES = ['manager', 'employee', 'peer'] as const;
const SITUATIONS = [
  ...[{ cause: 'cancelled', by: 'me' } as const, { cause: 'cancelled', by: 'them' } as const],
  ...[{ cause: 'declined', by: 'me' } as const, { cause: 'declined', by: 'unknown' } as const],
  ...[{ cause: 'missed', by: 'unknown' } as const, { cause: 'moved', by: 'me' } as const],
];

const time = (day: number) => {
  const start = Date.parse(`2026-11-${day}T09:00Z`);
  return { start, end: start + 1_800_000, timeZone: 'Europe/Berlin' };
};
const topic = (text: string, visibility: TopicView['visibility'] = 'shared') =>
  freshTopicView(text, visibility, newTopic({ pairId: 'p', text, raisedBy: 'me', rank: 'a0' }));

function view(changes: Partial<RepairView>): RepairView {
  const meeting = { personName: 'Ben Okafor', waiting: 1 } as RepairView['meeting'];
  return {
    meeting,
    waiting: [topic('Budget')],
    waitingPrivate: [topic('My salary', 'private')],
    ...changes,
  } as RepairView;
}

afterEach(() => speak('en'));

const cases = ROLES.flatMap((role) => SITUATIONS.flatMap((what) => TONES.map((tone) => ({ role, tone, ...what }))));

describe.each(['en', 'de'])('in %s', (locale) => {
  test.each(cases)('$role, $tone: $cause by $by', ({ tone, ...what }) => {
    speak(locale);
    for (const times of [[], [time(25)], [time(25), time(26), time(27)]]) {
      const said = { tone, times, naming: times.length === 1 };
      const [mail, chat] = [messageWords(view(what), said), chatWords(view(what), said)];
      const [greeting, opening] = mail.split('\n\n');
      expect(greeting).toMatch(/^(Hi|Hallo) Ben,$/);
      expect(opening!.split(/[.?]/).filter((part) => part.trim()).length).toBeGreaterThanOrEqual(2);
      expect(mail).not.toMatch(/[{}]|undefined|null| {2}/);
      expect(mail.includes('Budget')).toBe(times.length === 1);
      expect(mail.match(/^- /gm)?.length ?? 0).toBe(times.length > 1 ? 3 : 0);
      // After a greeting German goes on with a small letter, alone it begins with a capital one.
      expect(chat[0]).toBe(chat[0]!.toLocaleUpperCase());
      expect(chat).not.toMatch(/\n|Ben/);
      expect(chat.length).toBeLessThan(mail.length);
    }
  });

  test.each(ROLES)('the five questions to a %s', (role) => {
    speak(locale);
    const words = promptWords(role);
    expect(new Set(WRITTEN_PROMPTS.map((prompt) => words[prompt])).size).toBe(5);
    if (role === 'manager') for (const prompt of WRITTEN_PROMPTS) expect(words[prompt]).toMatch(/\?$/);
  });
});

test('the tones of one role say different things', () => {
  for (const role of ROLES) {
    for (const what of SITUATIONS) {
      const texts = TONES.map((tone) =>
        messageWords(view({ role, ...what }), { tone, times: [time(25)], naming: false }),
      );
      expect(new Set(texts).size).toBe(3);
    }
  }
});

test('no private word gets into a message, whatever waits', () => {
  const any = fc.array(fc.record({ text: fc.string(), visibility: fc.constantFrom('shared', 'private') }));
  fc.assert(
    fc.property(any, fc.constantFrom(...cases), (list, { tone, ...what }) => {
      const waiting = list.map(({ text, visibility }) =>
        visibility === 'private' ? topic(`PRIVATE ${text}`, 'private') : topic(text.replace(/PRIVATE/g, '')),
      );
      const said = { tone, times: [time(25)], naming: true };
      const all = view({ ...what, waiting, waitingPrivate: waiting });
      expect(messageWords(all, said) + chatWords(all, said)).not.toContain('PRIVATE');
    }),
  );
});

test('own words lose our greeting in a chat and nothing else', () => {
  expect(withoutGreeting(view({}), 'Hi Ben,\n\nwhat about Friday?')).toBe('What about Friday?');
  expect(withoutGreeting(view({}), 'Dear Ben,\n\nFriday?')).toBe('Dear Ben,\n\nFriday?');
  expect(Object.keys(NOTHING_WRITTEN)).toEqual([...WRITTEN_PROMPTS]);
});
