import { errorCode, HalfhourError } from '@/utils/domain/errors';
import { randomId } from '@/utils/domain/rows/id';
import { takeFirst } from './first-question';
import { ownPagesMessenger } from './own-pages-messenger';
import type { OwnPagesProtocol } from './own-pages-protocol';

export type Ask = keyof OwnPagesProtocol;
export type AskData<T extends Ask> = Parameters<OwnPagesProtocol[T]>[0];
export type AskAnswer<T extends Ask> = ReturnType<OwnPagesProtocol[T]>;
type AskArgs<T extends Ask> = undefined extends AskData<T> ? [data?: AskData<T>] : [data: AskData<T>];

/** Waits between attempts, in milliseconds: together about ten seconds, the first ones short enough not to be seen. */
const WAITS = [30, 60, 120, 250, 500, 1_000, 2_000, 3_000, 3_000];

/**
 * Asks the worker. A worker that died or is being replaced answers nothing: then it is asked again, for about ten
 * seconds, and `worker-unreachable` is thrown after that. Every command may be sent twice without harm. Failures of
 * the worker itself are thrown at once, with their code (utils/domain/errors.ts).
 */
export async function ask<T extends Ask>(type: T, ...[data]: AskArgs<T>): Promise<AskAnswer<T>> {
  const first = data === undefined ? await takeFirst(type)?.catch(() => undefined) : undefined;
  if (first !== undefined) return first as AskAnswer<T>;
  const sent = withWriteId(type, data as AskData<T>);
  for (const wait of [...WAITS, null]) {
    try {
      return await send(type, sent);
    } catch (error) {
      const code = errorCode(error);
      if (code !== 'unknown' || isRefusal(error)) throw new HalfhourError(code);
      if (wait === null) throw new HalfhourError('worker-unreachable');
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
  throw new HalfhourError('worker-unreachable');
}

/** One attempt, without waiting for a worker that is gone. */
export function send<T extends Ask>(type: T, data: AskData<T>): Promise<AskAnswer<T>> {
  return ownPagesMessenger.sendMessage(type, data as never) as Promise<AskAnswer<T>>;
}

/** A note that is merged twice would say things twice: each write gets a name that survives being sent again. */
export function withWriteId<T extends Ask>(type: T, data: AskData<T>): AskData<T> {
  if (type !== 'note/write' || (data as { writeId?: string }).writeId) return data;
  return { ...(data as object), writeId: randomId() } as AskData<T>;
}

/** An error that the gate sent, as opposed to one of the message channel. */
export function isRefusal(error: unknown): boolean {
  return (error as { name?: unknown } | null)?.name === 'HalfhourError';
}
