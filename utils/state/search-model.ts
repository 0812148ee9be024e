import { computed, createModel, signal } from '@preact/signals';
import type { Id } from '@/utils/domain/rows/row';
import type { SearchView } from '@/utils/domain/views/search-view';
import { createLiveView } from './live-view';
import type { WorkerPort } from './worker-port';

const LIMIT = 30;
/** The first question after a while has the index made; only what takes longer than this is worth a word. */
const SLOW_MS = 300;

const NOTHING: SearchView = { text: '', found: [], more: false };

/** Search while one types: the answer to the newest question alone is shown, and the old one stays until it comes. */
export const SearchModel = createModel((port: WorkerPort, personId: Id | null = null) => {
  const text = signal('');
  const slow = signal(false);
  let wait: ReturnType<typeof setTimeout> | undefined;
  const live = createLiveView<SearchView>(async () => {
    const asked = text.peek().trim();
    return asked ? port.ask('view/search', { text: asked, personId, limit: LIMIT }) : NOTHING;
  });
  const ask = async () => {
    clearTimeout(wait);
    wait = setTimeout(() => {
      slow.value = true;
    }, SLOW_MS);
    await live.reload();
    clearTimeout(wait);
    slow.value = false;
  };

  return {
    text,
    view: live.shown,
    error: live.error,
    /** The answer takes longer than a moment. */
    slow,
    /** What was asked has been answered. */
    settled: computed(() => (live.shown.value?.text ?? '') === text.value.trim()),
    type: (typed: string) => {
      text.value = typed;
      void ask();
    },
    /** Asks again when something changes; returns how to stop. */
    start: () => {
      const stop = port.onChanged(() => {
        if (text.peek().trim()) void live.reload();
      });
      return () => {
        clearTimeout(wait);
        stop();
      };
    },
  };
});

export type Search = InstanceType<typeof SearchModel>;
