// @vitest-environment happy-dom

import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createRepairSlot } from '@/components/repair/repair-slot';
import { RepairVoice } from '@/components/repair/repair-voice';
import type { Tell } from '@/components/ui/toasts';
import { freshTopicView } from '@/utils/domain/agenda/topic-view';
import { newTopic } from '@/utils/domain/rows/new-rows';
import type { TopicView } from '@/utils/domain/views/parts';
import type { RepairView } from '@/utils/domain/views/repair-view';
import type { WorkerPort } from '@/utils/state/worker-port';

const slot = (day: number) => {
  const start = Date.parse(`2026-11-${day}T09:00Z`);
  return { start, end: start + 1_800_000, timeZone: 'Europe/Berlin' };
};

const topic = (text: string, visibility: TopicView['visibility']): TopicView => ({
  ...freshTopicView(text, visibility, newTopic({ pairId: 'p', text, raisedBy: 'me', rank: 'a0' })),
  ageDays: 3,
  meetingsWaited: 1,
});

const VIEW: RepairView = {
  cause: 'cancelled',
  by: 'them',
  meeting: {
    id: 'm',
    pairId: 'p',
    personId: 'ben',
    personName: 'Ben Okafor',
    title: 'Ana / Ben 1:1',
    start: Date.parse('2026-11-24T09:00Z'),
    end: Date.parse('2026-11-24T09:30Z'),
    date: '2026-11-24',
    timeZone: 'Europe/Berlin',
    zoneCertain: true,
    state: 'cancelled',
    stateReason: 'marked-cancelled',
    stateBy: 'them',
    movedFrom: null,
    waiting: 2,
    templateKey: null,
  },
  sources: [{ kind: 'page', site: 'google', name: null, seenAt: Date.parse('2026-11-23T08:12Z'), gone: false }],
  role: 'employee',
  tone: 'warm',
  email: 'ben@acme.example',
  proposals: [slot(25), slot(26), slot(27), slot(28)],
  busy: [slot(25)],
  minutes: 30,
  homeZone: 'Europe/Berlin',
  theirZone: null,
  site: 'google',
  composeAt: 'google',
  eventAddress: null,
  waiting: [topic('Budget', 'shared')],
  waitingPrivate: [],
  skip: { nextInDays: 12, gapDays: 26, plannedDays: 14, advice: 'long' },
  askedAt: null,
  repair: null,
};

const NOTE = { body: 'kept' };

function open(changes: Partial<RepairView> = {}) {
  const ask = vi.fn(async () => ({ ...VIEW, ...changes }));
  const write = vi.fn(async (_type: string, _data: unknown) => NOTE);
  const tell = vi.fn<Tell>();
  const onDone = vi.fn();
  const Repair = createRepairSlot({ ask, write, onChanged: () => () => undefined } as unknown as WorkerPort);
  const drawn = (
    <RepairVoice.Provider value={tell}>
      <Repair meetingId="m" onDone={onDone} />
    </RepairVoice.Provider>
  );
  const { unmount } = render(drawn);
  const again = () => {
    unmount();
    render(drawn);
  };
  return { ask, write, onDone, tell, again };
}

const message = () => (screen.getByLabelText('Your message') as HTMLTextAreaElement).value;
const link = (name: string) => new URL((screen.getByRole('link', { name }) as HTMLAnchorElement).href);
const type = (label: string, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const choose = (name: RegExp | string) => fireEvent.click(screen.getByRole('radio', { name }));
const written = (write: ReturnType<typeof open>['write'], wanted: string) =>
  write.mock.calls.filter(([type]) => type === wanted).map(([, data]) => data);

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-23T10:00Z'), toFake: ['Date'] });
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: { writeText: vi.fn(async () => undefined) },
  });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const copied = () => vi.mocked(navigator.clipboard.writeText).mock.lastCall?.[0] ?? '';

describe('what happened', () => {
  test('a chip says how it is known; a click tells why and lets it be corrected', async () => {
    const { write, tell } = open();
    await screen.findByText(/^Read in Google Calendar, today/);
    expect(screen.getByText('Your calendar marks it as cancelled.')).toBeTruthy();
    press('It does take place');
    await waitFor(() => expect(written(write, 'meeting/answer')).toEqual([{ meetingId: 'm', answer: 'stands' }]));
    await waitFor(() => expect(tell).toHaveBeenCalledWith('Kept that it takes place'));
  });

  test('who called it off is said with one click, and changes the words', async () => {
    const { write } = open({ by: 'unknown' });
    await waitFor(() => expect(message()).toContain('I saw that our 1:1 was cancelled'));
    choose('You');
    expect(written(write, 'repair/who')).toEqual([{ meetingId: 'm', by: 'me' }]);
    expect(message()).toContain('I had to cancel our 1:1');
  });
});

