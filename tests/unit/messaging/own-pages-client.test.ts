import { beforeEach, expect, test, vi } from 'vitest';
import { HalfhourError } from '@/utils/domain/errors';
import { ask } from '@/utils/messaging/own-pages-client';
import { ownPagesMessenger } from '@/utils/messaging/own-pages-messenger';

vi.mock('@/utils/messaging/own-pages-messenger', () => ({ ownPagesMessenger: { sendMessage: vi.fn() } }));
const sendMessage = vi.mocked(ownPagesMessenger.sendMessage);

beforeEach(() => {
  sendMessage.mockReset();
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

test('a worker that is just being started is asked again, with the same words', async () => {
  sendMessage.mockRejectedValueOnce(new Error('Could not establish connection')).mockResolvedValueOnce('answer');
  const write = { meetingId: 'm', visibility: 'shared' as const, base: '', body: 'x' };
  const answer = ask('note/write', write);
  await vi.advanceTimersByTimeAsync(100);
  expect(await answer).toBe('answer');
  const [first, second] = sendMessage.mock.calls.map(([, data]) => data as { writeId?: string });
  expect(first!.writeId).toMatch(/^[\w-]{22}$/);
  expect(second).toEqual(first);
});

test('a worker that stays away is given up after about ten seconds, by code', async () => {
  sendMessage.mockRejectedValue(new Error('The message port closed before a response was received.'));
  const answer = ask('view/popup').catch((error) => error);
  await vi.advanceTimersByTimeAsync(8_000);
  expect(sendMessage.mock.calls.length).toBeGreaterThan(6);
  await vi.advanceTimersByTimeAsync(4_000);
  expect(await answer).toMatchObject({ code: 'worker-unreachable' });
});

test('what the worker refuses is not asked twice', async () => {
  sendMessage.mockRejectedValue(Object.assign(new Error('not-found'), { name: 'HalfhourError', code: 'not-found' }));
  const error = await ask('view/person', { personId: 'p' }).catch((one) => one);
  expect(error).toBeInstanceOf(HalfhourError);
  expect([error.code, sendMessage.mock.calls.length]).toEqual(['not-found', 1]);
});
