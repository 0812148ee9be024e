import {
  REVIEW_PARTS,
  type ReviewLeftOut,
  type ReviewLine,
  type ReviewSection,
} from '@/utils/domain/views/review-view';
import type { DocBlock, DocLine, ShareDocument } from '@/utils/domain/views/share-view';
import { fitOnPage } from './paper';
import { type ReviewAround, reviewLines } from './review-lines';
import type { ReviewWords } from './review-words';
import { list, under } from './share-pieces';
import type { PassedPair } from './shared-only';

/**
 * A relationship over a span of time, on one sheet: what was done, what is open, what came of the talks, how the notes
 * begin. Of shared things alone, and only of what the user left in; parts in which there is nothing don't stand.
 */
export function reviewSections(
  shared: PassedPair,
  around: ReviewAround,
  words: ReviewWords,
  leaveOut: ReviewLeftOut,
): ReviewSection[] {
  const without = new Set(leaveOut.lines);
  const all = reviewLines(shared, around, words, without.size);
  const parts = REVIEW_PARTS.filter((part) => all[part].lines.length > 0).map((part) => {
    const lines = all[part].lines.map((line): ReviewLine => ({ ...line, kept: !without.has(line.id) }));
    return { part, lines, kept: !leaveOut.parts.includes(part) };
  });
  const fits = fitOnPage(parts.filter(({ kept }) => kept).map(({ lines }) => lines));
  return parts.map(({ part, lines, kept }) => {
    const shown = kept ? lines.filter((line) => !line.kept || fits.has(line)) : [];
    const more = lines.filter((line) => line.kept).length - shown.filter((line) => line.kept).length;
    const hidden = more + all[part].beyond;
    return {
      ...{ part, kept, heading: words.headings[part], lines: shown },
      more: kept && hidden > 0 ? words.more(hidden) : null,
    };
  });
}

/** The sheet as a text that leaves: without what was left out. */
export function reviewDocument(
  title: string,
  facts: readonly string[],
  sections: readonly ReviewSection[],
): ShareDocument {
  const head: DocBlock[] = facts.length === 0 ? [] : [{ kind: 'text', of: [facts.join(' · ')] }];
  return { title, blocks: [...head, ...sections.flatMap(sectionBlocks)] };
}

function sectionBlocks({ kept, heading, lines, more }: ReviewSection): DocBlock[] {
  if (!kept) return [];
  const said = lines.filter((line) => line.kept).map(({ mark, text }): DocLine => ({ mark, of: [text], below: [] }));
  return under(heading, [...list(said), ...(more === null ? [] : [{ kind: 'text', of: [more] } satisfies DocBlock])]);
}
