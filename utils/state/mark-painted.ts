import { effect } from '@preact/signals';

/**
 * Leaves a mark in the browser's own timeline each time something new has been painted, for whoever measures
 * (tests/bench). `shown` reads signals and names what is on the screen now; null: nothing yet.
 */
export function markPainted(name: string, shown: () => string | null): void {
  let last: string | null = null;
  effect(() => {
    const now = shown();
    if (now === null || now === last) return;
    last = now;
    // The frame's callbacks run before it is painted, a task that they post runs after.
    requestAnimationFrame(() => setTimeout(() => performance.mark(name)));
  });
}
