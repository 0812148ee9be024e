import type { EffectivenessRow } from '../rows/insight';
import { placed, type Tellers } from './around';
import { oneLine } from './one-line';

/** The best answer to a question of the check. */
const BEST = 5;

/** Changes in somebody's working life, results of outside surveys, and checks of how well the one-on-ones work. */
export const tellProfile: Tellers<'profile-change' | 'survey' | 'effectiveness'> = {
  'profile-change': (row, around) => ({
    ...placed(row, around, null, around.momentOf(row.on)),
    kind: 'profile',
    what: row.what,
    was: row.was,
    is: row.is,
  }),
  survey: (row, around) => ({
    ...placed(row, around, null, around.momentOf(row.takenOn)),
    ...{ kind: 'survey', of: 'survey', name: oneLine(row.name), side: null, value: row.value, best: row.best },
  }),
  effectiveness: (row, around) => {
    const answers = answersOf(row);
    if (answers.length === 0) return null;
    const value = answers.reduce((sum, answer) => sum + answer, 0) / answers.length;
    return {
      ...placed(row, around, null, row.at),
      ...{ kind: 'survey', of: 'check', name: '', side: row.side, value, best: BEST },
    };
  },
};

function answersOf({ q1, q2, q3, q4, q5 }: EffectivenessRow): number[] {
  return [q1, q2, q3, q4, q5].filter((answer) => answer !== null);
}
