import { type ReadonlySignal, signal } from '@preact/signals';
import type { ErrorCode } from '@/utils/domain/errors';
import type { TableName } from '@/utils/domain/rows/tables';
import { onChanged } from '@/utils/messaging/change-feed';
import { Outbox } from '@/utils/messaging/outbox';
import { type Ask, type AskAnswer, type AskData, ask } from '@/utils/messaging/own-pages-client';

/** All that a screen's model needs of the worker; tests give their own. */
export interface WorkerPort {
  /** One question. Rejects with a HalfhourError. */
  ask<T extends Ask>(type: T, data?: AskData<T>): Promise<AskAnswer<T>>;
  /**
   * Kept and sent again until the worker has acknowledged it, in the order given, so a dead worker loses nothing.
   * Rejects only when the worker refuses it.
   */
  write<T extends Ask>(type: T, data: AskData<T>): Promise<AskAnswer<T>>;
  /** Tells which tables changed; returns how to stop listening. */
  onChanged(listener: (tables: TableName[]) => void): () => void;
  /** Hands all that waits to the browser when the page is hidden or goes. `before` pushes what is still being typed. */
  onLeave(before: () => void): () => void;
  /** What is still being typed is pushed now, as if the page left. */
  flush(): void;
  /** Writes without an answer. */
  pending: ReadonlySignal<number>;
  /** Why writes can't be delivered for more than a moment. */
  trouble: ReadonlySignal<ErrorCode | null>;
}

/** The port of a real page. */
export function createWorkerPort(): WorkerPort {
  const pending = signal(0);
  const trouble = signal<ErrorCode | null>(null);
  const outbox = new Outbox({
    onPending: (count) => {
      pending.value = count;
    },
    onTrouble: (code) => {
      trouble.value = code;
    },
  });
  const typing = new Set<() => void>();
  return {
    ask: (type, data) => (ask as (type: Ask, data: unknown) => Promise<never>)(type, data),
    write: (type, data) => outbox.push(type, data),
    onChanged,
    onLeave: (before) => {
      typing.add(before);
      const stop = outbox.flushOnLeave(before);
      return () => {
        typing.delete(before);
        stop();
      };
    },
    flush: () => {
      for (const before of typing) before();
    },
    pending,
    trouble,
  };
}
