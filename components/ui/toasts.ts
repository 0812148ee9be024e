import { type ReadonlySignal, signal } from '@preact/signals';

export interface Toast {
  id: number;
  text: string;
  action: { label: string; run: () => void } | null;
}

/** Says what was done, with a way back where there is one. */
export type Tell = (text: string, action?: Toast['action']) => void;

/** Long enough to read a line and reach the button by keyboard; it also waits while pointed at or focused. */
export const TOAST_MS = 8000;

export interface Toasts {
  shown: ReadonlySignal<Toast | null>;
  show: Tell;
  dismiss: () => void;
}

/** One toast at a time: the last thing done is the one that can be undone. */
export function createToasts(): Toasts {
  const shown = signal<Toast | null>(null);
  let count = 0;
  return {
    shown,
    show: (text, action = null) => {
      count += 1;
      shown.value = { id: count, text, action };
    },
    dismiss: () => {
      shown.value = null;
    },
  };
}
