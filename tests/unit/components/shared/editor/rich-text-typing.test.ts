// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { mountRichText, type RichText, type RichTextOptions } from '@/components/shared/editor/rich-text';
import { dayWords } from '@/utils/domain/actions/day-words';
import { type ActionLine, parseActionLine } from '@/utils/domain/actions/parse-action-line';

const around = { today: '2026-11-25', theirName: 'Ben Okafor', words: dayWords('en-US') };

let element: HTMLElement;
let editor: RichText;
let body = '';
let made: { line: ActionLine; putBack: () => boolean }[] = [];
const takeBack = vi.fn(() => false);
const onPasteTrouble = vi.fn();
const onLink = vi.fn();

function open(markdown: string, more: Partial<RichTextOptions> = {}): void {
  const nothing = () => undefined;
  editor = mountRichText({
    ...{ element, markdown, typed: '', label: 'Notes', placeholder: '', at: null, nameBox: () => 'box' },
    onTyping: (read) => {
      body = read();
    },
    ...{ onMove: nothing, onBlur: nothing, onLink, onPasteTrouble },
    lines: {
      parse: (text) => parseActionLine(text, around),
      hint: ({ owner, due, noSuchDay }) => [owner, due, noSuchDay].join(' '),
      make: (line, putBack) => made.push({ line, putBack }),
      takeBack,
      forget: nothing,
    },
    ...more,
  });
}

interface View {
  someProp: (
    name: string,
    run: (handle: (...args: unknown[]) => boolean) => boolean | undefined,
  ) => boolean | undefined;
  state: { selection: { from: number; to: number }; tr: { insertText: (text: string) => unknown } };
  dispatch: (change: unknown) => void;
}

const dom = () => element.querySelector<HTMLElement & { editor: { view: View } }>('.tiptap')!;
const view = () => dom().editor.view;

/** As a browser hands typed letters to the editor. */
function type(text: string): void {
  for (const letter of text) {
    const { from, to } = view().state.selection;
    const plain = () => view().state.tr.insertText(letter);
    if (!view().someProp('handleTextInput', (handle) => handle(view(), from, to, letter, plain)))
      view().dispatch(plain());
  }
}

function press(key: string, more: KeyboardEventInit = {}): void {
  dom().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
}

const undo = () => press('z', { ctrlKey: true });

function paste(data: Record<string, string>, files: File[] = []): void {
  const event = new Event('paste', { bubbles: true, cancelable: true });
  const getData = (kind: string) => data[kind] ?? '';
  Object.assign(event, { clipboardData: { getData, files, types: Object.keys(data) } });
  dom().dispatchEvent(event);
}

beforeEach(() => {
  body = '';
  made = [];
  vi.clearAllMocks();
  element = document.createElement('div');
  document.body.append(element);
});

afterEach(() => {
  editor.destroy();
  element.remove();
});

describe('Markdown that is typed', () => {
  test.each([
    ['# Title', '# Title'],
    ['### Small', '### Small'],
    ['- point', '- point'],
    ['1. first', '1. first'],
    ['[ ] box', '- [ ] box'],
    ['[x] done', '- [x] done'],
    ['- [ ] box in a list', '- [ ] box in a list'],
    ['> said', '> said'],
    ['so **bold** it is', 'so **bold** it is'],
    ['so *italic* it is', 'so *italic* it is'],
    ['some `code` in it', 'some `code` in it'],
    ['see [the plan](https://example.com/x) now', 'see [the plan](https://example.com/x) now'],
    ['not [this](javascript:x) though', 'not [this]\\(javascript:x) though'],
    ['e.g. plan.txt and Q3.rota ', 'e.g. plan.txt and Q3.rota'],
    ['R&D < 3 and snake_case', 'R&D < 3 and snake_case'],
  ])('%s', (typed, expected) => {
    open('');
    type(typed);
    expect(body).toBe(expected);
  });

  test('the key for links asks for one', () => {
    open('words');
    press('k', { ctrlKey: true });
    expect(onLink).toHaveBeenCalledOnce();
    editor.link('https://example.com/');
    expect(body).toBe('words<https://example.com/>');
  });
});

