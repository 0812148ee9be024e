import type { Editor, JSONContent } from '@tiptap/core';

/**
 * Stand-ins for the letters that the editor would write as entities. "R&D" has to stay "R&D" in what is stored, or
 * nobody finds it again. They are code points that no text may hold.
 */
const STAND_INS = new Map([
  ['&', '\ufdd0'],
  ['<', '\ufdd1'],
  ['>', '\ufdd2'],
]);

function isCode(node: JSONContent): boolean {
  return node.type === 'codeBlock' || (node.marks ?? []).some((mark) => mark.type === 'code');
}

function standIn(node: JSONContent): JSONContent {
  if (isCode(node)) return node;
  const text = node.text?.replace(/[&<>]/g, (letter) => STAND_INS.get(letter)!);
  return {
    ...node,
    ...(text === undefined ? {} : { text }),
    ...(node.content && { content: node.content.map(standIn) }),
  };
}

/** The Markdown of the document. An empty paragraph is a blank line, not a hard space. */
export function writeMarkdown(editor: Editor): string {
  const written = editor.markdown?.serialize(standIn(editor.getJSON())) ?? '';
  return written
    .replace(/\ufdd0(?=#?\w+;)/g, '\\&')
    .replace(/\ufdd0/g, '&')
    .replace(/\ufdd1/g, '\\<')
    .replace(/^([ \t]*)\ufdd2/gm, '$1\\>')
    .replace(/\ufdd2/g, '>')
    .replace(/^(&nbsp;|\u00a0)$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** From now on tags in a note are text, as they are where it is only read. */
export function readTagsAsText(editor: Editor): void {
  const nothing = () => undefined;
  editor.markdown?.instance.use({ tokenizer: { html: nothing, tag: nothing } });
}

/** The document that some Markdown is. */
export function readMarkdown(editor: Editor, markdown: string) {
  const parsed = editor.markdown?.parse(markdown);
  return parsed ? editor.schema.nodeFromJSON(parsed) : null;
}
