import * as v from 'valibot';
import { HalfhourError } from '@/utils/domain/errors';
import { CALENDAR_MESSAGES } from '@/utils/schema/calendar-messages';
import { OWN_PAGES_MESSAGES } from '@/utils/schema/own-pages-messages';
import { calendarMessenger } from './calendar-messenger';
import type { CalendarProtocol } from './calendar-protocol';
import { ownPagesMessenger } from './own-pages-messenger';
import type { OwnPagesProtocol } from './own-pages-protocol';
import { type BrowserSender, type CalendarSender, knownSender, type OwnPageSender } from './sender';

/** What the worker does for each message of a protocol. */
export type Handlers<P, S> = {
  [T in keyof P]: P[T] extends (...args: infer A) => infer R ? (data: A[0], sender: S) => Promise<R> : never;
};

export interface GateHandlers {
  calendar: Handlers<CalendarProtocol, CalendarSender>;
  ownPages: Handlers<OwnPagesProtocol, OwnPageSender>;
}

type AnyHandler = (data: unknown, sender: unknown) => Promise<unknown>;
type AnyMessenger = {
  onMessage(type: string, answer: (message: { data: unknown; sender: BrowserSender }) => Promise<unknown>): unknown;
};

/**
 * The one door to the worker. Content scripts may only report, own pages may ask everything else; arguments are
 * checked before anything sees them; failures cross with their code and with nothing else.
 */
export class Gate {
  private readonly handlers: GateHandlers;

  constructor(handlers: GateHandlers) {
    this.handlers = handlers;
  }

  /** Registers every message, synchronously: the worker was woken for one of them. */
  open(): void {
    const register = (messenger: AnyMessenger, types: string[]) => {
      for (const type of types) messenger.onMessage(type, ({ data, sender }) => this.answer(type, data, sender));
    };
    register(calendarMessenger as unknown as AnyMessenger, Object.keys(CALENDAR_MESSAGES));
    register(ownPagesMessenger as unknown as AnyMessenger, Object.keys(OWN_PAGES_MESSAGES));
  }

  /** The answer to one message, or a HalfhourError. */
  async answer(type: string, data: unknown, from: BrowserSender): Promise<unknown> {
    try {
      const sender = knownSender(from);
      const calendar = Object.hasOwn(CALENDAR_MESSAGES, type);
      if (sender?.kind !== (calendar ? 'calendar' : 'own-page')) throw new HalfhourError('not-allowed');
      const schemas: Record<string, v.GenericSchema> = calendar ? CALENDAR_MESSAGES : OWN_PAGES_MESSAGES;
      const handlers = calendar ? this.handlers.calendar : this.handlers.ownPages;
      if (!Object.hasOwn(schemas, type)) throw new HalfhourError('bad-request');
      // Firefox and Chromium differ in what becomes of `undefined` on the way.
      const parsed = v.safeParse(schemas[type]!, data ?? undefined);
      if (!parsed.success) throw new HalfhourError('bad-request');
      return await (handlers as unknown as Record<string, AnyHandler>)[type]!(parsed.output, sender);
    } catch (error) {
      throw outward(error);
    }
  }
}

/** A fresh error: the original's cause, stack and text may hold what must not cross. */
function outward(error: unknown): HalfhourError {
  const clean = new HalfhourError(error instanceof HalfhourError ? error.code : 'unknown');
  clean.stack = '';
  return clean;
}
