import { useEffect, useRef, useState } from 'preact/hooks';

/** A pause in typing that is worth a write. */
const PAUSE_MS = 400;

/**
 * A text that is saved as it is typed: after a pause, on leaving the field, and when the field or the page goes. While
 * nothing is unsaved it follows what others write.
 */
export function useSavedText(value: string, save: (text: string) => void) {
  const [draft, setDraft] = useState<string | null>(null);
  const latest = useRef({ draft, value, save });
  latest.current = { draft, value, save };
  const flush = () => {
    const now = latest.current;
    if (now.draft !== null && now.draft !== now.value) now.save(now.draft);
  };
  useEffect(() => {
    if (draft === null) return;
    const timer = setTimeout(flush, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [draft]);
  useEffect(() => {
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('pagehide', flush);
      flush();
    };
  }, []);
  return {
    text: draft ?? value,
    type: setDraft,
    leave: () => {
      flush();
      setDraft(null);
    },
  };
}
