import { type ErrorCode, errorCode, HalfhourError } from '@/utils/domain/errors';
import { type Ask, type AskAnswer, type AskData, isRefusal, send, withWriteId } from './own-pages-client';

interface Letter {
  type: Ask;
  data: AskData<Ask>;
  /** How often the worker itself failed at it. */
  failures: number;
  done(answer: unknown): void;
  fail(error: HalfhourError): void;
}

export interface OutboxOptions {
  /** How a letter is sent; tests pass their own. */
  send?(type: Ask, data: AskData<Ask>): Promise<unknown>;
  /** Told whenever the number of letters without an answer changes. */
  onPending?(count: number): void;
  /** Told once when letters can't be delivered, and with null when they can again. */
  onTrouble?(code: ErrorCode | null): void;
}

/** Failures that may pass: the letter stays. All others are about the letter itself, which is given back. */
const PASSING: ReadonlySet<ErrorCode> = new Set([
  'storage-full',
  'storage-failed',
  'database-newer',
  'worker-unreachable',
]);
/** A letter at which the worker fails for reasons of its own is given back, so that the next ones arrive. */
const MAX_FAILURES = 5;
const MAX_WAIT = 5_000;

/**
 * What the user did and the worker has not yet acknowledged: kept in order, sent again until it is. A page is closed
 * at any moment, so `flush` hands everything to the browser at once, in order and without waiting.
 */
export class Outbox {
  private readonly letters: Letter[] = [];
  private readonly options: OutboxOptions;
  private running = false;
  private wake: (() => void) | null = null;
  private trouble: ErrorCode | null = null;

  constructor(options: OutboxOptions = {}) {
    this.options = options;
  }

  /** Letters without an answer. */
  get pending(): number {
    return this.letters.length;
  }

  /** Resolves when the write is on the disk. Rejects with a HalfhourError when the worker refuses the letter itself. */
  push<T extends Ask>(type: T, data: AskData<T>): Promise<AskAnswer<T>> {
    const answer = new Promise<unknown>((done, fail) => {
      this.letters.push({ type, data: withWriteId(type, data) as AskData<Ask>, failures: 0, done, fail });
    });
    this.options.onPending?.(this.letters.length);
    void this.run();
    return answer as Promise<AskAnswer<T>>;
  }

  /** Sends all that waits, now and without waiting for answers; the answers are still listened for. */
  flush(): void {
    for (const letter of this.letters.slice(1)) void this.deliver(letter).catch(() => undefined);
    this.wake?.();
  }

  /** Flushes when the page is hidden or leaves. `before` is called first: it pushes text that is still being typed. */
  flushOnLeave(before: () => void, target: Document = document): () => void {
    const leave = () => {
      before();
      this.flush();
    };
    const hidden = () => target.visibilityState === 'hidden' && leave();
    target.addEventListener('visibilitychange', hidden);
    target.defaultView?.addEventListener('pagehide', leave);
    return () => {
      target.removeEventListener('visibilitychange', hidden);
      target.defaultView?.removeEventListener('pagehide', leave);
    };
  }

  private async run(): Promise<void> {
    if (this.running) return;
    this.running = true;
    let wait = 0;
    for (let letter = this.letters[0]; letter; letter = this.letters[0]) {
      try {
        const answer = await this.deliver(letter);
        wait = 0;
        this.settle(letter, () => letter.done(answer));
      } catch (error) {
        const code = isRefusal(error) ? errorCode(error) : 'worker-unreachable';
        if (PASSING.has(code) || (code === 'unknown' && ++letter.failures < MAX_FAILURES)) {
          this.tell(code, wait);
          wait = Math.min(MAX_WAIT, wait * 2 || 50);
          await this.pause(wait);
        } else this.settle(letter, () => letter.fail(new HalfhourError(code)));
      }
    }
    this.running = false;
  }

  private deliver(letter: Letter): Promise<unknown> {
    return (this.options.send ?? send)(letter.type, letter.data);
  }

  private settle(letter: Letter, tell: () => void): void {
    this.letters.splice(this.letters.indexOf(letter), 1);
    if (this.trouble) {
      this.trouble = null;
      this.options.onTrouble?.(null);
    }
    tell();
    this.options.onPending?.(this.letters.length);
  }

  /** A worker that restarts is back within a second; only what lasts longer is worth a word. */
  private tell(code: ErrorCode, waited: number): void {
    if (this.trouble === code || (code === 'worker-unreachable' && waited < 1_000)) return;
    this.trouble = code;
    this.options.onTrouble?.(code);
  }

  private pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
