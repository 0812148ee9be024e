// @vitest-environment happy-dom
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { DashboardScreen } from '@/components/dashboard/dashboard-screen';
import { DEFAULT_SETTINGS } from '@/utils/domain/settings/settings';
import type { OwnTemplate } from '@/utils/domain/views/templates-view';
import { fakePort } from '../../state/fake-port';
import { ana } from '../../state/panel/panel-fixture';
import { personView } from '../../state/person-fixture';
import { profileView } from '../../state/profile-fixture';
import { fakePopovers } from '../fake-popovers';

fakePopovers();
// The words of templates are loaded when the page opens, which takes its time on a busy machine.
configure({ asyncUtilTimeout: 10_000 });

afterEach(() => {
  cleanup();
  location.hash = '';
});

async function show(hash: string, templates: OwnTemplate[] = []) {
  location.hash = hash;
  const worker = fakePort({
    'view/settings': () => ({ ...DEFAULT_SETTINGS, field: 'school' }),
    'view/templates': () => ({ templates }),
    'view/person': () => personView(),
    'view/profile': () => profileView(),
  });
  render(<DashboardScreen port={worker.port} requestAccess={() => undefined} />);
  worker.hold();
  return worker;
}

const own = () => within(screen.getByRole('region', { name: 'Your own' }));

test('the built-in ones can be read and copied, and a copy is open to be changed', async () => {
  const worker = await show('#/templates');
  const builtIn = within(await screen.findByRole('region', { name: 'From Halfhour' }));
  expect(builtIn.getAllByRole('listitem').length).toBeGreaterThanOrEqual(8);
  own().getByText(/^None of your own yet/);
  fireEvent.click(builtIn.getAllByRole('button', { name: 'Copy it', hidden: true })[0]!);
  const name = (await own().findByLabelText('Name')) as HTMLInputElement;
  expect(name.value).toBe('Three parts (copy)');
  expect(worker.sent).toMatchObject([{ type: 'row/create', data: { table: 'template', visibility: 'private' } }]);
});

test('lines that are not understood are named while one writes, and all else is shown', async () => {
  const mine = { id: 'mine', name: 'Mine', purpose: '', body: '- One' };
  await show('#/templates', [mine]);
  await screen.findByRole('region', { name: 'Your own' });
  const details = own().getByText('Mine').closest('details')!;
  details.open = true;
  fireEvent(details, new Event('toggle'));
  const body = await own().findByLabelText('Agenda');
  const words = Array.from({ length: 8 }, (_, at) => `word ${at}`).join('\n');
  fireEvent.input(body, { target: { value: `## Now (5)\n- One\n${words}\n## (3)` } });
  const preview = within(own().getByRole('region', { name: 'Preview' }));
  await preview.findByText('5 min');
  own().getByText('Line 3 is neither a section nor a topic. Begin it with ## or with -.');
  expect(within(own().getByRole('status')).getAllByRole('listitem')).toHaveLength(6);
  fireEvent.input(body, { target: { value: 'nothing' } });
  await preview.findByText('Nothing in it can be used yet.');
});

test('deleting is one step, and so is taking it back', async () => {
  const worker = await show('#/templates', [{ id: 'mine', name: 'Mine', purpose: '', body: '- One' }]);
  await screen.findByRole('region', { name: 'Your own' });
  const details = own().getByText('Mine').closest('details')!;
  details.open = true;
  fireEvent(details, new Event('toggle'));
  fireEvent.click(await own().findByRole('button', { name: 'Delete' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(worker.sent.map(({ type }) => type)).toEqual(['row/delete', 'row/restore']));
  own().getByText('Mine');
});

test('a file that is no template is refused in words', async () => {
  const worker = await show('#/templates');
  const input = await screen.findByLabelText('Template file');
  const file = new File(['{"shopping":[]}'], 'list.json', { type: 'application/json' });
  Object.defineProperty(input, 'files', { value: [file] });
  fireEvent.change(input);
  expect((await screen.findByRole('alert')).textContent).toBe('This is not a template. Nothing was imported.');
  expect(worker.sent).toEqual([]);
});

test('the user’s own field of work is one question, and a person has it unless another was said', async () => {
  const worker = await show('#/settings');
  fireEvent.change(await screen.findByRole('combobox', { name: 'Your field of work' }), {
    target: { value: 'grocery' },
  });
  expect(worker.sent).toEqual([{ type: 'settings/patch', data: { field: 'grocery' } }]);
  cleanup();
  const page = await show(`#/people/${ana.id}`);
  const profile = within(await screen.findByRole('region', { name: 'Profile' }));
  await profile.findByText('Like you: School');
  fireEvent.change(profile.getByRole('combobox', { name: 'Field of work' }), { target: { value: 'hospital' } });
  await profile.findByText('10 to 15 minutes', { selector: 'dd' });
  profile.getByText('Every week', { selector: 'dd' });
  expect(page.sent).toMatchObject([{ type: 'row/patch', data: { table: 'person', fields: { field: 'hospital' } } }]);
});
