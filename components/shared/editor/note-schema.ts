import { type AnyExtension, InputRule, wrappingInputRule } from '@tiptap/core';
import { TaskItem, TaskList } from '@tiptap/extension-list';
import StarterKit from '@tiptap/starter-kit';
import { isSafeLink } from './safe-link';

/** What a screen reader calls a box. */
export type NameBox = (checked: boolean) => string;

/** `[ ] ` at the start of a line, also in a list that has begun. `[]` is an action item (action-line.ts). */
const CheckItem = TaskItem.extend({
  addInputRules() {
    const find = /^\s*\[([ xX])\]\s$/;
    const box = (match: RegExpMatchArray) => ({ checked: match[1] !== ' ' });
    return [
      new InputRule({
        find,
        handler: ({ state, range, match, chain }) => {
          if (state.selection.$from.node(-1).type.name !== 'listItem') return null;
          chain().deleteRange(range).toggleTaskList().updateAttributes('taskItem', box(match)).run();
          return undefined;
        },
      }),
      wrappingInputRule({ find, type: this.type, getAttributes: box }),
    ];
  },
});

/** Line ends inside of a paragraph are kept as they are, and code may be bold: Markdown knows both. */
const Basics = StarterKit.extend({
  addExtensions() {
    return (this.parent?.() ?? []).map((extension) => {
      if (extension.name === 'paragraph' || extension.name === 'heading')
        return extension.extend({ whitespace: 'pre' });
      return extension.name === 'code' ? extension.extend({ excludes: '' }) : extension;
    });
  },
});

/** What a note can hold (headings, lists, boxes, quotes, code, bold, italic, links) and how it is typed. */
export function noteExtensions(nameBox: NameBox): AnyExtension[] {
  return [
    Basics.configure({
      underline: false,
      strike: false,
      heading: { levels: [1, 2, 3, 4, 5, 6] },
      link: {
        openOnClick: false,
        linkOnPaste: false,
        markdownLinks: true,
        defaultProtocol: 'https',
        isAllowedUri: (url) => isSafeLink(url),
        // A link that nobody asked for must at least say that it is one: "e.g." and "Q3.plan" are words.
        shouldAutoLink: (url) => /^https?:\/\//i.test(url),
      },
    }),
    TaskList,
    CheckItem.configure({ nested: true, a11y: { checkboxLabel: (_node, checked) => nameBox(checked) } }),
  ];
}
