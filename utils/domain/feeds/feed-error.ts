/**
 * Why a feed could not be read. Kept in its row and told in words by the interface. Neither code nor message ever
 * carries the address: whoever has it can read the calendar.
 */
export type FeedErrorCode =
  | 'bad-address'
  | 'no-permission'
  | 'offline'
  | 'timeout'
  | 'other-host'
  | 'not-allowed'
  | 'gone'
  | 'busy'
  | 'server'
  | 'refused'
  | 'too-large'
  | 'truncated'
  | 'web-page'
  | 'not-calendar';

export class FeedError extends Error {
  readonly code: FeedErrorCode;
  /** Host that a redirect points to (`other-host`), so that the user can be asked about it. Without path or query. */
  readonly host: string | null;
  /** Milliseconds that the server asks us to wait (`busy`, `server`). */
  readonly retryAfter: number | null;

  constructor(code: FeedErrorCode, more: { host?: string; retryAfter?: number } = {}) {
    super(code);
    this.name = 'FeedError';
    this.code = code;
    this.host = more.host ?? null;
    this.retryAfter = more.retryAfter ?? null;
  }
}
