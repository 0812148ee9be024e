import { readFileSync } from 'node:fs';
import { judge } from '@/utils/domain/detection/judge';
import type { Verdict } from '@/utils/domain/detection/verdict';

/**
 * `npm run -s detect -- titles.tsv`: a table with the columns label, language, attendees, title (in any order, others
 * may stand beside them; label may be missing) → a line for each row: verdict, confidence, title, reasons.
 */
interface TitleRow {
  language: string | null;
  /** Null for `?`. */
  attendees: number | null;
  title: string;
}

const NEEDED = ['language', 'attendees', 'title'] as const;

/** Throws an Error with one sentence for a person on anything that is no such table. */
export function parseTitles(text: string): TitleRow[] {
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n|\r/);
  while (lines.at(-1)?.trim() === '') lines.pop();
  if (lines.length === 0) throw new Error('The table is empty.');
  const header = lines[0]!.split('\t').map((name) => name.trim().toLowerCase());
  const missing = NEEDED.filter((name) => !header.includes(name));
  if (missing.length > 0)
    throw new Error(`The table's first line lacks the column ${missing.join(' and the column ')}.`);
  if (lines.length === 1) throw new Error('The table has a first line and no rows.');
  return lines.slice(1).flatMap((line, i) => {
    if (line.trim() === '') return [];
    const cells = line.split('\t');
    const cell = (name: string): string => cells[header.indexOf(name)] ?? '';
    if (cells.length <= Math.max(...NEEDED.map((name) => header.indexOf(name)))) {
      throw new Error(`Line ${i + 2} has ${cells.length} cells, too few for the first line's columns.`);
    }
    return [
      {
        language: cell('language').trim() || null,
        attendees: headCount(cell('attendees'), i + 2),
        title: cell('title'),
      },
    ];
  });
}

function headCount(cell: string, line: number): number | null {
  const text = cell.trim();
  if (text === '?' || text === '') return null;
  if (/^\d{1,6}$/.test(text)) return Number(text);
  throw new Error(`Line ${line}: attendees is neither a number nor "?".`);
}

export function judgeTitle(row: TitleRow): Verdict {
  return judge({
    title: row.title,
    lang: row.language,
    attendees: null,
    attendeeCount: row.attendees,
    self: { emails: [], names: [] },
    recurring: null,
    allDay: false,
    kind: 'event',
    state: 'unknown',
    seriesKnown: null,
    rules: null,
  });
}

/** `verdict TAB confidence TAB title TAB reasons`; a reason is its code, with what it is about behind an equals sign. */
export function formatVerdict(row: TitleRow, { verdict, confidence, reasons }: Verdict): string {
  const why = reasons.map(({ code, detail }) => (detail === null ? code : `${code}=${detail}`)).join('; ');
  return [verdict, confidence.toFixed(2), row.title, why].join('\t');
}

function readTable(args: readonly string[]): string {
  if (args.length !== 1) throw new Error('Name one table: npm run -s detect -- titles.tsv');
  try {
    return readFileSync(args[0]!, 'utf8');
  } catch {
    throw new Error(`Can't read ${args[0]}.`);
  }
}

if (import.meta.main) {
  try {
    const rows = parseTitles(readTable(process.argv.slice(2)));
    process.stdout.write(`${rows.map((row) => formatVerdict(row, judgeTitle(row))).join('\n')}\n`);
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exitCode = 1;
  }
}
