import type { Stage, WorkField } from '../rows/person';
import type { Asker, Tone } from '../rows/question';
import { THEMES, type Theme } from '../themes/theme';
import { ANYBODY } from './bank/any';
import { EMPLOYEE } from './bank/employee';
import type { ThemeQuestions } from './bank/entry';
import { MANAGER } from './bank/manager';
import { MENTOR } from './bank/mentor';
import { SKIP_LEVEL } from './bank/skip-level';

/** A question by its tags; null fits all. Own questions (rows/question.ts) have the same. */
export interface TaggedQuestion {
  /** A built-in key or the id of an own question. */
  key: string;
  asker: Asker | null;
  theme: Theme;
  tone: Tone;
  stage: Stage | null;
  field: WorkField | null;
  /** For one's own manager alone. */
  direct: boolean;
}

function tagged(asker: Asker | null, questions: ThemeQuestions): TaggedQuestion[] {
  return THEMES.flatMap((theme) =>
    questions[theme].map(([key, tone, only = {}]) => ({
      key,
      asker,
      theme,
      tone,
      stage: only.stage ?? null,
      field: only.field ?? null,
      direct: only.direct ?? false,
    })),
  );
}

/** The built-in bank, by asker and theme. Its words: utils/i18n/questions. */
export const BANK: readonly TaggedQuestion[] = [
  ...tagged('manager', MANAGER),
  ...tagged('employee', EMPLOYEE),
  ...tagged('skip-level', SKIP_LEVEL),
  ...tagged('mentor', MENTOR),
  ...tagged(null, ANYBODY),
];

/** Gentle ones for when somebody has gone quiet: anybody may ask them of anybody. */
export const QUIET_KEYS: readonly string[] = [
  'any-quiet-unfinished',
  'any-quiet-head',
  'any-quiet-need',
  'any-quiet-begin',
  'any-quiet-understand',
  'any-quiet-weight',
];
