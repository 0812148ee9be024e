import { type ReadonlySignal, signal } from '@preact/signals';
import { VisuallyHidden } from './visually-hidden';

export interface Announcer {
  said: ReadonlySignal<string>;
  say: (text: string) => void;
}

/** Tells screen readers what the eye sees happen: moved, added, saved. */
export function createAnnouncer(): Announcer {
  const said = signal('');
  return {
    said,
    // The same sentence twice is only read twice when the text differs.
    say: (text) => {
      said.value = said.peek() === text ? `${text} ` : text;
    },
  };
}

export function LiveAnnouncer({ announcer }: { announcer: Announcer }) {
  return (
    <VisuallyHidden>
      <span role="status" aria-live="polite">
        {announcer.said.value}
      </span>
    </VisuallyHidden>
  );
}
