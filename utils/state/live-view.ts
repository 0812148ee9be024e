import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import { type ErrorCode, errorCode } from '@/utils/domain/errors';
import { covered } from '@/utils/domain/views/cover';
import { cover, coverKnown } from './cover';

interface Edit<V> {
  apply: (view: V) => V;
  /** Number of the newest load when the worker acknowledged it; only a later load can contain it. */
  acknowledgedAt: number | null;
}

export interface LiveView<V> {
  /**
   * What the worker said last, with the edits it doesn't know yet on top, less what the cover hides. Null before the
   * first answer.
   */
  shown: ReadonlySignal<V | null>;
  /** Why the first answer doesn't come. */
  error: ReadonlySignal<ErrorCode | null>;
  /** Why the worker refused an edit, which was taken back. */
  failure: ReadonlySignal<ErrorCode | null>;
  /** Writes that the worker has not acknowledged yet. */
  unacknowledged: ReadonlySignal<number>;
  reload: () => Promise<void>;
  edit: (apply: (view: V) => V, send: () => Promise<unknown>) => void;
  forgetFailure: () => void;
}

/**
 * A view that answers at once: an edit is drawn before it is written and stays on top of every answer of the worker
 * until one arrives that was asked for after the acknowledgement. So nothing flickers back and nothing waits.
 */
export function createLiveView<V>(load: () => Promise<V>): LiveView<V> {
  const base = signal<V | null>(null);
  const edits = signal<Edit<V>[]>([]);
  const error = signal<ErrorCode | null>(null);
  const failure = signal<ErrorCode | null>(null);
  const shown = computed(() => {
    const answer = base.value;
    if (answer === null) return null;
    const view = edits.value.reduce<V>((edited, edit) => edit.apply(edited), answer);
    return covered(view, cover.value);
  });
  let loads = 0;
  let running: Promise<void> | null = null;
  let again = false;

  const loadOnce = async () => {
    loads += 1;
    const number = loads;
    try {
      const answer = await load();
      const waiting = coverKnown(answer);
      if (waiting) await waiting;
      batch(() => {
        base.value = answer;
        error.value = null;
        edits.value = edits.value.filter((edit) => edit.acknowledgedAt === null || edit.acknowledgedAt >= number);
      });
    } catch (thrown) {
      error.value = errorCode(thrown);
    }
  };

  const reload = (): Promise<void> => {
    if (running) {
      again = true;
      return running;
    }
    running = (async () => {
      do {
        again = false;
        await loadOnce();
      } while (again);
      running = null;
    })();
    return running;
  };

  const send = async (edit: Edit<V>, write: () => Promise<unknown>) => {
    try {
      await write();
      edit.acknowledgedAt = loads;
      edits.value = [...edits.value];
      await reload();
    } catch (thrown) {
      edits.value = edits.value.filter((other) => other !== edit);
      failure.value = errorCode(thrown);
    }
  };

  return {
    shown,
    error,
    failure,
    unacknowledged: computed(() => edits.value.filter((edit) => edit.acknowledgedAt === null).length),
    reload,
    edit: (apply, write) => {
      const edit: Edit<V> = { apply, acknowledgedAt: null };
      edits.value = [...edits.value, edit];
      void send(edit, write);
    },
    forgetFailure: () => {
      failure.value = null;
    },
  };
}
