import { createContext } from 'preact';
import { useContext, useEffect } from 'preact/hooks';

/** One key of a screen, as it is pressed (`event.key`) and as the help tells of it. */
export interface ScreenKey {
  key: string;
  /** What it does, in words. */
  name: string;
  run: () => void;
  /** Works over an open drawer, too: hiding can't wait. */
  always?: boolean;
}

/** Where a key is a letter and not a command. */
const FIELDS =
  'input:not([type=checkbox]):not([type=radio]):not([type=range]), textarea, select, [contenteditable]:not([contenteditable=false])';

/**
 * Single keys of one screen. They are silent while somebody types, while a menu or a dialog is open, and with any
 * modifier; so nothing written is ever taken for a command.
 */
export function createKeys() {
  const keys = new Map<string, ScreenKey[]>();
  return {
    add: (key: ScreenKey): (() => void) => {
      keys.set(key.key, [...(keys.get(key.key) ?? []), key]);
      return () => {
        keys.set(
          key.key,
          (keys.get(key.key) ?? []).filter((other) => other !== key),
        );
      };
    },
    /** Those that work now, in the order in which they came. */
    list: (): ScreenKey[] => [...keys.values()].map((same) => same.at(-1)).filter((key) => key !== undefined),
    listen: (target: Document): (() => void) => {
      const onKeyDown = (event: KeyboardEvent) => {
        if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
        if ((event.target as Element | null)?.closest?.(FIELDS)) return;
        const key = keys.get(event.key)?.at(-1);
        if (!key || (!key.always && target.querySelector(':popover-open, dialog[open]'))) return;
        event.preventDefault();
        key.run();
      };
      target.addEventListener('keydown', onKeyDown);
      return () => target.removeEventListener('keydown', onKeyDown);
    },
  };
}

export type Keys = ReturnType<typeof createKeys>;

export const KeysContext = createContext<Keys | null>(null);

/** Makes a key work as long as the component is drawn. `name` is what the help says of it. */
export function useKey(key: string, name: string, run: () => void, always = false): void {
  const keys = useContext(KeysContext);
  useEffect(() => keys?.add({ key, name, run, always }), [keys, key, name, run, always]);
}
