import { Extension } from '@tiptap/core';
import { Fragment, type Node, type Schema, Slice } from '@tiptap/pm/model';
import { Plugin, Selection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { cleanPaste } from './clean-paste';
import { readTree } from './read-markdown';

/** `pictures`: there were some, and they stayed out. `too-long`: nothing was put in. */
export type PasteTrouble = 'pictures' | 'too-long';

/** Markup longer than this is taken as its words. */
const LONG_MARKUP = 1_000_000;
/** From here on lines are not made paragraphs of their own, so that the page stays quick. */
const MANY_LINES = 2_000;
/** A note may have two million letters; what would come near is not put in, and stays on the clipboard. */
const FULL = 1_900_000;

/** Puts in what other programs left on the clipboard: its words and their structure, and none of its looks. */
export function pasting(onTrouble: (trouble: PasteTrouble) => void) {
  const put = (view: EditorView, data: DataTransfer): boolean => {
    const taken = fromClipboard(view, data);
    if (!taken) {
      const pictures = [...data.files].some((file) => file.type.startsWith('image/'));
      if (pictures) onTrouble('pictures');
      return pictures;
    }
    if (taken.pictures) onTrouble('pictures');
    const { size } = taken.slice.content;
    if (view.state.doc.content.size + size > FULL) onTrouble('too-long');
    else if (size > 0) {
      const change = view.state.tr.replaceSelection(taken.slice).setMeta('preventAutolink', true);
      view.dispatch(change.scrollIntoView().setMeta('paste', true).setMeta('uiEvent', 'paste'));
    }
    return true;
  };
  return Extension.create({
    name: 'pasting',
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          handlePaste: (view, event) => (event.clipboardData ? put(view, event.clipboardData) : false),
          handleDrop: (view, event, _slice, moved) => {
            const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
            if (moved || !event.dataTransfer || !at) return false;
            view.dispatch(view.state.tr.setSelection(Selection.near(view.state.doc.resolve(at.pos))));
            return put(view, event.dataTransfer);
          },
        },
      }),
    ],
  });
}

interface Taken {
  slice: Slice;
  pictures: boolean;
}

function fromClipboard(view: EditorView, data: DataTransfer): Taken | null {
  const { schema, selection } = view.state;
  const html = data.getData('text/html');
  const text = data.getData('text/plain');
  if (selection.$from.parent.type.spec.code) return text ? { slice: words(schema, text), pictures: false } : null;
  if (html && html.length <= LONG_MARKUP) {
    const { children, pictures } = cleanPaste(html);
    const nodes = readTree(schema, children);
    if (nodes.length > 0 || !text) return { slice: opened(nodes), pictures };
  }
  return text ? { slice: lines(schema, text), pictures: false } : null;
}

/** One paragraph joins the line it is put into; more stand on their own. */
function opened(nodes: Node[]): Slice {
  const open = (node: Node | undefined) => (node?.type.name === 'paragraph' ? 1 : 0);
  return new Slice(Fragment.fromArray(nodes), open(nodes[0]), open(nodes.at(-1)));
}

function words(schema: Schema, text: string): Slice {
  return new Slice(Fragment.from(schema.text(text.replace(/\r\n?/g, '\n'))), 0, 0);
}

/** Plain text to the letter: what looks like Markdown in it is not guessed to be meant so. */
function lines(schema: Schema, text: string): Slice {
  const plain = text.replace(/\r\n?/g, '\n').replace(/^\n+|\n+$/g, '');
  const single = plain.split(/\n+/);
  const parts = single.length > MANY_LINES ? plain.split(/\n[ \t]*\n\s*/) : single;
  const nodes = parts.map((part) => schema.nodes.paragraph!.create(null, part ? schema.text(part) : null));
  return opened(nodes);
}
