import { useState } from 'preact/hooks';

/** What was begun, by the form it was begun in; as long as the page is open. */
const begun = new Map<string, unknown>();

/**
 * What is typed into a form of several fields. A form that goes out of sight half-written, because somebody came near
 * or another page was looked at, finds its words again when it comes back; kept or given up, they are gone. `form`
 * null: nothing is remembered.
 */
export function useHalfWritten<T>(
  form: string | null,
  fresh: T,
): { draft: T; write: (fields: Partial<T>) => void; finish: (next: T) => void } {
  const [draft, setDraft] = useState<T>(form !== null && begun.has(form) ? (begun.get(form) as T) : fresh);
  return {
    draft,
    write: (fields) => {
      const next = { ...draft, ...fields };
      if (form !== null) begun.set(form, next);
      setDraft(next);
    },
    /** With what the form begins anew. */
    finish: (next) => {
      if (form !== null) begun.delete(form);
      setDraft(next);
    },
  };
}
