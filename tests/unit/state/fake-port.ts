import { signal } from '@preact/signals';
import type { ErrorCode } from '@/utils/domain/errors';
import type { TableName } from '@/utils/domain/rows/tables';
import type { WorkerPort } from '@/utils/state/worker-port';

interface Sent {
  type: string;
  data: unknown;
}

/** A worker on a string: what was asked and written is kept, answers come from `answers`, writes can be held back. */
export function fakePort(answers: Record<string, (data: never) => unknown>) {
  const listeners = new Set<(tables: TableName[]) => void>();
  const leaving = new Set<() => void>();
  const sent: Sent[] = [];
  const held: (() => void)[] = [];
  let holding = false;
  const trouble = signal<ErrorCode | null>(null);
  const answer = async (type: string, data: unknown) => answers[type]?.(data as never);
  const port = {
    ask: (type, data) => {
      if (!type.startsWith('view/')) sent.push({ type, data });
      return answer(type, data) as never;
    },
    write: (type, data) => {
      sent.push({ type, data });
      if (!holding) return answer(type, data) as never;
      return new Promise<void>((go) => held.push(go)).then(() => answer(type, data)) as never;
    },
    onChanged: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onLeave: (before) => {
      leaving.add(before);
      return () => leaving.delete(before);
    },
    flush: () => {
      for (const before of leaving) before();
    },
    pending: signal(0),
    trouble,
  } satisfies WorkerPort;
  return {
    port: port as WorkerPort,
    sent,
    trouble,
    /** From now on writes stay without an answer. */
    hold: () => {
      holding = true;
    },
    release: () => {
      holding = false;
      for (const go of held.splice(0)) go();
    },
    changed: (tables: TableName[] = ['topic']) => {
      for (const listener of listeners) listener(tables);
    },
    leave: () => {
      for (const before of leaving) before();
    },
    listeners,
  };
}
