import type { VerdictRuleRow } from '../rows/meeting';

type Rule = Pick<VerdictRuleRow, 'about' | 'key' | 'say'>;

/** The keys of one event under which a rule of the user may stand. */
export interface RuleKeys {
  event: string | null;
  series: string | null;
  /** Person ids of the others, merged ones included (utils/domain/identity/person-closure.ts). */
  persons: readonly string[];
  /** titlePattern(title) */
  title: string | null;
}

/** The narrower a rule, the more it counts: "never this series" beats "always with this person". */
const NARROWEST_FIRST: readonly VerdictRuleRow['about'][] = ['event', 'series', 'person', 'title'];

/** The user's word about an event: of all rules that fit, the narrowest; null when none fits. */
export function usersWord<R extends Rule>(rules: readonly R[], keys: RuleKeys): R | null {
  const fits = (rule: Rule): boolean => {
    if (rule.about === 'person') return keys.persons.includes(rule.key);
    return rule.key !== '' && rule.key === keys[rule.about];
  };
  for (const about of NARROWEST_FIRST) {
    const found = rules.find((rule) => rule.about === about && fits(rule));
    if (found) return found;
  }
  return null;
}
