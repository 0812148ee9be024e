import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeText } from '@/utils/domain/agenda/merge-text';

const BASE = 'Agenda\n\n- budget\n- holidays\n- office\n\nNotes\n\nNothing yet.\n';

test('two people who write in different places both keep their words', () => {
  const mine = BASE.replace('- budget\n', '- budget\n- salary\n');
  const theirs = BASE.replace('Nothing yet.', 'Ben will ask Dora.');
  expect(mergeText(BASE, mine, theirs)).toBe(
    'Agenda\n\n- budget\n- salary\n- holidays\n- office\n\nNotes\n\nBen will ask Dora.\n',
  );
});

test('who writes at the same end keeps both lines', () => {
  const merged = mergeText('Start\n', 'Start\nleft panel\n', 'Start\nright panel\n');
  expect(merged).toContain('left panel');
  expect(merged).toContain('right panel');
});

test('what can no longer be placed is appended, not dropped', () => {
  const base = 'a long paragraph about the budget that will be gone';
  const merged = mergeText(base, `${base}, said Ben on Friday`, 'x');
  expect(merged).toContain('said Ben on Friday');
});

test('without a second writer the text is exactly what was typed; saying nothing changes nothing', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (base, body) => {
      expect(mergeText(base, body, base)).toBe(body);
      expect(mergeText(base, body, body)).toBe(body);
      expect(mergeText(base, base, body)).toBe(body);
    }),
  );
});

test('words added on both sides are all in the result', () => {
  const word = fc.stringMatching(/^[a-z]{6,10}$/);
  const lines = fc.array(word, { minLength: 1, maxLength: 8 });
  const place = fc.nat({ max: 8 });
  const insert = (list: string[], at: number, text: string) =>
    [...list.slice(0, at), text, ...list.slice(at)].join('\n');
  fc.assert(
    fc.property(lines, place, place, (base, a, b) => {
      const merged = mergeText(base.join('\n'), insert(base, a, 'LEFT WROTE'), insert(base, b, 'RIGHT SAID'));
      expect(merged).toContain('LEFT WROTE');
      expect(merged).toContain('RIGHT SAID');
    }),
  );
});

test('a letter that is put in where the other takes words out stays', () => {
  expect(mergeText('one two three', 'one three', 'one tXwo three')).toContain('X');
});

test('a box that both ticked is ticked once', () => {
  expect(mergeText('- [ ] rota', '- [x] rota', '- [x] rota\n- more')).toBe('- [x] rota\n- more');
});

test('a sentence that one wrote anew stays whole where the other took the old one out', () => {
  expect(mergeText('abc def ghi', 'xyz fed cab', '')).toBe('xyz fed cab');
  expect(mergeText('abc def ghi', '', 'xyz fed cab')).toBe('xyz fed cab');
});

test('a picture letter that both changed is never cut in two', () => {
  expect(mergeText('so 😀 far', 'so 😁 far', 'so 😂 far').isWellFormed()).toBe(true);
});

/** One edit of a panel: where in its text (a share of its length), how much goes, whether a new letter comes. */
interface Edit {
  panel: 0 | 1;
  at: number;
  cut: number;
  sync: boolean;
}

const edits = fc.array(
  fc.record<Edit>({
    panel: fc.constantFrom(0, 1),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.nat({ max: 3 }),
    sync: fc.boolean(),
  }),
  { maxLength: 40 },
);

/**
 * Two panels and the worker between them, as utils/state/panel/note-model.ts does it: a panel sends what it has with
 * the text it sent before, and takes the merged text as its own.
 */
function play(base: string, story: readonly Edit[], cuts: boolean) {
  let stored = base;
  const panels = [
    { sent: base, text: base },
    { sent: base, text: base },
  ];
  const put: string[] = [];
  const sync = (panel: (typeof panels)[number]) => {
    stored = mergeText(panel.sent, panel.text, stored);
    panel.sent = stored;
    panel.text = stored;
  };
  story.forEach((edit, index) => {
    const panel = panels[edit.panel]!;
    const letter = String.fromCodePoint(0x4e00 + index);
    const at = Math.round(edit.at * panel.text.length);
    // Only letters of the base are taken out here: what one panel typed may be deleted by nobody but itself.
    const cut = cuts && /^[a-z ]*$/.test(panel.text.slice(at, at + edit.cut)) ? edit.cut : 0;
    panel.text = panel.text.slice(0, at) + letter + panel.text.slice(at + cut);
    put.push(letter);
    if (edit.sync) sync(panel);
  });
  for (const panel of [...panels, ...panels]) sync(panel);
  return { stored, panels, put };
}

test('two panels in any order of edits come to one text, with every letter that either typed', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z ]{0,60}$/), edits, fc.boolean(), (base, story, cuts) => {
      const { stored, panels, put } = play(base, story, cuts);
      expect(panels.map(({ text }) => text)).toEqual([stored, stored]);
      for (const letter of put) expect([...stored].filter((one) => one === letter)).toEqual([letter]);
    }),
    { numRuns: 500 },
  );
});

test('letters that nobody took out are still there, in their order', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z ]{0,60}$/), edits, (base, story) => {
      const { stored } = play(base, story, false);
      expect(stored.replace(/[\u4e00-\u9fff]/g, '')).toBe(base);
    }),
  );
});
