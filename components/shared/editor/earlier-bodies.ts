import { Extension } from '@tiptap/core';
import { redoDepth, undoDepth } from '@tiptap/pm/history';

export interface EarlierBodies {
  /** Newest first. */
  load: () => Promise<readonly string[]>;
  /** Nothing earlier is there. */
  onNone: () => void;
  /** How many sessions back one is now; 0: back at the start. */
  onShown: (back: number) => void;
}

interface Setting {
  earlier: EarlierBodies | undefined;
  onLink: () => void;
  read: () => string;
  /** Puts a body in the place of the present one, outside of the editor's own history. */
  show: (markdown: string) => void;
}

/** Undoing goes on where this session's history ends: into what the note was before. Redoing leads back. */
function createTrail({ earlier, read, show }: Setting) {
  let trail: string[] | null = null;
  let at = 0;
  const step = async (by: 1 | -1) => {
    if (!earlier) return;
    trail ??= [read(), ...(await earlier.load())].filter((body, index, all) => body.trim() !== all[index - 1]?.trim());
    const next = trail[at + by];
    if (next === undefined) return void (by === 1 && earlier.onNone());
    // What was typed since is kept on the way, so that redoing comes back to it.
    trail[at] = read();
    at += by;
    show(next);
    earlier.onShown(at);
  };
  return { back: () => step(1), forth: () => step(-1), canForth: () => at > 0 };
}

/** Keys that the editor itself has not: a link, and undoing beyond what was typed since the note was opened. */
export function earlierBodies(setting: Setting) {
  const trail = createTrail(setting);
  let undone = 0;
  return Extension.create({
    name: 'earlierBodies',
    priority: 900,
    addKeyboardShortcuts() {
      const undo = () => {
        if (undoDepth(this.editor.state) > 0) return false;
        // What was undone on the way here is done again last.
        undone = redoDepth(this.editor.state);
        void trail.back();
        return true;
      };
      const redo = () => {
        if (redoDepth(this.editor.state) > undone || !trail.canForth()) return false;
        void trail.forth();
        return true;
      };
      const link = () => {
        setting.onLink();
        return true;
      };
      return { 'Mod-z': undo, 'Shift-Mod-z': redo, 'Mod-y': redo, 'Mod-k': link };
    },
  });
}