describe('a line that begins with []', () => {
  test('becomes an action item on Enter, and the next words go where it stood', () => {
    open('before');
    press('Enter');
    type('[] Call Ana @ben !fri');
    expect(element.querySelector('.line-hint')?.textContent).toBe('them 2026-11-27 ');
    press('Enter');
    expect(made.map(({ line }) => line)).toEqual([
      { text: 'Call Ana', owner: 'them', due: '2026-11-27', noSuchDay: null },
    ]);
    expect(body).toBe('before');
    type('after');
    expect(body).toBe('before\n\nafter');
  });

  test('is back where it stood when it is taken back, beside what was typed since', () => {
    open('before');
    press('Enter');
    type('[] Call **Ana** now');
    press('Enter');
    type('after');
    expect(made[0]!.putBack()).toBe(true);
    expect(body).toBe('before\n\n[] Call **Ana** now\n\nafter');
    expect(made[0]!.putBack()).toBe(false);
    expect(made).toHaveLength(1);
  });

  test('becomes one when it is left', () => {
    open('before\n\nbehind');
    press('Enter');
    type('[] Call Ana');
    expect(made).toEqual([]);
    view().dispatch((dom().editor as never as { state: { tr: never } }).state.tr as never);
    const { commands } = dom().editor as never as { commands: { setTextSelection: (at: number) => void } };
    commands.setTextSelection(2);
    expect(made.map(({ line }) => line.text)).toEqual(['Call Ana']);
    expect(body).toBe('before\n\nbehind');
  });

  test('in a list, its point goes with it', () => {
    open('- one');
    press('Enter');
    type('[] Call Ana');
    press('Enter');
    expect(made).toHaveLength(1);
    expect(body).toMatch(/^- one/);
    expect(body).not.toContain('Ana');
  });

  test('that only stands there, from before or from elsewhere, stays a line', () => {
    open('[] Call Ana\n\nwords');
    const { commands } = dom().editor as never as { commands: { setTextSelection: (at: number) => void } };
    commands.setTextSelection(3);
    commands.setTextSelection(15);
    expect(made).toEqual([]);
  });

  test('with nothing to do in it stays a line', () => {
    open('');
    type('[] @me !fri');
    press('Enter');
    expect(made).toEqual([]);
    expect(body).toContain('@me');
  });

  test('a box is no action item', () => {
    open('');
    type('[ ] box');
    press('Enter');
    expect(made).toEqual([]);
  });

  test('is what the key for undoing takes back first', () => {
    takeBack.mockReturnValueOnce(true);
    open('words');
    type(' more');
    undo();
    expect(takeBack).toHaveBeenCalledOnce();
    expect(dom().textContent).toBe('words more');
  });
});

describe('undoing', () => {
  const load = vi.fn(async () => ['second', 'first']);
  const onNone = vi.fn();
  const onShown = vi.fn();
  const text = () => dom().textContent;

  test('goes on into earlier sessions where this one ends, and redoing leads back', async () => {
    open('third', { earlier: { load, onNone, onShown } });
    type('!');
    undo();
    expect(text()).toBe('third');
    expect(load).not.toHaveBeenCalled();
    undo();
    await vi.waitFor(() => expect(text()).toBe('second'));
    expect(body).toBe('second');
    undo();
    await vi.waitFor(() => expect(text()).toBe('first'));
    undo();
    await vi.waitFor(() => expect(onNone).toHaveBeenCalled());
    expect(text()).toBe('first');
    press('y', { ctrlKey: true });
    await vi.waitFor(() => expect(text()).toBe('second'));
    press('y', { ctrlKey: true });
    await vi.waitFor(() => expect(text()).toBe('third'));
    expect(onShown.mock.calls.map(([back]) => back)).toEqual([1, 2, 1, 0]);
    expect(load).toHaveBeenCalledOnce();
  });
});

describe('what is pasted', () => {
  test('goes into the line it is put into', () => {
    open('before ');
    paste({
      'text/html': '<b style="font-weight:normal"><span style="font-weight:700">bold</span> words</b>',
      'text/plain': 'x',
    });
    expect(body).toBe('before**bold** words');
  });

  test('as lists and headings stands on its own', () => {
    open('before');
    paste({ 'text/html': '<h2>Plan</h2><ul><li>one</li><li>two</li></ul>' });
    expect(body).toBe('before\n\n## Plan\n\n- one\n- two');
  });

  test('as plain text stays to the letter', () => {
    open('');
    paste({ 'text/plain': '# no heading\n2 * 3 * 4\n- no point' });
    expect(dom().textContent).toBe('# no heading2 * 3 * 4- no point');
  });

  test('with pictures is told of, and of pictures alone nothing is put in', () => {
    open('');
    paste({ 'text/html': '<p>words<img src="https://x.example/p.png"></p>' });
    expect([body, onPasteTrouble.mock.calls]).toEqual(['words', [['pictures']]]);
    paste({}, [new File(['x'], 'p.png', { type: 'image/png' })]);
    expect(onPasteTrouble).toHaveBeenCalledTimes(2);
    expect(body).toBe('words');
  });

  test('a megabyte of text comes in whole', () => {
    open('');
    const text = Array.from({ length: 20_000 }, (_, i) => `line ${i} with some words that go on for a while`).join(
      '\n',
    );
    paste({ 'text/plain': text });
    expect(body.length).toBe(text.length);
    expect(onPasteTrouble).not.toHaveBeenCalled();
  });

  test('what no note could hold is not put in, and that is said', () => {
    open('words');
    paste({ 'text/plain': 'x'.repeat(1_950_000) });
    expect(onPasteTrouble).toHaveBeenCalledWith('too-long');
    expect(dom().textContent).toBe('words');
  });
});
