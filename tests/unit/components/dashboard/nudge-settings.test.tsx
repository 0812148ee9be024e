// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import * as v from 'valibot';
import { afterEach, expect, test } from 'vitest';
import { NUDGE_CHOICES } from '@/components/dashboard/nudges/nudge-choices';
import { sampleNudge } from '@/components/dashboard/nudges/sample-nudge';
import { NudgeSettings } from '@/components/dashboard/settings/nudge-settings';
import { Port } from '@/components/shared/use-port';
import { SUBJECT } from '@/utils/domain/nudges/subject';
import { DEFAULT_SETTINGS, type Settings } from '@/utils/domain/settings/settings';
import { settingsPatch } from '@/utils/schema/settings';
import { fakePort } from '../../state/fake-port';

afterEach(cleanup);

const ALL_ON = Object.fromEntries(
  Object.entries(DEFAULT_SETTINGS).map(([key, value]) => [
    key,
    key.startsWith('nudge') && value === false ? true : value,
  ]),
) as unknown as Settings;

const DAYS_OFF = [
  { from: '2099-12-24', to: '2100-01-01', title: 'Urlaub', worked: false },
  { from: '2100-05-17', to: '2100-05-17', title: 'Whit Monday', worked: true },
];

function show(chosen: Settings = DEFAULT_SETTINGS) {
  const choices: Partial<Settings>[] = [];
  const { port } = fakePort({ 'view/days-off': () => ({ spans: DAYS_OFF }) });
  render(
    <Port.Provider value={port}>
      <NudgeSettings chosen={chosen} choose={(fields) => choices.push(fields)} />
    </Port.Provider>,
  );
  return choices;
}

const choices = NUDGE_CHOICES.flatMap((group) => group.choices);

test('every nudge there is has a switch and a preview', () => {
  expect(choices.flatMap(({ kinds }) => kinds).sort()).toEqual(Object.keys(SUBJECT).sort());
  show();
  for (const { words } of choices) {
    screen.getByRole('checkbox', { name: words().label });
    screen.getByText((_, element) => element?.textContent === `This is what you will see: ${words().label}`, {
      selector: 'summary *',
    });
  }
});

test.each(choices.map((choice) => [choice.name, choice] as const))(
  '%s is switched by its own box alone',
  (_, choice) => {
    const chosen = show();
    fireEvent.click(screen.getByRole('checkbox', { name: choice.words().label }));
    expect(chosen).toEqual([{ [choice.on]: !DEFAULT_SETTINGS[choice.on] }]);
    expect(v.is(settingsPatch, chosen[0])).toBe(true);
  },
);

test('a time stands beside what is on, and every time on offer is one that may be kept', () => {
  const chosen = show(ALL_ON);
  for (const { time } of choices) {
    if (!time) continue;
    const field = screen.getByLabelText(time.label());
    if (!('pick' in time)) continue;
    for (const value of time.pick) fireEvent.change(field, { target: { value: String(value) } });
  }
  expect(chosen.length).toBeGreaterThan(8);
  for (const fields of chosen) expect(v.is(settingsPatch, fields), JSON.stringify(fields)).toBe(true);
  cleanup();
  show({ ...ALL_ON, nudgeTopics: false });
  expect(screen.queryByLabelText('How many hours ahead')).toBeNull();
});

test('the preview says what the notification will say, as it stands now', () => {
  show();
  const [wrapUp, gap] = [
    screen.getByRole('figure', { name: 'Before the end' }),
    screen.getAllByRole('figure', { name: /^A long time/ }),
  ];
  within(wrapUp).getByText('Your 1:1 with Ben ends soon');
  expect(gap.map((one) => one.textContent)).toEqual([
    expect.stringContaining('It has been a while since you met Ben'),
    expect.stringContaining('33 days without a 1:1 with Ben'),
  ]);
});

test('who hides names sees the preview without them', () => {
  for (const { kinds } of choices) {
    for (const kind of kinds) {
      const { title, message } = sampleNudge(kind, { ...DEFAULT_SETTINGS, cover: 'hidden' }, 'Europe/Berlin', 0);
      expect(title + message).not.toContain('Ben');
    }
  }
});

test('the days off that the calendar marks are told, and each can be said to be none', async () => {
  const chosen = show({ ...DEFAULT_SETTINGS, workedDays: ['2020-01-01', '2100-05-17'] });
  await screen.findByText(/^Quiet: Thu, Dec 24, 2099 . Fri, Jan 1, 2100$/);
  screen.getByText('Urlaub');
  fireEvent.click(screen.getByRole('button', { name: /^Not a day off/ }));
  screen.getByText('You work: Mon, May 17, 2100');
  fireEvent.click(screen.getByRole('button', { name: /^Quiet after all/ }));
  const leave = ['24', '25', '26', '27', '28', '29', '30', '31'].map((day) => `2099-12-${day}`);
  // What is over is forgotten.
  expect(chosen).toEqual([{ workedDays: [...leave, '2100-01-01', '2100-05-17'] }, { workedDays: [] }]);
  for (const fields of chosen) expect(v.is(settingsPatch, fields)).toBe(true);
});

test('with names hidden it is not told what the leave is called; switched off nothing is listed', async () => {
  show({ ...DEFAULT_SETTINGS, cover: 'hidden' });
  await screen.findByText(/^Quiet: /);
  expect(screen.queryByText('Urlaub')).toBeNull();
  cleanup();
  show({ ...DEFAULT_SETTINGS, daysOffQuiet: false });
  expect(screen.queryByText(/^Quiet: /)).toBeNull();
});

test('how long a snooze lasts is chosen once; before a 1:1 it stays short', () => {
  const chosen = show();
  const field = screen.getByLabelText('How long a nudge waits when you put it off');
  fireEvent.change(field, { target: { value: 'tomorrow' } });
  expect(chosen).toEqual([{ snooze: 'tomorrow' }]);
  const buttons = (kind: 'topics' | 'before') =>
    sampleNudge(kind, { ...DEFAULT_SETTINGS, workingDays: [1], snooze: 'tomorrow' }, 'Europe/Berlin', 0).buttons;
  expect(buttons('topics').at(-1)).toMatch(/^On Mon/);
  expect(buttons('before').at(-1)).toBe('In 10 minutes');
});
