/**
 * Every failure that a person can meet has a code; the interface turns it into words and a way out.
 * Neither code nor detail ever carries a note, a name, a title or an address.
 */
export type ErrorCode =
  | 'bad-request'
  | 'not-allowed'
  | 'not-found'
  | 'storage-full'
  | 'storage-failed'
  | 'database-newer'
  | 'file-broken'
  | 'file-newer'
  | 'file-not-backup'
  | 'no-calendar-tab'
  | 'calendar-access-off'
  | 'worker-unreachable'
  | 'unknown';

export class HalfhourError extends Error {
  readonly code: ErrorCode;
  constructor(code: ErrorCode, options?: ErrorOptions) {
    super(code, options);
    this.name = 'HalfhourError';
    this.code = code;
  }
}

/** The code of anything thrown, also after it crossed a message. */
export function errorCode(error: unknown): ErrorCode {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? (code as ErrorCode) : 'unknown';
}
