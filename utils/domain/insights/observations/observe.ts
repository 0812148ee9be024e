import { managerWrites, statusOnly } from './about-agendas';
import { calledOffOften, tooLong, tooRare } from './about-meetings';
import { putOffPromises, ratingsFall, talksTooMuch } from './about-promises-and-talk';
import { noGrowth, noPraise, noWellBeing } from './about-themes';
import {
  type Look,
  OBSERVATION_KEYS,
  type Observation,
  type ObservationAction,
  type ObservationKey,
  type Rule,
} from './observation';

const RULES: Record<ObservationKey, { rule: Rule; action: ObservationAction }> = {
  'too-rare': { rule: tooRare, action: 'ask' },
  'called-off-often': { rule: calledOffOften, action: 'rhythm' },
  'put-off-promises': { rule: putOffPromises, action: 'promises' },
  'ratings-fall': { rule: ratingsFall, action: 'agreement' },
  'no-well-being': { rule: noWellBeing, action: 'question' },
  'no-praise': { rule: noPraise, action: 'praise' },
  'no-growth': { rule: noGrowth, action: 'growth' },
  'status-only': { rule: statusOnly, action: 'agenda' },
  'talks-too-much': { rule: talksTooMuch, action: 'talk-balance' },
  'manager-writes': { rule: managerWrites, action: 'agenda' },
  'too-long': { rule: tooLong, action: 'length' },
};

/** What is worth a look in one relationship, the weightiest first. `hushed`: those that the user put away. */
export function observe(look: Look, hushed: ReadonlySet<string>): Observation[] {
  return OBSERVATION_KEYS.flatMap((key) => {
    const { rule, action } = RULES[key];
    const evidence = hushed.has(key) ? null : rule(look);
    return evidence ? [{ key, evidence, action }] : [];
  });
}
