// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { WelcomePage } from '@/components/dashboard/welcome/welcome-page';
import { createToasts } from '@/components/ui/toasts';
import { DEFAULT_SETTINGS, type Settings } from '@/utils/domain/settings/settings';
import type { HealthView } from '@/utils/domain/views/dashboard-view';
import { createRoute } from '@/utils/state/dashboard/route';
import { SampleModel } from '@/utils/state/dashboard/sample-model';
import { WelcomeModel } from '@/utils/state/dashboard/welcome-model';
import { fakePort } from '../../state/fake-port';

beforeEach(() => {
  location.hash = '#/welcome';
});
afterEach(cleanup);

interface Given {
  access?: HealthView['access'];
  pages?: Partial<HealthView['pages'][number]>[];
  settings?: Partial<Settings>;
  allow?: () => Promise<boolean>;
  people?: number;
}

/** The page as the dashboard shows it, following the address; settings are kept as a worker would. */
function show({ access = { google: true, outlook: true }, pages = [], settings, allow, people = 0 }: Given = {}) {
  let kept: Settings = { ...DEFAULT_SETTINGS, ...settings };
  const worker = fakePort({
    'view/settings': () => kept,
    'view/health': () => ({ pages, access }),
    'view/sample': () => ({ people, real: 0, welcomed: false }),
    'settings/patch': (fields: Partial<Settings>) => {
      kept = { ...kept, ...fields };
    },
    'nudge/try': () => true,
  });
  const asked = vi.fn(allow ?? (async () => true));
  const welcome = new WelcomeModel(worker.port, asked);
  const sample = new SampleModel(worker.port);
  const { route, start } = createRoute();
  start();
  const Shown = () => {
    const here = route.value;
    return here.page === 'welcome' ? (
      <WelcomePage {...{ welcome, sample, step: here.step, toasts: createToasts() }} />
    ) : (
      <p>elsewhere</p>
    );
  };
  render(<Shown />);
  return { worker, asked, kept: () => kept };
}

const question = (name: string) => screen.findByRole('heading', { level: 2, name });
const goOn = (name = 'Continue') => fireEvent.click(screen.getByRole('button', { name }));
const sentTypes = (worker: ReturnType<typeof fakePort>) => worker.sent.map(({ type }) => type);

test('four times Enter is a good answer to all of it, and leads into the calendar', async () => {
  const { worker, kept } = show();
  for (const name of ['Where are your 1:1s?', 'What is your part in 1:1s?', 'What do you work in?']) {
    await question(name);
    const form = screen.getByRole('form', { name });
    await waitFor(() => expect(form.contains(document.activeElement)).toBe(true));
    fireEvent.submit(form);
  }
  await question('Shall Halfhour nudge you?');
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('checkbox', { name: 'Nudge me' })));
  screen.getByText(/Click a 1:1 in it/);
  fireEvent.submit(screen.getByRole('form', { name: 'Shall Halfhour nudge you?' }));
  await waitFor(() => expect(worker.sent.at(-1)).toEqual({ type: 'calendar/show', data: { calendar: 'google' } }));
  expect(kept()).toEqual({ ...DEFAULT_SETTINGS, calendar: 'google', welcomed: true });
});

test('each answer is kept at once; back leads back, and the steps go on where they were left', async () => {
  const { kept } = show();
  await question('Where are your 1:1s?');
  fireEvent.click(screen.getByRole('radio', { name: 'Outlook, personal' }));
  await waitFor(() => expect(kept().calendar).toBe('outlook-home'));
  goOn();
  await question('What is your part in 1:1s?');
  fireEvent.click(screen.getByRole('radio', { name: 'Both' }));
  goOn();
  await question('What do you work in?');
  screen.getByText('Suggested: every two weeks, 30 minutes.');
  fireEvent.click(screen.getByRole('radio', { name: 'Hospital and care' }));
  await screen.findByText('Suggested: every week, 10 to 15 minutes.');
  goOn('Back');
  await question('What is your part in 1:1s?');
  expect((screen.getByRole('radio', { name: 'Both' }) as HTMLInputElement).checked).toBe(true);
  await waitFor(() =>
    expect(kept()).toMatchObject({ role: 'both', field: 'hospital', welcomeStep: 2, welcomed: false }),
  );

  cleanup();
  location.hash = '#/welcome';
  show({ settings: { welcomeStep: 3 } });
  await question('What do you work in?');
  await waitFor(() => expect(location.hash).toBe('#/welcome/3'));
});