describe('another time', () => {
  test('three are offered at once; the chosen one is in the message and in the calendar’s page', async () => {
    open();
    await waitFor(() => expect(message()).toMatch(/^Hi Ben,\n\nI saw that our 1:1 was cancelled\./));
    expect(screen.getAllByRole('radio', { name: /Nov/ })).toHaveLength(3);
    expect(message()).toContain('Nov 25');
    choose(/Nov 26/);
    expect(message()).toContain('Nov 26');
    const { searchParams } = link('Open in Google Calendar');
    expect(searchParams.get('dates')).toBe('20261126T090000Z/20261126T093000Z');
    expect(searchParams.get('add')).toBe('ben@acme.example');
    expect(searchParams.get('text')).toBe('Ana / Ben 1:1');
    expect(searchParams.get('details')).toBe(message());
    press('Other times');
    expect(screen.getAllByRole('radio', { name: /Nov/ })).toHaveLength(1);
    expect(message()).toContain('Nov 28');
  });

  test('the other side’s time stands beside one’s own where it differs', async () => {
    open({ theirZone: 'America/New_York' });
    expect((await screen.findAllByText(/^4:00.*AM for/))[0]).toBeTruthy();
  });

  test('a time of one’s own is checked against the calendar', async () => {
    open();
    await waitFor(() => expect(message()).toContain('Nov 25'));
    choose('A time of your own');
    type('Day', '2026-11-25');
    type('From', '10:15');
    expect(screen.getByText(/You have something then/)).toBeTruthy();
    type('From', '11:00');
    type('Minutes', '45');
    expect(screen.getByText(/You are free then/)).toBeTruthy();
    expect(link('Open in Google Calendar').searchParams.get('dates')).toBe('20261125T100000Z/20261125T104500Z');
    type('Day', '2026-11-20');
    expect(screen.getByText('That time is over.')).toBeTruthy();
    type('Minutes', '0');
    expect(screen.getByText(/Choose a day, a time/)).toBeTruthy();
  });

  test('an event that still stands can be moved itself', async () => {
    const { write } = open({ eventAddress: 'https://calendar.google.com/calendar/u/0/r/eventedit/abc' });
    const move = await screen.findByRole('link', { name: 'Move the event itself' });
    for (const way of [move, screen.getByRole('link', { name: 'Open in Google Calendar' })]) {
      // Nothing is fetched here.
      way.addEventListener('click', (event) => event.preventDefault());
      fireEvent.click(way);
    }
    expect(written(write, 'repair/ask')).toEqual([{ meetingId: 'm' }]);
  });

  test('nothing free, no address: says so and still writes a message', async () => {
    open({ proposals: [], email: null });
    await waitFor(() => expect(message()).toContain('Is there a time in the next days that works for you?'));
    expect(screen.getByText(/No free time was found/)).toBeTruthy();
    expect(screen.getByText(/no address of Ben Okafor/)).toBeTruthy();
  });
});

