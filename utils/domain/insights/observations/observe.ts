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
  tooRare: { rule: tooRare, action: 'ask' },
  calledOffOften: { rule: calledOffOften, action: 'rhythm' },
  putOffPromises: { rule: putOffPromises, action: 'promises' },
  ratingsFall: { rule: ratingsFall, action: 'agreement' },
  noWellBeing: { rule: noWellBeing, action: 'question' },
  noPraise: { rule: noPraise, action: 'praise' },
  noGrowth: { rule: noGrowth, action: 'growth' },
  statusOnly: { rule: statusOnly, action: 'agenda' },
  talksTooMuch: { rule: talksTooMuch, action: 'talkBalance' },
  managerWrites: { rule: managerWrites, action: 'agenda' },
  tooLong: { rule: tooLong, action: 'length' },
};

/** What is worth a look in one relationship, the weightiest first. `hushed`: those that the user put away. */
export function observe(look: Look, hushed: ReadonlySet<string>): Observation[] {
  return OBSERVATION_KEYS.flatMap((key) => {
    const { rule, action } = RULES[key];
    const evidence = hushed.has(key) ? null : rule(look);
    return evidence ? [{ key, evidence, action }] : [];
  });
}
