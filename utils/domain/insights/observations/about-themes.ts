import { timeOfMeeting } from '../../meetings/time-of-meeting';
import { restDays } from '../../questions/theme-rest';
import type { Theme } from '../../themes/theme';
import { DAY_MS } from '../../time/lengths';
import { lastTouched } from '../last-touched';
import type { Look, Rule } from './observation';

/** With fewer meetings a theme had no chance to come up. */
const CHANCES = 2;
const PRAISE_MEETINGS = 2;

/** Not talked about for longer than it should rest, though they met at least twice since (utils/domain/questions/theme-rest.ts). */
function missing(theme: Theme): Rule {
  return (look) => {
    const last = lastTouched(look.relationship, look.now).get(theme) ?? firstMet(look);
    if (last === null) return null;
    const days = Math.floor((look.now - last) / DAY_MS);
    const since = look.held.filter((meeting) => timeOfMeeting(meeting) > last).length;
    return days >= restDays(theme, look.field) && since >= CHANCES ? { seen: days } : null;
  };
}

function firstMet({ held }: Look): number | null {
  const first = held.at(-1);
  return first ? timeOfMeeting(first) : null;
}

export const noWellBeing = missing('well-being');
export const noGrowth = missing('growth');

/** No praise was said since the last but one meeting (defaults, "praise"). Of those who lead. */
export const noPraise: Rule = ({ relationship, held, role }) => {
  if (role !== 'manager' || held.length < PRAISE_MEETINGS) return null;
  const since = timeOfMeeting(held[PRAISE_MEETINGS - 1]!);
  const said = relationship.feedback.some(
    ({ kind, direction, state, stateAt }) =>
      kind === 'praise' && direction === 'given' && state === 'said' && stateAt >= since,
  );
  return said ? null : { seen: PRAISE_MEETINGS };
};
