import { type Editor, Extension } from '@tiptap/core';
import type { Node, ResolvedPos } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, Selection, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { type ActionLine, looksLikeActionLine } from '@/utils/domain/actions/parse-action-line';

/** What becomes of lines that begin with `[]`. */
export interface ActionLines {
  parse: (text: string) => ActionLine | null;
  /** What it will become, in words. */
  hint: (line: ActionLine) => string;
  /** The line has left the note. `putBack` makes it stand where it stood; false where the editor is gone. */
  make: (line: ActionLine, putBack: () => boolean) => void;
  /** What was just made is wanted back by the key for undoing. False: there is nothing to take back. */
  takeBack: () => boolean;
  /** Something else was typed since: the key for undoing means that now. */
  forget: () => void;
}

/** A line that is gone, and where it stood; the place moves with what is typed before it. */
interface Gone {
  pos: number;
  node: Node;
}

interface LineState {
  /** Start of the line that was typed into and not left yet. */
  typed: number | null;
}

const KEY = new PluginKey<LineState>('action-lines');

/** The words of a line; a link is its words and where it leads. */
function textOf(line: Node): string {
  const parts = line.children.map((child) => {
    const link = child.marks.find((mark) => mark.type.name === 'link');
    const address = String(link?.attrs.href ?? '');
    return link && address !== child.text ? `${child.text} (${address})` : (child.text ?? '\n');
  });
  return parts.join('');
}

/** The line at a place, when it is one that becomes an action item. */
function lineAt($pos: ResolvedPos): string | null {
  if ($pos.parent.type.name !== 'paragraph') return null;
  if (!$pos.parent.textContent.trimStart().startsWith('[]')) return null;
  const text = textOf($pos.parent);
  return looksLikeActionLine(text) && !text.includes('\n') ? text : null;
}

function nextState(change: Transaction, { typed }: LineState, state: EditorState): LineState {
  const { $head } = state.selection;
  if (change.docChanged && !change.getMeta('heard') && !change.getMeta('line') && $head.parent.isTextblock) {
    return { typed: lineAt($head) === null ? null : $head.start() };
  }
  if (typed === null) return { typed };
  const place = change.mapping.mapResult(typed);
  return { typed: place.deleted ? null : place.pos };
}

/** What is taken away with a line: its paragraph, or the point of a list that held nothing else. */
function wholeOf($line: ResolvedPos): { from: number; to: number; node: Node } {
  let depth = $line.depth;
  while (depth > 1 && $line.node(depth - 1).childCount === 1) depth--;
  return { from: $line.before(depth), to: $line.after(depth), node: $line.node(depth) };
}

export function actionLines(lines: ActionLines) {
  const gone = new Set<Gone>();

  /** Takes the line out of the note and hands it over. `stay`: an empty one stays in its place, for the next words. */
  const make = (editor: Editor, $line: ResolvedPos, stay: boolean): boolean => {
    const text = lineAt($line);
    const line = text === null ? null : lines.parse(text);
    if (!line) return false;
    const whole = wholeOf($line);
    const kept = stay || editor.state.doc.childCount === 1;
    const { from, to } = kept ? { from: $line.start(), to: $line.end() } : whole;
    const left: Gone = { pos: whole.from, node: whole.node };
    const change = editor.state.tr.delete(from, to).setMeta('addToHistory', false).setMeta('line', true);
    editor.view.dispatch(change);
    gone.add(left);
    lines.make(line, () => gone.delete(left) && putBack(editor, left));
    return true;
  };

  return Extension.create({
    name: 'actionLines',
    priority: 1000,
    addKeyboardShortcuts() {
      return {
        Enter: ({ editor }) => {
          catchUp(editor);
          return make(editor, editor.state.selection.$head, true);
        },
        'Mod-z': () => lines.takeBack(),
      };
    },
    onTransaction({ transaction }) {
      if (transaction.docChanged && !transaction.getMeta('heard') && !transaction.getMeta('line')) lines.forget();
      if (transaction.docChanged) for (const one of gone) one.pos = transaction.mapping.map(one.pos, -1);
    },
    addProseMirrorPlugins() {
      const { editor } = this;
      const left = (state: EditorState): ResolvedPos | null => {
        const typed = KEY.getState(state)?.typed ?? null;
        if (typed === null || typed > state.doc.content.size) return null;
        return state.doc.resolve(typed);
      };
      return [
        new Plugin<LineState>({
          key: KEY,
          state: {
            init: () => ({ typed: null }),
            apply: (change, value, _old, state) => nextState(change, value, state),
          },
          props: {
            decorations: (state) => hintIn(state, lines),
            handleDOMEvents: {
              // Who only looks elsewhere for a moment has not left the line.
              blur: (view) => {
                const $line = left(view.state);
                if ($line && document.hasFocus()) make(editor, $line, false);
                return false;
              },
            },
          },
          view: () => ({
            update: (view) => {
              const $line = left(view.state);
              if (!$line || view.composing) return;
              const { $head } = view.state.selection;
              if ($head.parent.isTextblock && $head.start() === $line.start()) return;
              make(editor, $line, false);
            },
          }),
        }),
      ];
    },
  });
}

/** A key can come before the editor has heard where the browser's caret went with the key before it. */
function catchUp({ view }: Editor): void {
  const { anchorNode, focusNode, focusOffset, isCollapsed } = document.getSelection() ?? {};
  if (!focusNode || anchorNode !== focusNode || !isCollapsed || !view.dom.contains(focusNode)) return;
  const { doc, selection, tr } = view.state;
  const $caret = doc.resolve(view.posAtDOM(focusNode, focusOffset ?? 0));
  if ($caret.pos === selection.head || !$caret.parent.isTextblock) return;
  view.dispatch(tr.setSelection(Selection.near($caret)));
}

/** The line stands where it stood, as a change that can be undone like any other. */
function putBack(editor: Editor, { pos, node }: Gone): boolean {
  if (editor.isDestroyed) return false;
  const { state } = editor;
  const at = Math.min(pos, state.doc.content.size);
  const there = state.doc.nodeAt(at);
  const change =
    there?.sameMarkup(node) && there.textContent === ''
      ? state.tr.replaceWith(at, at + there.nodeSize, node)
      : state.tr.insert(at, node);
  // The caret goes to the end of the line, which is not taken for left before it is typed into again.
  const end = Math.min(at + node.nodeSize, change.doc.content.size);
  change.setSelection(Selection.near(change.doc.resolve(end), -1)).setMeta('line', true);
  editor.view.dispatch(change);
  // Without the focus the editor's caret and the browser's would go apart.
  editor.view.focus();
  return true;
}

/** A quiet line under the one that is being typed. */
function hintIn(state: EditorState, lines: ActionLines): DecorationSet | null {
  const { $head } = state.selection;
  const text = lineAt($head);
  const line = text === null ? null : lines.parse(text);
  if (!line) return null;
  const words = lines.hint(line);
  const draw = () => {
    const hint = document.createElement('span');
    hint.className = 'line-hint';
    hint.setAttribute('aria-hidden', 'true');
    hint.contentEditable = 'false';
    hint.textContent = words;
    return hint;
  };
  return DecorationSet.create(state.doc, [
    Decoration.widget($head.end(), draw, { side: 1, key: words, ignoreSelection: true }),
  ]);
}
