import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '@/utils/domain/settings/settings';
import { parseTemplate } from '@/utils/domain/templates/template-text';
import type { PanelView } from '@/utils/domain/views/panel-view';
import { minutesOf, offerFor, profileFacts, wantsOwn } from '@/utils/state/templates/facts';
import { prepareUse } from '@/utils/state/templates/template-use';
import { ana, meeting, NOW, panelView, topic } from '../panel/panel-fixture';

const { parts } = parseTemplate('## Now (30)\n- One\n- Two\n## Later (30)\n- 🔒 Three');
const template = {
  key: 'three-part',
  name: 'Three parts',
  purpose: '',
  body: '',
  parts,
  discreet: false,
  rhythmDays: null,
};
const drawn = (view: PanelView) => [
  view.sections.map(({ title, minutes }) => `${title} ${minutes}`),
  view.topics.map(({ text, visibility }) => `${text} ${visibility}`),
];

test('a use is drawn before the worker knows, and again over an answer that does', () => {
  const { draw, undraw, use } = prepareUse(meeting, template, 'use');
  const before = panelView({ topics: [topic('1', 'one')] });
  const after = draw(before);
  expect(drawn(after)).toEqual([
    ['Now 15', 'Later 15'],
    ['one shared', 'Two shared', 'Three private'],
  ]);
  expect(after.meeting!.templateKey).toBe('three-part');
  expect(drawn(draw(after))).toEqual(drawn(after));
  expect(undraw(after)).toEqual(before);
  // Half the time, half of each part.
  expect(use.parts.map(({ minutes }) => minutes)).toEqual([15, 15]);
});

test('what was ticked meanwhile stays when it is taken back, and another meeting is left alone', () => {
  const { draw, undraw } = prepareUse(meeting, template, 'use');
  const after = draw(panelView());
  const ticked = { ...after, topics: after.topics.map((one) => ({ ...one, done: one.text === 'Two' })) };
  expect(undraw(ticked).topics.map(({ text }) => text)).toEqual(['Two']);
  const other = panelView({ meeting: { ...meeting, id: 'meeting-2' } });
  expect(draw(other)).toBe(other);
});

test('a discreet one sets no key', () => {
  const { use, undo, draw } = prepareUse(meeting, { ...template, key: 'performance', discreet: true }, 'use');
  expect([use.templateKey, undo.templateKey.set]).toEqual([null, null]);
  expect(draw(panelView()).meeting!.templateKey).toBeNull();
});

test('the offer follows the last one-on-one that took place', () => {
  const held = (templateKey: string | null, state: 'held' | 'missed' = 'held') => ({
    ...meeting,
    id: 'm',
    templateKey,
    state,
  });
  const offer = (earlier: PanelView['earlier'], own: string[] = []) =>
    offerFor(panelView({ earlier }), ana, DEFAULT_SETTINGS, own).key;
  expect(offer([])).toBe('three-part');
  expect(offer([held('five-part', 'missed'), held('ten-ten-ten')])).toBe('ten-ten-ten');
  expect(offer([held('mine')], ['mine'])).toBe('mine');
  expect(offer([held('mine')])).toBe('three-part');
  expect(wantsOwn(panelView({ earlier: [held('mine')] }))).toBe(true);
  expect(wantsOwn(panelView({ earlier: [held('career')] }))).toBe(false);
  expect(offerFor(panelView(), { ...ana, lastMet: null }, DEFAULT_SETTINGS, []).key).toBe('first');
});

test('the user’s own field and the first ninety days count for the advice', () => {
  const profile = { ...ana.profile, since: '2026-11-01' };
  expect(profileFacts({ ...ana, profile }, 'school', NOW)).toMatchObject({ stage: 'new', field: 'school' });
  expect(minutesOf(meeting)).toBe(30);
  expect(minutesOf({ start: NOW, end: null })).toBeNull();
});
