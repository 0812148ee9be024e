import { beforeEach, expect, test, vi } from 'vitest';
import { latePicker, offerPicker } from '@/utils/calendar-page/late-picker';
import type { EventPicker } from '@/utils/calendars/adapter';

const picker = { site: 'google' } as EventPicker;
let isReachable = true;
const sendMessage = vi.fn(async () => {
  if (!isReachable) throw new Error('gone');
  offerPicker(picker);
  return {};
});

beforeEach(() => {
  isReachable = true;
  sendMessage.mockClear();
  vi.stubGlobal('browser', { runtime: { id: 'own', sendMessage } });
});

test('comes into the page once, however many ask', async () => {
  const late = latePicker();
  expect(late.now()).toBeNull();
  expect(await Promise.all([late.bring(), late.bring()])).toEqual([picker, picker]);
  expect(late.now()).toBe(picker);
  await late.bring();
  expect(sendMessage).toHaveBeenCalledTimes(1);
});

test('a worker that could not be reached is asked again the next time', async () => {
  const late = latePicker();
  isReachable = false;
  await expect(late.bring()).rejects.toThrow();
  isReachable = true;
  expect(await late.bring()).toBe(picker);
});

test('a new run on a page never takes the picker of an old version', async () => {
  offerPicker({ ...picker, site: 'outlook' });
  expect(latePicker().now()).toBeNull();
});
