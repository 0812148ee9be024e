import { visibleText } from '../identity/normalise';
import { guessTheme } from '../questions/theme-of';
import type { Theme } from '../themes/theme';
import type { TopicView } from '../views/parts';
import type { RepairView } from '../views/repair-view';
import { sharedTopics } from './shared-topics';

/** The five lines of a one-on-one that is said in writing, in their order. */
export const WRITTEN_PROMPTS = ['how', 'well', 'way', 'need', 'next'] as const;

export type WrittenPrompt = (typeof WRITTEN_PROMPTS)[number];

export type WrittenLines = Record<WrittenPrompt, string>;

export const NOTHING_WRITTEN: WrittenLines = { how: '', well: '', way: '', need: '', next: '' };

/** Where what is on the agenda fits. What has no theme is something the two still have to talk about. */
const PROMPT_OF: Record<Theme, WrittenPrompt> = {
  'well-being': 'how',
  belonging: 'how',
  roadblocks: 'way',
  feedback: 'need',
  team: 'need',
  priorities: 'next',
  growth: 'next',
};

export function promptOf({ text, kind, theme }: Pick<TopicView, 'text' | 'kind' | 'theme'>): WrittenPrompt {
  if (kind === 'blocker') return 'way';
  const about = theme ?? guessTheme(text);
  return about === null ? 'need' : PROMPT_OF[about];
}

/** The lines with a topic's words in the one it fits, on a line of its own; once, however often it is asked for. */
export function withTopic(lines: WrittenLines, topic: TopicView): WrittenLines {
  const [shared] = sharedTopics([topic]);
  const text = visibleText(shared?.text ?? '');
  if (!shared || text === '') return lines;
  const prompt = promptOf(shared);
  const before = lines[prompt].trimEnd();
  if (before.split('\n').includes(text)) return lines;
  return { ...lines, [prompt]: before === '' ? text : `${before}\n${text}` };
}

/** One part as it goes out: its question and what was written. */
export interface WrittenPart {
  question: string;
  text: string;
}

/**
 * What goes out, part by part. Who leads asks: what they left empty stays a question to be answered. Everybody else
 * tells: what they left empty is left out.
 */
export function writtenParts(
  lines: WrittenLines,
  questions: Readonly<Record<WrittenPrompt, string>>,
  role: RepairView['role'],
): WrittenPart[] {
  return WRITTEN_PROMPTS.map((prompt) => ({ question: questions[prompt], text: lines[prompt].trim() })).filter(
    ({ text }) => text !== '' || role === 'manager',
  );
}