test('the calendar that was read last is chosen to begin with', async () => {
  show({
    pages: [
      { site: 'google', seenAt: 1 },
      { site: 'outlook', seenAt: 2 },
    ],
  });
  await question('Where are your 1:1s?');
  expect((screen.getByRole('radio', { name: 'Outlook, at work' }) as HTMLInputElement).checked).toBe(true);
});

test('where the browser has to be asked for a calendar it is, and a no holds nobody up', async () => {
  const { asked } = show({ access: { google: false, outlook: true }, allow: async () => false });
  await question('Where are your 1:1s?');
  screen.getByText(/Your browser asks whether/);
  goOn('Allow and continue');
  expect(asked).toHaveBeenCalledWith('google');
  await screen.findByRole('alert');
  goOn();
  await question('What is your part in 1:1s?');
  expect(asked).toHaveBeenCalledTimes(1);
});

test('a calendar that needs no asking is not asked for, and a file leads to its address', async () => {
  const { asked, worker } = show({ access: { google: false, outlook: true } });
  await question('Where are your 1:1s?');
  fireEvent.click(screen.getByRole('radio', { name: 'Somewhere else' }));
  await waitFor(() => screen.getByRole('button', { name: 'Continue' }));
  for (let step = 1; step < 4; step++) {
    goOn();
    await screen.findByText(`Step ${step + 1} of 4`);
  }
  goOn('Connect my calendar');
  await screen.findByText('elsewhere');
  expect(location.hash).toBe('#/feeds');
  expect(asked).not.toHaveBeenCalled();
  expect(sentTypes(worker)).not.toContain('calendar/show');
});

test('one switch turns all nudges off and the usual ones on again; one can be seen; quiet hours wait folded', async () => {
  const { kept, worker } = show({ settings: { welcomeStep: 4 } });
  await question('Shall Halfhour nudge you?');
  goOn('See one now');
  await screen.findByText(/Not seen it/);
  expect(sentTypes(worker)).toContain('nudge/try');
  fireEvent.click(screen.getByRole('checkbox', { name: 'Nudge me' }));
  await waitFor(() => expect(kept()).toMatchObject({ nudgeTopics: false, nudgeMissed: false, nudgeFeedback: false }));
  expect(screen.queryByRole('button', { name: 'See one now' })).toBeNull();
  fireEvent.click(screen.getByRole('checkbox', { name: 'Nudge me' }));
  await waitFor(() => expect(kept()).toMatchObject({ nudgeTopics: true, nudgeWrapUp: false, nudgeDigest: false }));
  const folded = (await screen.findByText('Quiet hours and working days')).closest('details')!;
  expect(folded.open).toBe(false);
  fireEvent.click(within(folded).getByRole('checkbox', { name: 'Sat', hidden: true }));
  await waitFor(() => expect(kept().workingDays).toContain(6));
});

test('it can be skipped from any step', async () => {
  const { kept } = show({ settings: { welcomeStep: 2 } });
  await question('What is your part in 1:1s?');
  goOn('Skip this');
  await screen.findByText('elsewhere');
  expect(location.hash).toBe('#/week');
  expect(kept()).toMatchObject({ welcomed: true, welcomeStep: 2 });
});

test('looking around first fills the sample once, and leaves the steps to be taken up again', async () => {
  const { kept, worker } = show();
  await question('Where are your 1:1s?');
  goOn('Look around with sample data');
  await screen.findByText('elsewhere', {}, { timeout: 20_000 });
  const fill = worker.sent.find(({ type }) => type === 'sample/fill')!.data as { rows: { table: string }[] };
  expect(fill.rows.filter(({ table }) => table === 'person')).toHaveLength(5);
  expect(kept().welcomed).toBe(false);

  cleanup();
  location.hash = '#/welcome';
  const again = show({ people: 5 });
  await question('Where are your 1:1s?');
  goOn('Look around with sample data');
  await screen.findByText('elsewhere');
  expect(sentTypes(again.worker)).not.toContain('sample/fill');
});
