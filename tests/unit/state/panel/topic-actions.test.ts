import { expect, test, vi } from 'vitest';
import type { PanelView } from '@/utils/domain/views/panel-view';
import { PanelModel } from '@/utils/state/panel/panel-model';
import { fakePort } from '../fake-port';
import { meeting, NOW, panelView, topic } from './panel-fixture';

async function open(fields: Partial<PanelView>) {
  const worker = fakePort({ 'view/panel': () => panelView(fields) });
  const panel = new PanelModel(worker.port, () => NOW);
  panel.start();
  await vi.waitFor(() => expect(panel.view.value).not.toBeNull());
  worker.hold();
  const texts = () => panel.view.value!.topics.map((each) => each.text);
  return { worker, panel, texts };
}

const SECTIONS = [{ id: 's1', title: 'Check-in', minutes: null, rank: 'a1' }];

test('what has waited goes from its list into a section, and back by undo', async () => {
  const old = topic('1', 'old', { meetingsWaited: 2 });
  const { panel, texts } = await open({ sections: SECTIONS, sinceLastTime: { actionItems: [], topics: [old] } });
  const undo = panel.topics.place('1', 's1');
  expect([texts(), panel.view.value!.sinceLastTime.topics]).toEqual([['old'], []]);
  undo();
  expect([texts(), panel.view.value!.sinceLastTime.topics]).toEqual([[], [old]]);
});

test('a place in another section is counted among its topics alone', async () => {
  const topics = [
    topic('1', 'one', { sectionId: 's1', rank: 'a1' }),
    topic('2', 'two', { rank: 'a2' }),
    topic('3', 'three', { sectionId: 's1', rank: 'a3' }),
  ];
  const { worker, panel } = await open({ sections: SECTIONS, topics });
  panel.topics.move('2', 1, 's1');
  const inSection = panel.view.value!.topics.filter((each) => each.sectionId === 's1');
  expect(inSection.map((each) => each.text)).toEqual(['one', 'two', 'three']);
  expect(worker.sent[0]).toMatchObject({ type: 'row/patch', data: { id: '2', fields: { sectionId: 's1' } } });
});

test('next time is not this time, and in a panel without a meeting there is no next one', async () => {
  const { panel } = await open({ topics: [topic('1', 'one')] });
  panel.topics.putOff('1');
  expect(panel.view.value!.parked).toMatchObject([{ id: '1', notIn: meeting.id }]);
  const none = await open({ meeting: null, topics: [topic('1', 'one')] });
  none.panel.topics.putOff('1');
  expect(none.texts()).toEqual(['one']);
});

test('a new person is made before they are given anything', async () => {
  const { worker, panel } = await open({ topics: [topic('1', 'one')] });
  panel.topics.give('1', { name: 'Dora' });
  const [made, given] = worker.sent as { type: string; data: { id: string; personId: string } }[];
  expect([made!.type, given!.type]).toEqual(['person/create', 'topic/give']);
  expect(given!.data.personId).toBe(made!.data.id);
});

test('a section that goes takes no topic along', async () => {
  const { panel, texts } = await open({ sections: SECTIONS, topics: [topic('1', 'one', { sectionId: 's1' })] });
  const undo = panel.sections.remove('s1');
  expect([panel.view.value!.sections, texts()]).toEqual([[], ['one']]);
  undo();
  expect(panel.view.value!.sections).toEqual(SECTIONS);
});
