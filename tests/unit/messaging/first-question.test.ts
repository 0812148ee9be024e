import { beforeEach, expect, test, vi } from 'vitest';
import { askFirst, takeFirst } from '@/utils/messaging/first-question';
import { ask } from '@/utils/messaging/own-pages-client';
import { feedMessenger, ownPagesMessenger } from '@/utils/messaging/own-pages-messenger';

vi.mock('@/utils/messaging/own-pages-messenger', () => ({
  ownPagesMessenger: { sendMessage: vi.fn() },
  feedMessenger: { onMessage: vi.fn() },
}));
const sendMessage = vi.mocked(ownPagesMessenger.sendMessage);
const onFeed = vi.mocked(feedMessenger.onMessage);
const stop = vi.fn();

/** The worker tells of a change. */
const change = () => onFeed.mock.lastCall![1]({ data: { tables: ['action-item'] } } as never);

beforeEach(() => {
  sendMessage.mockReset().mockImplementation(async () => `answer ${sendMessage.mock.calls.length}` as never);
  onFeed.mockReset().mockReturnValue(stop);
  // What another story left behind goes first.
  takeFirst('view/popup');
  stop.mockReset();
});

test('a page is answered by what was asked before its scripts were there, once', async () => {
  askFirst('view/popup');
  expect(await ask('view/popup')).toBe('answer 1');
  expect(stop).toHaveBeenCalledOnce();
  expect(await ask('view/popup')).toBe('answer 2');
});

test('an answer from before a change is not shown', async () => {
  askFirst('view/popup');
  change();
  expect(await ask('view/popup')).toBe('answer 2');
});

test('where the first question failed, the page asks in its own patient way', async () => {
  sendMessage.mockRejectedValueOnce(new Error('Could not establish connection'));
  askFirst('view/popup');
  expect(await ask('view/popup')).toBe('answer 2');
});

test('another question is asked as ever', async () => {
  askFirst('view/popup');
  expect(await ask('view/settings')).toBe('answer 2');
});
