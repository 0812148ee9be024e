import { Editor } from '@tiptap/core';
import { Placeholder } from '@tiptap/extensions';
import type { Transaction } from '@tiptap/pm/state';
import { mergeText } from '@/utils/domain/agenda/merge-text';
import { type ActionLines, actionLines } from './action-lines';
import { type EarlierBodies, earlierBodies } from './earlier-bodies';
import { longNote } from './long-note';
import { type NameBox, noteExtensions } from './note-schema';
import { NoteText, type ReadNote } from './note-text';
import { type PasteTrouble, pasting } from './pasting';
import { takeIn } from './take-in';

export type RichTextCommand = 'bold' | 'italic' | 'heading' | 'bullets' | 'numbers' | 'checks' | 'quote' | 'link';

export interface RichText {
  /** Puts in what came from elsewhere. Only what differs is replaced, so the caret stays where it is. */
  hear: (markdown: string) => void;
  run: (command: Exclude<RichTextCommand, 'link'>) => void;
  isActive: (command: RichTextCommand) => boolean;
  /** Where the link at the caret leads; empty without one. */
  linkHere: () => string;
  /** Makes the selection a link; without an address it is none any more. */
  link: (address: string) => void;
  focus: () => void;
  destroy: () => void;
}

export interface RichTextOptions {
  element: HTMLElement;
  markdown: string;
  label: string;
  placeholder: string;
  /** What a screen reader calls a box. */
  nameBox: NameBox;
  /** Where the pointer wanted the caret; the end without one. */
  at: { left: number; top: number } | null;
  /** Keys that were pressed while this was loading. */
  typed: string;
  /** Something was typed; `read` gives the Markdown, which takes a while for a long note. */
  onTyping: (read: () => string) => void;
  /** The caret or its surroundings changed: buttons may look different. */
  onMove: () => void;
  onBlur: () => void;
  /** The key for a link was pressed: an address is wanted. */
  onLink: () => void;
  onPasteTrouble: (trouble: PasteTrouble) => void;
  /** Left out where no line becomes anything. */
  lines?: ActionLines | undefined;
  /** Bodies of earlier sessions, for undoing beyond this one. */
  earlier?: EarlierBodies | undefined;
}

const NODES: Record<RichTextCommand, [name: string, attributes?: object]> = {
  bold: ['bold'],
  italic: ['italic'],
  heading: ['heading'],
  bullets: ['bulletList'],
  numbers: ['orderedList'],
  checks: ['taskList'],
  quote: ['blockquote'],
  link: ['link'],
};

/** The document of one editor and the Markdown that it is. */
function createBook(editor: Editor, onTyping: (read: () => string) => void) {
  const text = new NoteText(editor.schema);
  let written: string | null = null;
  /** What came while letters were being composed, and from what they grew: touching them would end the composition. */
  let waiting: { base: string; markdown: string } | null = null;

  const write = () => text.write(editor.state.doc);
  const put = (change: Transaction, note: ReadNote) => {
    if (change.docChanged) {
      const quiet = { addToHistory: false, preventAutolink: true, heard: true };
      for (const [key, value] of Object.entries(quiet)) change.setMeta(key, value);
      editor.view.dispatch(change);
    }
    text.remember(editor.state.doc, note);
  };
  const show = (markdown: string) => {
    const note = text.read(markdown);
    put(takeIn(editor.state.tr, note.doc), note);
  };
  const read = () => {
    written = waiting ? mergeText(waiting.base, write(), waiting.markdown) : write();
    return written;
  };
  const settle = () => {
    if (!waiting || editor.view.composing) return;
    const merged = mergeText(waiting.base, write(), waiting.markdown);
    waiting = null;
    show(merged);
  };
  return {
    read,
    settle,
    show,
    /** The first text of an editor that is still empty. */
    open: (markdown: string) => {
      const note = text.read(markdown);
      const { tr, doc } = editor.state;
      if (note.blocks.length > 0) put(tr.replaceWith(0, doc.content.size, note.doc.content), note);
    },
    typed: () => onTyping(read),
    hear: (markdown: string) => {
      // What was typed here comes back when it is written; the editor needn't be asked again.
      if (markdown === written && !waiting) return;
      if (editor.view.composing) waiting = { base: waiting?.base ?? write(), markdown };
      else if (waiting || markdown !== write()) show(markdown);
    },
  };
}

/** The editor of one note. Loaded when a note is first used; what it keeps is Markdown. */
export function mountRichText(options: RichTextOptions): RichText {
  const editor: Editor = new Editor({
    element: options.element,
    extensions: [
      ...noteExtensions(options.nameBox),
      Placeholder.configure({ placeholder: options.placeholder }),
      longNote,
      pasting(options.onPasteTrouble),
      earlierBodies({
        earlier: options.earlier,
        onLink: options.onLink,
        read: () => book.read(),
        show: (markdown) => {
          book.show(markdown);
          book.typed();
        },
      }),
      ...(options.lines ? [actionLines(options.lines)] : []),
    ],
    editorProps: {
      handleDOMEvents: {
        // The panel closes on Escape; the editor would keep the key for itself.
        keydown: (_view, event) => event.key === 'Escape',
        compositionend: () => {
          setTimeout(() => !editor.isDestroyed && book.settle());
          return false;
        },
      },
      attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': options.label, dir: 'auto' },
    },
    // A calendar's own page can hold styles for editors; ours come from our sheet.
    injectCSS: false,
    enablePasteRules: false,
    onUpdate: ({ transaction }) => {
      if (!transaction.getMeta('heard')) book.typed();
    },
    onTransaction: options.onMove,
    onBlur: options.onBlur,
  });
  const book = createBook(editor, options.onTyping);
  book.open(options.markdown);
  const at = options.at && editor.view.posAtCoords(options.at);
  editor.commands.setTextSelection(at ? at.pos : editor.state.doc.content.size);
  if (options.typed) editor.commands.insertContent({ type: 'text', text: options.typed });
  // At once: the editor's own command waits for the next frame, and a key pressed until then would be lost.
  editor.view.focus();
  return { ...commandsOf(editor), hear: book.hear };
}

function commandsOf(editor: Editor): Omit<RichText, 'hear'> {
  const chain = () => editor.chain().focus();
  return {
    run: (command) => {
      const runs = {
        bold: () => chain().toggleBold(),
        italic: () => chain().toggleItalic(),
        heading: () => (editor.isActive('heading') ? chain().setParagraph() : chain().setHeading({ level: 3 })),
        bullets: () => chain().toggleBulletList(),
        numbers: () => chain().toggleOrderedList(),
        checks: () => chain().toggleTaskList(),
        quote: () => chain().toggleBlockquote(),
      };
      runs[command]().run();
    },
    isActive: (command) => editor.isActive(...(NODES[command] as [string, object?])),
    linkHere: () => String(editor.getAttributes('link').href ?? ''),
    link: (address) => {
      if (address === '') return void chain().extendMarkRange('link').unsetLink().run();
      const { empty } = editor.state.selection;
      if (!empty || editor.isActive('link')) {
        return void chain().extendMarkRange('link').setLink({ href: address }).run();
      }
      // Nothing is selected: the address itself is what one sees.
      const mark = { type: 'link', attrs: { href: address } };
      return void chain()
        .insertContent({ type: 'text', text: address, marks: [mark] })
        .unsetMark('link')
        .run();
    },
    focus: () => editor.view.focus(),
    destroy: () => editor.destroy(),
  };
}
