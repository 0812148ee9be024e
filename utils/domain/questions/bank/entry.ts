import type { Stage, WorkField } from '../../rows/person';
import type { Tone } from '../../rows/question';
import type { Theme } from '../../themes/theme';

/** Whom a question is for, where it isn't for everyone. */
interface Only {
  stage?: Stage;
  field?: WorkField;
  /** For one's own manager alone: about what nobody else decides. */
  direct?: true;
}

type Entry = readonly [key: string, tone: Tone, only?: Only];

/** Keys never change: what was asked of whom is kept under them. The words stand in utils/i18n/questions. */
export type ThemeQuestions = Record<Theme, readonly Entry[]>;
