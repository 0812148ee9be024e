import { HalfhourError } from '@/utils/domain/errors';

/** What a page can do something about, out of what IndexedDB throws. Codes of our own pass through. */
export function storageError(error: unknown): HalfhourError {
  if (error instanceof HalfhourError) return error;
  const name = (error as { name?: unknown } | null)?.name;
  if (name === 'QuotaExceededError') return new HalfhourError('storage-full', { cause: error });
  if (name === 'VersionError') return new HalfhourError('database-newer', { cause: error });
  // IndexedDB throws DOMExceptions; anything else is a mistake of ours and must not look like a broken disk.
  return new HalfhourError(error instanceof DOMException ? 'storage-failed' : 'unknown', { cause: error });
}
