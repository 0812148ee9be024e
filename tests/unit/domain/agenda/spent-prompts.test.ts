import { expect, test } from 'vitest';
import { withoutSpentPrompts } from '@/utils/domain/agenda/spent-prompts';
import type { SectionRow, TopicRow } from '@/utils/domain/rows/agenda';
import type { MeetingRow } from '@/utils/domain/rows/meeting';
import { newTopic } from '@/utils/domain/rows/new-rows';
import { OF_TEMPLATE } from '@/utils/domain/templates/plan-template';
import { formatStamp } from '@/utils/domain/time/hybrid-clock';

const at = (iso: string) => Date.parse(iso);
const stamp = (iso: string) => formatStamp({ ms: at(iso), counter: 0 }, 'd');
const BEFORE = '2026-11-16T08:00:00Z';
const NOW = at('2026-11-20T09:00:00Z');

const lastWeek = (state: MeetingRow['state']) =>
  ({ id: 'm1', state, start: at('2026-11-16T09:00:00Z'), end: at('2026-11-16T09:30:00Z') }) as MeetingRow;
const section = (id: string, meetingId: string, title: string, deletedAt: string | null = null) =>
  ({ id, meetingId, title, deletedAt }) as SectionRow;
const growth = section('growth', 'm1', 'Growth');

/** Put into last week's part "Growth" by a template, and never touched. */
const prompt = (more: Partial<TopicRow> = {}) =>
  ({
    ...newTopic({ pairId: 'p', text: 'What would you like to learn?', raisedBy: 'me', rank: 'a0' }),
    ...{ id: 'prompt', sectionId: 'growth', questionKey: OF_TEMPLATE },
    ...{ createdAt: stamp(BEFORE), updatedAt: stamp(BEFORE) },
    ...more,
  }) as TopicRow;
const touched = { updatedAt: stamp('2026-11-16T09:10:00Z') };

const held = lastWeek('held');

test.each([
  ['a prompt that nobody took up stays with the agenda that asked it', prompt(), {}, false],
  ['with that agenda itself it stands for good', prompt(), { meetingId: 'm1' }, true],
  ['a topic of one’s own waits, in whatever part it stood', prompt({ questionKey: null }), {}, true],
  ['a question from the bank was chosen: it waits', prompt({ questionKey: 'growth-1' }), {}, true],
  ['one with details is prepared: it waits', prompt({ ...touched, detail: 'The course in May' }), {}, true],
  ['what is pinned for every time comes back', prompt({ pinned: true }), {}, true],
  ['one in other words waits', prompt({ ...touched, text: 'Which course?' }), {}, true],
  ['one that was ticked and unticked waits', prompt(touched), {}, true],
  ['one that was ticked here is here', prompt({ ...touched, doneAt: NOW, doneIn: 'm2' }), {}, true],
  ['the meeting was called off: what was planned for it waits', prompt(), { meetings: [lastWeek('cancelled')] }, true],
  ['a part of the same name asks it again', prompt(), { sections: [growth, section('new', 'm2', ' growth')] }, true],
  ['its part was taken away: it is a topic of none', prompt(), { sections: [section('growth', 'm1', '', 'x')] }, true],
  ['a prompt of no part waits', prompt({ sectionId: null }), {}, true],
])('%s', (_, topic, more, stays) => {
  const around = { meetingId: 'm2', sections: [growth], meetings: [held], now: NOW, ...more };
  expect(withoutSpentPrompts([topic], around)).toEqual(stays ? [topic] : []);
});
