import type { SampleKey } from './cast';

/** What one invented person and the user said to each other. */
export interface PersonWords {
  name: string;
  /** Topics of the last three one-on-ones, newest first, two each. */
  talked: string[];
  /** What came of the first of them. */
  outcome: string;
  /** On the agenda: one of the user, one of theirs, one that only the user sees. */
  waiting: string[];
  /** Notes of the last three one-on-ones as Markdown, newest first. */
  notes: string[];
  privateNote: string;
  /** Promises: one open, one done, one that was put off twice. */
  mine: string[];
  /** Promises: one open, one done, one that was dropped. */
  theirs: string[];
  dropReason: string;
  feedback: { situation: string; behaviour: string; impact: string };
  capture: string;
  growth: {
    aim: string;
    why: string;
    reached: string;
    next: string;
    skill: string;
    evidence: string;
    priority: string;
    goal: string;
  };
}

/** The words of the sample in one language (utils/i18n/sample). */
export interface SampleWords {
  /** Of every meeting; holds `{name}`. */
  title: string;
  /** Topics of one-on-ones long ago. */
  everyday: string[];
  people: Record<SampleKey, PersonWords>;
}

/** Every sentence of the sample: what stands in none of them was written by the user. */
export function sampleSentences(words: SampleWords): Set<string> {
  const found = new Set<string>();
  const collect = (value: unknown): void => {
    if (typeof value === 'string') found.add(value);
    else if (typeof value === 'object' && value !== null) for (const one of Object.values(value)) collect(one);
  };
  collect(words);
  return found;
}
