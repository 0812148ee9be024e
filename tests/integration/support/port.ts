import { signal } from '@preact/signals';
import type { WorkerPort } from '@/utils/state/worker-port';
import type { TestWorker } from './worker';

/** A page's way to a worker of a test: what a model sends goes through the same gate as a real page's messages. */
export function portOf(worker: TestWorker): WorkerPort {
  const ask = (type: string, data: unknown) => worker.ask(type as never, data as never) as never;
  return {
    ask,
    write: ask,
    onChanged: () => () => undefined,
    onLeave: () => () => undefined,
    flush: () => undefined,
    pending: signal(0),
    trouble: signal(null),
  } as WorkerPort;
}
