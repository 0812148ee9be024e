import { Editor } from '@tiptap/core';
import { TaskItem, TaskList } from '@tiptap/extension-list';
import { Placeholder } from '@tiptap/extensions';
import { Markdown } from '@tiptap/markdown';
import StarterKit from '@tiptap/starter-kit';
import { readMarkdown, readTagsAsText, writeMarkdown } from './note-markdown';

export type RichTextCommand = 'bold' | 'italic' | 'heading' | 'bullets' | 'checks';

export interface RichText {
  /** Puts in what came from elsewhere. Only what differs is replaced, so the caret stays where it is. */
  hear: (markdown: string) => void;
  run: (command: RichTextCommand) => void;
  isActive: (command: RichTextCommand) => boolean;
  destroy: () => void;
}

export interface RichTextOptions {
  element: HTMLElement;
  markdown: string;
  label: string;
  placeholder: string;
  /** Where the pointer wanted the caret; the end without one. */
  at: { left: number; top: number } | null;
  /** Keys that were pressed while this was loading. */
  typed: string;
  /** Something was typed; `read` gives the Markdown, which takes a while for a long note. */
  onTyping: (read: () => string) => void;
  /** The caret or its surroundings changed: buttons may look different. */
  onMove: () => void;
  onBlur: () => void;
}

const NODES: Record<RichTextCommand, [name: string, attributes?: object]> = {
  bold: ['bold'],
  italic: ['italic'],
  heading: ['heading', { level: 3 }],
  bullets: ['bulletList'],
  checks: ['taskList'],
};

/** Replaces only what differs, and leaves no trace in the history: undoing is for what was typed here. */
function takeIn(editor: Editor, markdown: string): void {
  const { state } = editor;
  const next = readMarkdown(editor, markdown);
  const start = next && state.doc.content.findDiffStart(next.content);
  const end = next && state.doc.content.findDiffEnd(next.content);
  if (!next || start === null || !end) return;
  // Where a text repeats itself, the common end can reach back over the common start.
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  const change = state.tr.replace(start, end.a + overlap, next.slice(start, end.b + overlap));
  editor.view.dispatch(change.setMeta('addToHistory', false).setMeta('heard', true));
}

function createEditor(options: RichTextOptions, onTyping: () => void): Editor {
  return new Editor({
    element: options.element,
    extensions: [
      StarterKit.configure({ heading: { levels: [1, 2, 3] }, underline: false, link: { openOnClick: false } }),
      TaskList,
      TaskItem.configure({ nested: true }),
      Placeholder.configure({ placeholder: options.placeholder }),
      Markdown,
    ],
    editorProps: {
      // The panel closes on Escape; the editor would keep the key for itself.
      handleDOMEvents: { keydown: (_view, event) => event.key === 'Escape' },
      attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': options.label, dir: 'auto' },
    },
    // A calendar's own page can hold styles for editors; ours come from our sheet.
    injectCSS: false,
    onUpdate: ({ transaction }) => {
      if (!transaction.getMeta('heard')) onTyping();
    },
    onTransaction: options.onMove,
    onBlur: options.onBlur,
  });
}

/** The editor of one note. Loaded when a note is first used; what it keeps is Markdown. */
export function mountRichText(options: RichTextOptions): RichText {
  let typed: string | null = null;
  const read = () => {
    typed = writeMarkdown(editor);
    return typed;
  };
  const editor = createEditor(options, () => options.onTyping(read));
  readTagsAsText(editor);
  takeIn(editor, options.markdown);
  const at = options.at && editor.view.posAtCoords(options.at);
  editor.commands.setTextSelection(at ? at.pos : editor.state.doc.content.size);
  if (options.typed) editor.commands.insertContent({ type: 'text', text: options.typed });
  // At once: the editor's own command waits for the next frame, and a key pressed until then would be lost.
  editor.view.focus();
  const chain = () => editor.chain().focus();
  return {
    hear: (markdown) => {
      // What was typed here comes back when it is written; the editor needn't be asked again.
      if (markdown !== typed && markdown !== writeMarkdown(editor)) takeIn(editor, markdown);
    },
    run: (command) => {
      const runs = {
        bold: () => chain().toggleBold(),
        italic: () => chain().toggleItalic(),
        heading: () => chain().toggleHeading({ level: 3 }),
        bullets: () => chain().toggleBulletList(),
        checks: () => chain().toggleTaskList(),
      };
      runs[command]().run();
    },
    isActive: (command) => editor.isActive(...(NODES[command] as [string, object?])),
    destroy: () => editor.destroy(),
  };
}
