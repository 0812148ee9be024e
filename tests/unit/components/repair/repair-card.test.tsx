// @vitest-environment happy-dom

import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createRepairSlot } from '@/components/repair/repair-slot';
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
  role: 'employee',
  email: 'ben@acme.example',
  proposals: [slot(25), slot(26)],
  minutes: 30,
  site: 'google',
  composeAt: 'google',
  waiting: [topic('Budget', 'shared')],
};

function open(changes: Partial<RepairView> = {}) {
  const ask = vi.fn(async () => ({ ...VIEW, ...changes }));
  const write = vi.fn(async () => undefined);
  const onDone = vi.fn();
  const Repair = createRepairSlot({ ask, write } as unknown as WorkerPort);
  render(<Repair meetingId="m" onDone={onDone} />);
  return { ask, write, onDone };
}

const message = () => (screen.getByLabelText('Your message') as HTMLTextAreaElement).value;
const link = (name: string) => new URL((screen.getByRole('link', { name }) as HTMLAnchorElement).href);

beforeEach(() => {
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: { writeText: vi.fn(async () => undefined) },
  });
});
afterEach(cleanup);

describe('asking for a new time', () => {
  test('offers a time and the words of one’s own role, and fills in the calendar’s page', async () => {
    open();
    await waitFor(() => expect(message()).toMatch(/^Hi Ben,\n\nI saw that our 1:1 was cancelled\./));
    expect(message()).toContain('Nov 25');
    expect(message()).not.toContain('Budget');
    const { searchParams } = link('Open in Google Calendar');
    expect(searchParams.get('dates')).toBe('20261125T090000Z/20261125T093000Z');
    expect(searchParams.get('add')).toBe('ben@acme.example');
    expect(searchParams.get('text')).toBe('Ana / Ben 1:1');
    expect(searchParams.get('details')).toBe(message());
    expect(link('Write a mail').href).toContain('mailto:ben@acme.example');
  });

  test('another time goes into message and links, also into words the user wrote', async () => {
    open();
    await waitFor(() => expect(message()).toContain('Nov 25'));
    const own = message().replace('Hi Ben', 'Dear Ben');
    fireEvent.input(screen.getByLabelText('Your message'), { target: { value: own } });
    fireEvent.click(screen.getByRole('button', { name: 'Another time' }));
    expect(message()).toMatch(/^Dear Ben/);
    expect(message()).toContain('Nov 26');
    expect(message()).not.toContain('Nov 25');
    expect(link('Open in Google Calendar').searchParams.get('dates')).toMatch(/^20261126T/);
    fireEvent.click(screen.getByRole('button', { name: 'Another time' }));
    expect(message()).toContain('Nov 25');
  });

  test('shared topics are named only on request; a private one never', async () => {
    open({ waiting: [topic('Budget', 'shared'), topic('My salary', 'private')] });
    await waitFor(() => expect(message()).toContain('not lost'));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Name the topic you share' }));
    expect(message()).toContain('What waits for us: Budget.');
    expect(document.body.innerHTML).not.toContain('My salary');
  });

  test('copies what is written, then offers to put the question away', async () => {
    const { write, onDone } = open();
    await waitFor(() => expect(message()).not.toBe(''));
    expect(screen.queryByRole('button', { name: 'Done, put it away' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Copy the message' }));
    await waitFor(() => expect(screen.getByRole('button', { name: 'Message copied' })).toBeTruthy());
    expect(navigator.clipboard.writeText).toHaveBeenCalledWith(message());
    fireEvent.click(screen.getByRole('button', { name: 'Done, put it away' }));
    await waitFor(() => expect(onDone).toHaveBeenCalled());
    expect(write).toHaveBeenCalledWith('meeting/answer', { meetingId: 'm', answer: 'dismiss' });
  });

  test('Outlook: its own event page and its own mail', async () => {
    open({ composeAt: 'outlook-work', site: 'outlook' });
    await waitFor(() => expect(message()).not.toBe(''));
    expect(link('Open in Outlook').host).toBe('outlook.cloud.microsoft');
    expect(link('Write in Outlook').searchParams.has('mailtouri')).toBe(true);
  });

  test('nothing free, no address: says so and still writes a message', async () => {
    open({ proposals: [], email: null });
    await waitFor(() => expect(message()).toContain('Is there a time in the next days that works for you?'));
    expect(screen.getByText(/No free time was found/)).toBeTruthy();
    expect(screen.getByText(/no address of Ben Okafor/)).toBeTruthy();
  });
});

describe('every role has words for every situation', () => {
  const roles = ['manager', 'employee', 'peer'] as const;
  const situations = [
    ['cancelled', 'me'],
    ['cancelled', 'them'],
    ['declined', 'me'],
    ['declined', 'unknown'],
    ['missed', 'unknown'],
    ['moved', 'unknown'],
  ] as const;
  test.each(roles.flatMap((role) => situations.map(([cause, by]) => [role, cause, by] as const)))(
    '%s, %s by %s',
    async (role, cause, by) => {
      open({ role, cause, by });
      await waitFor(() => expect(message()).not.toBe(''));
      const [greeting, opening, keep] = message().split('\n\n');
      expect(greeting).toBe('Hi Ben,');
      expect(opening!.length).toBeGreaterThan(60);
      expect(opening).not.toMatch(/[{}]/);
      expect(keep).toContain('not lost');
    },
  );
});
