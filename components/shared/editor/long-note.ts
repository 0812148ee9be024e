import { Extension } from '@tiptap/core';
import { type EditorState, Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

/** From so many blocks on, drawing all of them at each key can be felt (measured: 21 ms a key in 50 kB, 7 without). */
const LONG = 120;
/** So many blocks on each side of the caret are always drawn, and a few at both ends, where keys may lead at once. */
const NEAR = 12;
const ENDS = 4;

/**
 * In a long note only what is in sight is drawn (prose.module.css). What lies around the caret is exempt: a browser
 * puts letters in the wrong place where it has not drawn.
 */
export const longNote = Extension.create({
  name: 'longNote',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        attributes: (state): Record<string, string> => (isLong(state) ? { 'data-long': '' } : {}),
        decorations: (state) => (isLong(state) ? nearBlocks(state) : null),
      },
    }),
  ],
});

function isLong(state: EditorState): boolean {
  return state.doc.childCount > LONG;
}

function nearBlocks({ doc, selection }: EditorState): DecorationSet {
  const from = selection.$from.index(0) - NEAR;
  const to = selection.$to.index(0) + NEAR;
  const last = doc.childCount - ENDS;
  const near: Decoration[] = [];
  doc.forEach((node, offset, index) => {
    const wanted = (index >= from && index <= to) || index < ENDS || index >= last;
    if (wanted) near.push(Decoration.node(offset, offset + node.nodeSize, { 'data-near': '' }));
  });
  return DecorationSet.create(doc, near);
}
