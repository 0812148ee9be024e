import { createModel, type ReadonlySignal, signal } from '@preact/signals';
import type { Visibility } from '@/utils/domain/rows/agenda';
import type { Id } from '@/utils/domain/rows/row';
import type { WorkerPort } from '../worker-port';

/** `waiting`: not with the worker yet, and being tried again. `refused`: the worker will not have it. */
export type SaveState = 'idle' | 'saving' | 'saved' | 'waiting' | 'refused';

/** After the last key; long enough not to write every letter. */
export const SAVE_AFTER_MS = 400;
/** Without an acknowledgement for so long, the state says so. */
export const IMPATIENT_MS = 2500;

export interface NoteActions {
  /** Markdown: the draft, or what the worker last said. */
  body: ReadonlySignal<string>;
  state: ReadonlySignal<SaveState>;
  type: (text: string) => void;
  /** The text changed; it is read when it is written, because writing a long document as Markdown takes a while. */
  typing: (read: () => string) => void;
  /** Sends what is unsent now, without waiting for the pause in typing. */
  flush: () => void;
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

    const acknowledge = (sent: string, merged: string) => {
      // What was merged before typing went on comes with the next answer: the draft must not jump under the caret.
      if (underway > 0 || unread || shown.peek() !== sent) return;
      clearTimeout(patience);
      settledAt = performance.now();
      lastSent = merged;
      shown.value = merged;
      state.value = 'saved';
    };

    const touched = () => {
      state.value = state.peek() === 'waiting' ? 'waiting' : 'saving';
      clearTimeout(pause);
      pause = setTimeout(flush, SAVE_AFTER_MS);
    };

    const flush = () => {
      clearTimeout(pause);
      if (unread) shown.value = unread();
      unread = null;
      const sent = shown.peek();
      if (sent === lastSent) {
        if (underway === 0 && state.peek() === 'saving') state.value = 'saved';
        return;
      }
      const base = lastSent;
      lastSent = sent;
      underway += 1;
      clearTimeout(patience);
      patience = setTimeout(() => {
        state.value = 'waiting';
      }, IMPATIENT_MS);
      port.write('note/write', { meetingId, visibility, base, body: sent }).then(
        (answer) => {
          underway -= 1;
          acknowledge(sent, answer.body);
        },
        () => {
          underway -= 1;
          clearTimeout(patience);
          lastSent = base;
          state.value = 'refused';
        },
      );
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
      hear: (text, askedAt) => {
        // An answer that was asked for before the last write was settled may not know it.
        if (underway > 0 || unread || shown.peek() !== lastSent || askedAt <= settledAt) return;
        lastSent = text;
        shown.value = text;
      },
      settled: () => underway === 0 && !unread && shown.peek() === lastSent,
    };
  },
);

export type Note = InstanceType<typeof NoteModel>;