describe('the message', () => {
  test('the tone changes the words and is remembered; own words are never lost', async () => {
    const { write, again } = open();
    await waitFor(() => expect(message()).toContain('Nov 25'));
    choose('Firm');
    expect(message()).toContain('I suggest');
    expect(written(write, 'settings/patch')).toEqual([{ repairTone: 'firm' }]);
    const own = message().replace('Hi Ben', 'Dear Ben');
    type('Your message', own);
    choose('Short');
    expect(message()).toBe(own);
    choose(/Nov 26/);
    expect(message()).toMatch(/^Dear Ben[\s\S]*Nov 26/);
    again();
    await waitFor(() => expect(message()).toMatch(/^Dear Ben/));
    press('Use ours again');
    expect(message()).toContain('Our 1:1 was cancelled. Does');
  });

  test('all three times can be offered', async () => {
    open();
    await waitFor(() => expect(message()).toContain('Nov 25'));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Offer all of these times' }));
    expect(message().match(/^- .*Nov 2[567]/gm)).toHaveLength(3);
  });

  test('shared topics are named only on request; a private one is for the eyes alone', async () => {
    open({
      waiting: [topic('Budget', 'shared'), topic('Smuggled', 'private')],
      waitingPrivate: [topic('My salary', 'private')],
    });
    await waitFor(() => expect(message()).toContain('not lost'));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Name the topic you share' }));
    expect(message()).toContain('What waits for us: Budget.');
    expect(screen.getByText('My salary')).toBeTruthy();
    const leaving = [...document.querySelectorAll('a')].map((a) => a.href).join() + message();
    expect(leaving).not.toMatch(/salary|Smuggled/);
  });

  test('for a chat it goes without greeting', async () => {
    open();
    await waitFor(() => expect(message()).not.toBe(''));
    press('Copy for chat');
    await waitFor(() => expect(copied()).toMatch(/^I saw that our 1:1 was cancelled\./));
    expect(copied()).not.toContain('\n');
    type('Your message', message().replace('I saw', 'we all saw'));
    press('Copied');
    await waitFor(() => expect(copied()).toMatch(/^We all saw/));
  });

  test('copies what is written, then offers to put the question away', async () => {
    const { write, onDone } = open();
    await waitFor(() => expect(message()).not.toBe(''));
    expect(screen.queryByRole('button', { name: 'Done, put it away' })).toBeNull();
    press('Copy');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Copied' })).toBeTruthy());
    expect(copied()).toBe(message());
    press('Done, put it away');
    await waitFor(() => expect(onDone).toHaveBeenCalled());
    expect(written(write, 'meeting/answer')).toEqual([{ meetingId: 'm', answer: 'dismiss' }]);
  });

  test.each([
    ['google', 'Gmail'],
    ['outlook-work', 'Outlook (work)'],
    ['outlook-personal', 'Outlook (private)'],
  ] as const)('%s: its own event page and its own mail first', async (composeAt, mail) => {
    open({ composeAt });
    await waitFor(() => expect(message()).not.toBe(''));
    expect(link(mail).search).toContain(encodeURIComponent('ben@acme.example'));
    expect(link('Mail app').href).toContain('mailto:ben@acme.example');
    const host = {
      google: 'calendar.google.com',
      'outlook-work': 'outlook.cloud.microsoft',
      'outlook-personal': 'outlook.live.com',
    };
    expect(link(composeAt === 'google' ? 'Open in Google Calendar' : 'Open in Outlook').host).toBe(host[composeAt]);
  });
});

describe('other ways', () => {
  test('five lines instead: filled from a topic, sent, kept as shared note, taken back', async () => {
    const { write, tell, onDone } = open();
    await waitFor(() => expect(message()).not.toBe(''));
    press('Put it into the written 1:1');
    expect((screen.getByLabelText('What comes next') as HTMLTextAreaElement).value).toBe('Budget');
    type('What went well', 'The *launch*');
    press('Copy and keep');
    await waitFor(() => expect(onDone).toHaveBeenCalled());
    expect(copied()).toContain('What went well\nThe *launch*\n\nWhat comes next\nBudget');
    expect(copied()).not.toContain('What is in my way');
    expect(write.mock.calls.map(([kind]) => kind)).toEqual(['repair/settle', 'note/write', 'topic/tick']);
    expect(written(write, 'note/write')).toMatchObject([
      { visibility: 'shared', body: '**What went well**\n\nThe \\*launch\\*\n\n**What comes next**\n\nBudget' },
    ]);
    const [, back] = tell.mock.lastCall!;
    back!.run();
    expect(written(write, 'repair/reopen')).toEqual([{ meetingId: 'm' }]);
    expect(written(write, 'topic/tick')).toMatchObject([{ done: true }, { done: false }]);
  });

  test('who leads asks: what stays empty is a question to be answered', async () => {
    open({ role: 'manager', waiting: [] });
    await waitFor(() => expect(message()).not.toBe(''));
    press('Copy and keep');
    await waitFor(() => expect(copied()).toContain('What do you need from me?'));
  });

  test('skipping says what it means for the rhythm, and can be taken back', async () => {
    const { write, tell } = open();
    expect(await screen.findByText(/next one is in 12 days. That makes 26 days .* planned 14/)).toBeTruthy();
    expect(screen.getByText('A few written lines would bridge it.')).toBeTruthy();
    press('Skip it');
    await waitFor(() => expect(tell).toHaveBeenCalled());
    expect(written(write, 'repair/settle')).toEqual([{ meetingId: 'm', how: 'skipped' }]);
  });

  test('a topic that waits can be pinned, a private one too', async () => {
    const { write } = open({ waiting: [], waitingPrivate: [topic('My salary', 'private')] });
    fireEvent.click(await screen.findByRole('button', { name: 'Pin for every time' }));
    expect(written(write, 'row/patch')).toMatchObject([{ id: 'My salary', fields: { pinned: true } }]);
    expect(screen.queryByRole('button', { name: 'Put it into the written 1:1' })).toBeNull();
  });

  test('one that only moved has neither', async () => {
    open({ cause: 'moved' });
    await waitFor(() => expect(message()).not.toBe(''));
    expect(screen.queryByText('Skip this one')).toBeNull();
    expect(screen.queryByText('Write it instead')).toBeNull();
  });
});
