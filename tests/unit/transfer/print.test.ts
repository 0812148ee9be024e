import fc from 'fast-check';
import { micromark } from 'micromark';
import { expect, test } from 'vitest';
import { visibleText } from '@/utils/domain/identity/normalise';
import type { ShareDocument } from '@/utils/domain/views/share-view';
import { printHtml } from '@/utils/transfer/print-html';
import { printMarkdown } from '@/utils/transfer/print-markdown';
import { printPlain } from '@/utils/transfer/print-plain';
import { HOSTILE_TEXTS } from '../../support/drive/hostile-calendar';

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** What a reader of the HTML sees. */
const seen = (html: string) =>
  html.replace(/<[^>]*>/g, '').replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name]!);

const tags = (html: string) => [...new Set([...html.matchAll(/<\/?([a-z0-9]+)/gi)].map(([, tag]) => tag!))];

const one = (text: string): ShareDocument => ({
  title: text,
  blocks: [
    { kind: 'heading', level: 2, of: [text] },
    { kind: 'text', of: [text] },
    { kind: 'list', lines: [{ mark: 'bullet', of: [text], below: [{ mark: 'bullet', of: [text], below: [] }] }] },
  ],
});

const signs = fc.constantFrom(...'\\`*_[]<>()#+-.!&|~=:/@"\' 1a\t'.split(''), '&amp;', '](', '**', '```', '1. ', '- ');
const texts = fc.oneof(
  fc.array(signs, { maxLength: 14 }).map((all) => all.join('')),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom(...Object.values(HOSTILE_TEXTS)),
);

test('whatever a text holds, each format shows that text and nothing more', () => {
  fc.assert(
    fc.property(texts, (raw) => {
      const text = visibleText(raw);
      fc.pre(text !== '');
      const document = one(text);
      const html = printHtml(document);
      expect(tags(html).filter((tag) => !['h1', 'h2', 'p', 'ul', 'li'].includes(tag))).toEqual([]);
      expect(seen(html)).toBe(text.repeat(5));
      const read = micromark(printMarkdown(document));
      expect(tags(read).filter((tag) => !['h1', 'h2', 'p', 'ul', 'li'].includes(tag))).toEqual([]);
      expect(seen(read).replace(/\n/g, '')).toBe(text.repeat(5));
      expect(printPlain(document)).toBe([text, text, text, `- ${text}\n  - ${text}`].join('\n\n'));
    }),
    { numRuns: 300 },
  );
});
