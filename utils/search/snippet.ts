import { tokens } from './tokens';

/** A piece of text; `hit`: it matched. */
export interface SnippetPart {
  text: string;
  hit: boolean;
}

const LENGTH = 160;
const BEFORE = 48;
/** Marks of Markdown say nothing in one line. */
const MARKS = /^\s*(?:(?:#{1,6}|>|[-*+]|\d{1,9}[.)])\s+)+(?:\[[ xX]\]\s+)?|\*\*|__|~~|`|\]\([^)]*\)|!?\[(?![ xX]\])/gm;

/** The part of a text around its first match, in one line, with every match in it marked. */
export function snippetOf(text: string, terms: readonly string[]): SnippetPart[] {
  const plain = text.replace(MARKS, '').replace(/\s+/g, ' ').trim();
  const wanted = new Set(terms);
  const hits = tokens(plain).filter(({ term }) => wanted.has(term));
  const from = startOf(plain, hits[0]?.at ?? 0);
  const to = Math.min(plain.length, from + LENGTH);
  const parts: SnippetPart[] = [];
  let at = from;
  for (const hit of hits) {
    if (hit.at < at || hit.at + hit.length > to) continue;
    if (hit.at > at) parts.push({ text: plain.slice(at, hit.at), hit: false });
    parts.push({ text: plain.slice(hit.at, hit.at + hit.length), hit: true });
    at = hit.at + hit.length;
  }
  if (at < to) parts.push({ text: plain.slice(at, to), hit: false });
  if (parts.length > 0 && from > 0)
    parts[0] = { ...parts[0]!, text: parts[0]!.hit ? parts[0]!.text : `…${parts[0]!.text}` };
  if (to < plain.length && parts.length > 0) parts.push({ text: '…', hit: false });
  return parts;
}

/** A little before the match, at the beginning of a word and never inside a character. */
function startOf(text: string, hit: number): number {
  if (hit <= BEFORE) return 0;
  const space = text.indexOf(' ', hit - BEFORE);
  return space >= 0 && space < hit ? space + 1 : hit;
}
