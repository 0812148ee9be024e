import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LARGEST_FILE, templateJson } from '@/utils/domain/templates/template-file';
import type { OwnTemplate } from '@/utils/domain/views/templates-view';
import { OwnTemplatesModel } from '@/utils/state/templates/own-templates-model';
import { fakePort } from '../fake-port';

const monday: OwnTemplate = { id: 'monday', name: 'Monday', purpose: '', body: '## Now\n- One' };

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

async function opened() {
  const worker = fakePort({ 'view/templates': () => ({ templates: [monday] }) });
  const templates = new OwnTemplatesModel(worker.port);
  const stop = templates.start();
  await vi.waitFor(() => expect(templates.own.value).toHaveLength(1));
  return { worker, templates, stop };
}

const file = (name: string, text: string, size = text.length) => ({ name, size, text: async () => text });

test('what is typed shows at once and is written once, after a pause', async () => {
  const { worker, templates } = await opened();
  templates.type('monday', { name: 'M' });
  templates.type('monday', { name: 'Mo', purpose: 'Week' });
  expect(templates.own.value).toMatchObject([{ name: 'Mo', purpose: 'Week' }]);
  expect(worker.sent).toEqual([]);
  await vi.advanceTimersByTimeAsync(500);
  expect(worker.sent).toEqual([
    { type: 'row/patch', data: { table: 'template', id: 'monday', fields: { name: 'Mo', purpose: 'Week' } } },
  ]);
});

test.each(['leave', 'stop'] as const)('on %s nothing typed is lost', async (how) => {
  const { worker, templates, stop } = await opened();
  templates.type('monday', { body: '- Two' });
  if (how === 'leave') worker.leave();
  else stop();
  expect(worker.sent).toMatchObject([{ data: { fields: { body: '- Two' } } }]);
});

test('a deleted one comes back as it was last typed', async () => {
  const { worker, templates } = await opened();
  worker.hold();
  templates.type('monday', { name: 'Tuesday' });
  const takeBack = templates.remove('monday');
  expect(templates.own.value).toEqual([]);
  takeBack();
  expect(templates.own.value).toMatchObject([{ id: 'monday', name: 'Tuesday' }]);
  expect(worker.sent.map(({ type }) => type)).toEqual(['row/patch', 'row/delete', 'row/restore']);
});

test('a file becomes a template of its own, and one that is none is not kept', async () => {
  const { worker, templates } = await opened();
  worker.hold();
  const brought = await templates.bring(file('a.json', templateJson(monday)));
  expect(brought).toMatchObject({ name: 'Monday' });
  expect(worker.sent).toMatchObject([
    { type: 'row/create', data: { visibility: 'private', fields: { name: 'Monday' } } },
  ]);
  expect(await templates.bring(file('a.md', 'words'))).toBe('empty');
  const unreadable = { ...file('a.md', ''), text: () => Promise.reject(new Error('gone')) };
  expect(await templates.bring(unreadable)).toBe('broken');
  expect(worker.sent).toHaveLength(1);
});

test('a huge file is not even read', async () => {
  const { templates } = await opened();
  const text = vi.fn(async () => '');
  expect(await templates.bring({ name: 'film.md', size: LARGEST_FILE + 1, text })).toBe('too-large');
  expect(text).not.toHaveBeenCalled();
});
