import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { SaveState } from './note-model';

/** What the panel says of everything typed in it. `waiting`: not with the worker, and it can't be said how long. */
export type SaveSign = 'idle' | 'saving' | 'saved' | 'waiting';

/** Nothing that passes sooner is shown, and nothing that is shown passes sooner: a sign that flickers is no calm one. */
export const CALM_MS = 300;

interface Sources {
  /** Writes without an answer. */
  pending: ReadonlySignal<number>;
  /** Whether writes can't be delivered. */
  trouble: ReadonlySignal<unknown>;
  /** States of all notes, also of those that are no longer shown. */
  notes: ReadonlySignal<readonly SaveState[]>;
}

/** One sign for topics, action items and notes. */
export function createSaveSign({ pending, trouble, notes }: Sources) {
  const shown = signal<SaveSign>('idle');
  let began = false;
  const truth = computed<SaveSign>(() => {
    const states = notes.value;
    const waits = trouble.value !== null || states.some((state) => state === 'waiting' || state === 'refused');
    if (waits) return 'waiting';
    const writes = pending.value > 0 || states.includes('saving');
    began ||= writes;
    return writes ? 'saving' : began ? 'saved' : 'idle';
  });
  let changedAt = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const show = () => {
    if (shown.peek() === truth.peek()) return;
    shown.value = truth.peek();
    changedAt = performance.now();
  };
  const follow = () => {
    const next = truth.value;
    clearTimeout(timer);
    const wait = next === 'saving' ? CALM_MS : CALM_MS - (performance.now() - changedAt);
    if (wait <= 0) show();
    else timer = setTimeout(show, wait);
  };
  return {
    shown: shown as ReadonlySignal<SaveSign>,
    /** Follows the writes; returns how to stop. */
    start: () => {
      const stop = effect(follow);
      return () => {
        clearTimeout(timer);
        stop();
      };
    },
  };
}
