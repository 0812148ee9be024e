import type { Instant } from '@/utils/domain/calendar/calendar-event';
import { visibleText } from '@/utils/domain/identity/normalise';
import type { FeedbackRow } from '@/utils/domain/rows/feedback';
import type { CaptureRow } from '@/utils/domain/rows/preparation';
import { instantToDate } from '@/utils/domain/time/zone';
import type { DocBlock, DocLine, ShareDocument } from '@/utils/domain/views/share-view';
import { list } from './share-pieces';
import type { SharedPair } from './shared-only';

/**
 * What somebody may take along: what they and others could see of their own work. Of the vault only the user's own wins
 * and praise that was given to them; never a word about somebody else, no concern, no draft, no private note.
 */
export interface CareerRows {
  /** By person: shared things alone, of those towards whom the user is not the manager. */
  shared: readonly { name: string; pair: SharedPair }[];
  captures: readonly CaptureRow[];
  feedback: readonly { name: string; row: FeedbackRow }[];
  zone: string;
}

export interface CareerWords {
  title: string;
  wins: string;
  outcomes: string;
  praise: string;
  growth: string;
  /** "{text} (from Ben)" */
  from(text: string, name: string): string;
  outcome(text: string, outcome: string): string;
}

interface Entry {
  at: Instant;
  kind: 'wins' | 'outcomes' | 'praise' | 'growth';
  text: string;
}

const KINDS = ['wins', 'outcomes', 'praise', 'growth'] as const;

/** By year, the latest first; within a year by kind, as time went. */
export function careerDocument(rows: CareerRows, words: CareerWords): ShareDocument {
  const entries = [...wins(rows), ...talks(rows, words), ...praise(rows, words)];
  const years = Map.groupBy(entries, ({ at }) => instantToDate(at, rows.zone).slice(0, 4));
  const blocks = [...years.keys()].sort().toReversed();
  return {
    title: words.title,
    blocks: blocks.flatMap((year): DocBlock[] => [
      { kind: 'heading', level: 2, of: [year] },
      ...KINDS.flatMap((kind) => ofKind(years.get(year)!, kind, words)),
    ]),
  };
}

function ofKind(entries: readonly Entry[], kind: Entry['kind'], words: CareerWords): DocBlock[] {
  const lines = entries
    .filter((entry) => entry.kind === kind && entry.text !== '')
    .sort((a, b) => a.at - b.at)
    .map((entry): DocLine => ({ mark: 'bullet', of: [entry.text], below: [] }));
  return lines.length === 0 ? [] : [{ kind: 'heading', level: 3, of: [words[kind]] }, ...list(lines)];
}

function wins({ captures }: CareerRows): Entry[] {
  return captures
    .filter((capture) => capture.kind === 'win' && capture.deletedAt === null)
    .map(({ capturedAt, text }) => ({ at: capturedAt, kind: 'wins', text: visibleText(text) }));
}

/** What came of topics; those about growth stand apart, also where nothing came of them yet. */
function talks({ shared }: CareerRows, words: CareerWords): Entry[] {
  return shared.flatMap(({ pair }) =>
    pair.topics.flatMap(({ text, outcome, theme, doneAt }): Entry[] => {
      if (doneAt === null || (theme !== 'growth' && !outcome)) return [];
      const [said, came] = [visibleText(text), visibleText(outcome ?? '')];
      const kind = theme === 'growth' ? 'growth' : 'outcomes';
      return [{ at: doneAt, kind, text: came ? words.outcome(said, came) : said }];
    }),
  );
}

function praise({ feedback }: CareerRows, words: CareerWords): Entry[] {
  return feedback
    .filter(({ row }) => row.kind === 'praise' && row.direction === 'received' && row.deletedAt === null)
    .filter(({ row }) => row.state === 'said')
    .map(({ name, row }) => {
      const parts = [row.situation, row.behaviour, row.impact].map(visibleText).filter((part) => part !== '');
      return { at: row.stateAt, kind: 'praise', text: parts.length === 0 ? '' : words.from(parts.join(' · '), name) };
    });
}
