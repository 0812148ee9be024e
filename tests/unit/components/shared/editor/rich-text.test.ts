// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { mountRichText, type RichText } from '@/components/shared/editor/rich-text';

let element: HTMLElement;
let editor: RichText;
const onMarkdown = vi.fn();

function open(markdown: string, typed = ''): void {
  const nothing = () => undefined;
  editor = mountRichText({
    ...{ element, markdown, typed, label: 'Notes', placeholder: '', at: null },
    ...{ onTyping: (read: () => string) => onMarkdown(read()), onMove: nothing, onBlur: nothing },
    ...{ nameBox: () => 'box', onLink: nothing, onPasteTrouble: nothing },
  });
}

beforeEach(() => {
  onMarkdown.mockClear();
  element = document.createElement('div');
  document.body.append(element);
});

afterEach(() => {
  editor.destroy();
  element.remove();
});

test.each([
  ['plain words'],
  ['R&D and A & B'],
  ['if a \\< b, then b > a'],
  ['the entity \\&amp; as text'],
  ['# A heading\n\nand **bold** with *italic*'],
  ['- one\n- two\n  - deeper'],
  ['- [ ] open\n- [x] ticked'],
  ['`a < b & c`'],
  ['```\na < b && c > d\n```'],
  ['> said'],
  ['[a link](https://example.com/?a=1&b=2)'],
  ['1. first\n2. second'],
])('what is opened and typed into keeps the rest as it was: %j', (markdown) => {
  open(markdown);
  expect(onMarkdown).not.toHaveBeenCalled();
  editor.hear(`${markdown}\n\nmore`);
  editor.hear(markdown);
  expect(onMarkdown).not.toHaveBeenCalled();
  editor.destroy();
  open(`${markdown}\n\nend`, '!');
  expect(onMarkdown).toHaveBeenLastCalledWith(`${markdown}\n\nend!`);
});

test('tags in a note are words, never elements, and none of them is lost', () => {
  open('before <script>alert(1)</script> <b>x</b> <img src=x onerror=alert(1)> after');
  expect(element.querySelector('script, b, img')).toBeNull();
  expect(element.textContent).toContain('<script>alert(1)</script> <b>x</b> <img src=x onerror=alert(1)>');
});

test('a picture in a note is not fetched', () => {
  open('![p](https://evil.example/p.png)');
  expect(element.querySelector('img[src]')).toBeNull();
});

test('keys pressed while the editor was loading are there when it is', () => {
  open('', 'Hello');
  expect(element.textContent).toBe('Hello');
  expect(onMarkdown).toHaveBeenLastCalledWith('Hello');
});

test('what another window wrote comes in beside what is being typed here', () => {
  open('first\n\nsecond');
  editor.hear('zero\n\nfirst\n\nsecond');
  expect([...element.querySelectorAll('p')].map((p) => p.textContent)).toEqual(['zero', 'first', 'second']);
  expect(onMarkdown).not.toHaveBeenCalled();
});
