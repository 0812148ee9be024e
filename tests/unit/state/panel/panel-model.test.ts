import { expect, test, vi } from 'vitest';
import type { PanelView } from '@/utils/domain/views/panel-view';
import { PanelModel } from '@/utils/state/panel/panel-model';
import { fakePort } from '../fake-port';
import { item, meeting, NOW, panelView, topic } from './panel-fixture';

async function open(view: PanelView, answers = {}) {
  const worker = fakePort({
    'view/panel': () => view,
    'note/write': ({ body }: { body: string }) => ({ body }),
    ...answers,
  });
  const panel = new PanelModel(worker.port, () => NOW);
  const stop = panel.start();
  await vi.waitFor(() => expect(panel.view.value).not.toBeNull());
  const texts = () => panel.view.value!.topics.map((each) => each.text);
  return { worker, panel, stop, texts };
}

test('a new topic stands at the end before the worker has it', async () => {
  const { worker, panel, texts } = await open(panelView({ topics: [topic('1', 'first')] }));
  worker.hold();
  panel.topics.add('second', 'private', 'them');
  expect(texts()).toEqual(['first', 'second']);
  expect(worker.sent).toMatchObject([
    {
      type: 'row/create',
      data: { table: 'topic', visibility: 'private', fields: { pairId: 'pair-ana', text: 'second', raisedBy: 'them' } },
    },
  ]);
});

test('ticking ties a topic to the meeting that is open', async () => {
  const { worker, panel } = await open(panelView({ topics: [topic('1', 'first')] }));
  worker.hold();
  panel.topics.tick('1', true);
  expect(panel.view.value!.topics[0]!.done).toBe(true);
  expect(worker.sent[0]).toEqual({ type: 'topic/tick', data: { id: '1', meetingId: meeting.id, done: true } });
});

test.each([
  ['3', 0, ['three', 'one', 'two']],
  ['1', 2, ['two', 'three', 'one']],
  ['1', 1, ['two', 'one', 'three']],
])('moving topic %s to place %i', async (id, index, order) => {
  const topics = [topic('1', 'one'), topic('2', 'two'), topic('3', 'three')];
  const { worker, panel, texts } = await open(panelView({ topics }));
  worker.hold();
  panel.topics.move(id, index);
  expect(texts()).toEqual(order);
});

test('a deleted topic can be taken back to its place', async () => {
  const topics = [topic('1', 'one'), topic('2', 'two'), topic('3', 'three')];
  const { worker, panel, texts } = await open(panelView({ topics }));
  worker.hold();
  const undo = panel.topics.remove('2');
  expect(texts()).toEqual(['one', 'three']);
  undo();
  expect(texts()).toEqual(['one', 'two', 'three']);
  expect(worker.sent.map(({ type }) => type)).toEqual(['row/delete', 'row/restore']);
});

test('what waited since last time is taken back to where it waited', async () => {
  const topics = [topic('1', 'old', { meetingsWaited: 2 })];
  const { worker, panel } = await open(panelView({ sinceLastTime: { actionItems: [], topics } }));
  worker.hold();
  panel.topics.remove('1')();
  expect(panel.view.value!.sinceLastTime.topics).toEqual(topics);
  expect(panel.view.value!.topics).toEqual([]);
});

test('sharing makes a copy with a new id', async () => {
  const { worker, panel } = await open(panelView({ topics: [topic('1', 'secret', { visibility: 'private' })] }));
  worker.hold();
  panel.topics.share('1');
  const { id, visibility } = panel.view.value!.topics[0]!;
  expect([id === '1', visibility]).toEqual([false, 'shared']);
  expect(worker.sent[0]).toEqual({ type: 'row/share', data: { table: 'topic', id: '1', newId: id } });
});

test('a promise is due at the next one-on-one unless a day is chosen', async () => {
  const { worker, panel } = await open(panelView());
  worker.hold();
  panel.items.add('write it down', 'them', 'next');
  panel.items.add('yesterday', 'me', '2026-11-25');
  expect(panel.view.value!.actionItems).toMatchObject([
    { text: 'write it down', owner: 'them', due: 'next', dueDate: '2026-12-10', overdue: false },
    { text: 'yesterday', due: '2026-11-25', overdue: true },
  ]);
  expect(worker.sent[0]).toMatchObject({ data: { fields: { madeIn: meeting.id } } });
});

test('an action item that was ticked by mistake is open again', async () => {
  const { worker, panel } = await open(panelView({ actionItems: [item('1', 'call')] }));
  worker.hold();
  panel.items.tick('1', true);
  panel.items.tick('1', false);
  expect(panel.view.value!.actionItems[0]!.done).toBe(false);
  expect(worker.sent.map(({ data }) => data)).toMatchObject([
    { id: '1', how: 'done' },
    { id: '1', how: 'open' },
  ]);
});

test('many changes in a row are answered by one question', async () => {
  const asked = vi.fn(() => panelView());
  const { worker } = await open(panelView(), { 'view/panel': asked });
  asked.mockClear();
  for (let i = 0; i < 10; i++) worker.changed();
  await vi.waitFor(() => expect(asked).toHaveBeenCalledTimes(1));
});

test('another event in the tab: what was being typed is written, and the new meeting has its own notes', async () => {
  const views = [panelView(), panelView({ meeting: { ...meeting, id: 'meeting-2' } })];
  let at = 0;
  const { worker, panel } = await open(views[0]!, { 'view/panel': () => views[at] });
  const first = panel.notes.value!.shared;
  first.type('half a sen');
  at = 1;
  worker.changed(['meeting']);
  await vi.waitFor(() => expect(panel.notes.value!.shared).not.toBe(first));
  expect(worker.sent).toMatchObject([{ type: 'note/write', data: { meetingId: 'meeting-1', body: 'half a sen' } }]);
});

test('leaving the page writes what is being typed in both zones', async () => {
  const { worker, panel } = await open(panelView());
  panel.notes.value!.shared.type('a');
  panel.notes.value!.private.type('b');
  worker.leave();
  expect(worker.sent).toMatchObject([
    { data: { visibility: 'shared', body: 'a' } },
    { data: { visibility: 'private', body: 'b' } },
  ]);
});

test.each([
  ['system', true, 'dark'],
  ['system', false, 'light'],
  ['light', true, 'light'],
  ['dark', false, 'dark'],
])('theme %s beside a dark calendar (%s) is %s', async (theme, dark, expected) => {
  const { panel } = await open(panelView({ dark }), { 'view/settings': () => ({ theme }) });
  await vi.waitFor(() => expect(panel.theme.value).toBe(expected));
});

test('a stopped panel listens no more', async () => {
  const { worker, stop } = await open(panelView());
  stop();
  expect(worker.listeners.size).toBe(0);
});
