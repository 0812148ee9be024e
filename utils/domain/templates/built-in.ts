import type { Relation } from '../rows/person';

/** Templates that come with Halfhour. Their words stand in utils/i18n/templates, one file a language. */
export const BUILT_IN_KEYS = [
  'three-part',
  'five-part',
  'ten-ten-ten',
  'first',
  'career',
  'skip-level',
  'performance',
  'crisis',
] as const;

export type BuiltInKey = (typeof BUILT_IN_KEYS)[number];

/** What a person is towards the user, and the user's part where that is not known. */
export interface Standing {
  relation: Relation;
  /** utils/domain/repair/role.ts. */
  role: 'manager' | 'employee' | 'peer';
}

interface BuiltIn {
  /** With whom it makes sense at all. */
  fits: (standing: Standing) => boolean;
  /**
   * Its name alone would tell the other side what nobody has said yet. A meeting's row is shared by two, so it doesn't
   * remember that this was used.
   */
  discreet: boolean;
  /** Days after which it is worth doing again; null: it says nothing of rhythm. */
  rhythmDays: number | null;
}

const usual: BuiltIn = { fits: () => true, discreet: false, rhythmDays: null };

/**
 * Skip-level: every six months (facts, row 58 and defaults table); crisis: weekly until it is over (row 61). A concern
 * about somebody's performance is for whoever leads them.
 */
export const BUILT_INS: Record<BuiltInKey, BuiltIn> = {
  'three-part': usual,
  'five-part': usual,
  'ten-ten-ten': usual,
  first: usual,
  career: usual,
  'skip-level': { ...usual, fits: ({ relation }) => relation !== 'mentor' && relation !== 'mentee', rhythmDays: 182 },
  performance: { ...usual, fits: ({ role }) => role === 'manager', discreet: true },
  crisis: { ...usual, rhythmDays: 7 },
};

export function isBuiltIn(key: string): key is BuiltInKey {
  return (BUILT_IN_KEYS as readonly string[]).includes(key);
}
