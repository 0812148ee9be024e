import { createModel, type ReadonlySignal, signal } from '@preact/signals';
import type { Visibility } from '@/utils/domain/rows/agenda';
import type { Id } from '@/utils/domain/rows/row';
import type { NoteWrite } from '@/utils/messaging/own-pages-protocol';
import type { WorkerPort } from '../worker-port';

/** `waiting`: not with the worker yet, and being tried again. `refused`: the worker will not have it. */
export type SaveState = 'idle' | 'saving' | 'saved' | 'waiting' | 'refused';

/** After the last key; long enough not to write every letter. */
export const SAVE_AFTER_MS = 400;
/** Who types without a pause is saved nevertheless: so long after the first unsaved key. */
const SAVE_WITHIN_MS = 4000;
/** Without an acknowledgement for so long, the state says so. */
export const IMPATIENT_MS = 2500;

export type NoteChange = Pick<NoteWrite, 'made' | 'taken'>;

export interface NoteActions {
  /** Markdown: the draft, or what the worker last said. */
  body: ReadonlySignal<string>;
  state: ReadonlySignal<SaveState>;
  type: (text: string) => void;
  /** The text changed; it is read when it is written, because writing a long document as Markdown takes a while. */
  typing: (read: () => string) => void;
  /** Sends what is unsent now, without waiting for the pause in typing. */
  flush: () => void;
  /**
   * Sends what is unsent now, together with the action item that a line became, or the item whose line is back: the
   * worker does both or neither. Rejects when it refuses, and the text here is unsaved again.
   */
  send: (change: NoteChange) => Promise<void>;
  /** The worker's text, asked for at `askedAt` (performance.now). */
  hear: (text: string, askedAt: number) => void;
  /** Nothing here that the worker doesn't have. */
  settled: () => boolean;
}

/**
 * One zone of notes. Each write carries the text it grew from (the one sent before it), so that the worker can merge
 * what another panel wrote meanwhile; the merged text comes back with the last acknowledgement.
 */
export const NoteModel = createModel<NoteActions, [WorkerPort, Id, Visibility, string]>(
  (port, meetingId, visibility, body) => {
    const shown = signal(body);
    const state = signal<SaveState>('idle');
    let lastSent = body;
    let unread: (() => string) | null = null;
    let underway = 0;
    let settledAt = Number.NEGATIVE_INFINITY;
    let pause: ReturnType<typeof setTimeout> | undefined;
    let patience: ReturnType<typeof setTimeout> | undefined;
    let unsavedSince: number | null = null;
    let refusedFrom: string | null = null;
    let heard: { text: string; askedAt: number } | null = null;

    const acknowledge = (sent: string, merged: string) => {
      // What was merged before typing went on comes with the next answer: the draft must not jump under the caret.
      if (underway > 0 || unread || shown.peek() !== sent) return;
      clearTimeout(patience);
      // An earlier write was refused: what the worker has is not all that is here.
      if (refusedFrom !== null) return;
      settledAt = performance.now();
      heard = null;
      lastSent = merged;
      shown.value = merged;
      state.value = 'saved';
    };

    const touched = () => {
      state.value = state.peek() === 'waiting' ? 'waiting' : 'saving';
      unsavedSince ??= performance.now();
      clearTimeout(pause);
      const left = unsavedSince + SAVE_WITHIN_MS - performance.now();
      pause = setTimeout(flush, Math.max(0, Math.min(SAVE_AFTER_MS, left)));
    };

    const hear = (text: string, askedAt: number) => {
      // An answer that was asked for before the last write was settled may not know it.
      if (askedAt <= settledAt) return;
      if (underway > 0 || unread || shown.peek() !== (refusedFrom ?? lastSent)) {
        heard = { text, askedAt };
        return;
      }
      heard = null;
      lastSent = text;
      shown.value = text;
    };

    const flush = () => {
      readUnread();
      if (shown.peek() !== (refusedFrom ?? lastSent)) void write({}).catch(() => undefined);
      else if (underway === 0) {
        if (state.peek() === 'saving') state.value = 'saved';
        // Typing that came to nothing: what came from elsewhere meanwhile can be shown now.
        if (heard) hear(heard.text, heard.askedAt);
      }
    };

    const readUnread = () => {
      clearTimeout(pause);
      unsavedSince = null;
      if (unread) shown.value = unread();
      unread = null;
    };

    const write = async (change: NoteChange): Promise<void> => {
      const sent = shown.peek();
      const base = refusedFrom ?? lastSent;
      refusedFrom = null;
      lastSent = sent;
      underway += 1;
      clearTimeout(patience);
      patience = setTimeout(() => {
        state.value = 'waiting';
      }, IMPATIENT_MS);
      try {
        const answer = await port.write('note/write', { meetingId, visibility, base, body: sent, ...change });
        underway -= 1;
        acknowledge(sent, answer.body);
      } catch (error) {
        underway -= 1;
        clearTimeout(patience);
        refusedFrom ??= base;
        state.value = 'refused';
        throw error;
      }
    };

    return {
      body: shown,
      state,
      type: (text) => {
        if (text === shown.peek()) return;
        shown.value = text;
        touched();
      },
      typing: (read) => {
        unread = read;
        touched();
      },
      flush,
      send: (change) => {
        readUnread();
        state.value = 'saving';
        return write(change);
      },
      hear,
      settled: () => underway === 0 && !unread && shown.peek() === (refusedFrom ?? lastSent),
    };
  },
);

export type Note = InstanceType<typeof NoteModel>;
