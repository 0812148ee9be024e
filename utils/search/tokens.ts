import { fold } from '@/utils/domain/identity/normalise';

/** A word as it stands in a text and as it is compared. `at` is an index into the text. */
export interface Token {
  term: string;
  at: number;
  length: number;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
/** Scripts that put no spaces between words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
/** A word of a kilobyte is no word; it is found by its beginning. */
const LONGEST = 64;

let segmenter: Intl.Segmenter | null = null;

/** The words of a text, in their order. Letters without marks and in one case: "Über" is found by "uber". */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    if (UNSPACED.test(match[0])) found.push(...cut(match[0], match.index));
    else found.push(token(match[0], match.index));
  }
  return found;
}

function cut(run: string, from: number): Token[] {
  segmenter ??= new Intl.Segmenter('und', { granularity: 'word' });
  return [...segmenter.segment(run)].map(({ segment, index }) => token(segment, from + index));
}

function token(word: string, at: number): Token {
  return { term: fold(word.slice(0, LONGEST)), at, length: word.length };
}
