import { expect, test } from 'vitest';
import { errorCode, HalfhourError } from '@/utils/domain/errors';

test('a failure keeps its code when it crossed a message as a plain object', () => {
  expect(errorCode(new HalfhourError('storage-full'))).toBe('storage-full');
  expect(errorCode(JSON.parse('{"code":"file-newer"}'))).toBe('file-newer');
  expect(errorCode(new TypeError('boom'))).toBe('unknown');
});
