import { pageRuntime } from '@/utils/platform/page-runtime';
import type { CalendarProtocol, PageProtocol } from './calendar-protocol';

/**
 * A calendar page's end of its two protocols. The worker's end is @webext-core/messaging; its envelope is spoken here in
 * a few lines, because the library would be a twentieth of what every calendar page has to read.
 */
type Reported<T extends keyof CalendarProtocol> = Parameters<CalendarProtocol[T]>[0];

interface Envelope {
  type: string;
  data: unknown;
}

let sent = 0;

/** Reports to the worker. Rejects when it can't be reached or refuses; why is of no use to a page. */
export async function report<T extends keyof CalendarProtocol>(
  type: T,
  data: Reported<T>,
): Promise<ReturnType<CalendarProtocol[T]>> {
  sent += 1;
  const message = { id: sent, type, data, timestamp: Date.now() };
  const answer = (await pageRuntime()?.sendMessage(message)) as { res?: unknown; err?: unknown } | undefined;
  if (!answer || answer.err) throw new Error(type);
  return answer.res as ReturnType<CalendarProtocol[T]>;
}

type Answer<T extends keyof PageProtocol> = ReturnType<PageProtocol[T]>;
type Answers = {
  [T in keyof PageProtocol]: (data: Parameters<PageProtocol[T]>[0]) => Answer<T> | Promise<Answer<T>>;
};

/** Does what the worker asks of this page, until the signal aborts. */
export function answerWorker(answers: Answers, signal: AbortSignal): void {
  const known = new Map<string, (data: never) => unknown>(Object.entries(answers));
  const listener = (message: unknown, _sender: unknown, respond: (answer: unknown) => void) => {
    const { type, data } = message as Envelope;
    const answer = known.get(type)?.(data as never);
    if (!known.has(type)) return;
    if (!(answer instanceof Promise)) return respond({ res: answer });
    answer.then(
      (res) => respond({ res }),
      () => respond({ err: { message: type } }),
    );
    // Keeps the line open.
    return true;
  };
  const runtime = pageRuntime();
  runtime?.onMessage.addListener(listener);
  signal.addEventListener('abort', () => runtime?.onMessage.removeListener(listener));
}
