// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import * as v from 'valibot';
import { afterEach, expect, test } from 'vitest';
import { NudgeSettings } from '@/components/dashboard/nudge-settings';
import { NUDGE_CHOICES } from '@/components/dashboard/nudges/nudge-choices';
import { sampleNudge } from '@/components/dashboard/nudges/sample-nudge';
import { SUBJECT } from '@/utils/domain/nudges/subject';
import { DEFAULT_SETTINGS, type Settings } from '@/utils/domain/settings/settings';
import { settingsPatch } from '@/utils/schema/settings';

afterEach(cleanup);

const ALL_ON = Object.fromEntries(
  Object.entries(DEFAULT_SETTINGS).map(([key, value]) => [
    key,
    key.startsWith('nudge') && value === false ? true : value,
  ]),
) as unknown as Settings;

function show(chosen: Settings = DEFAULT_SETTINGS) {
  const choices: Partial<Settings>[] = [];
  render(<NudgeSettings chosen={chosen} choose={(fields) => choices.push(fields)} />);
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
