import { fieldOf, stageOf } from '@/utils/domain/people/stage';
import { roleTowards } from '@/utils/domain/repair/role';
import type { ProfileFacts } from '@/utils/domain/rhythm/suggest-rhythm';
import type { WorkField } from '@/utils/domain/rows/person';
import type { Settings } from '@/utils/domain/settings/settings';
import { isBuiltIn, type Standing } from '@/utils/domain/templates/built-in';
import { type Offer, offerOf } from '@/utils/domain/templates/offer';
import type { StarterFacts } from '@/utils/domain/templates/starters';
import { MINUTE_MS } from '@/utils/domain/time/lengths';
import type { PanelView } from '@/utils/domain/views/panel-view';
import type { MeetingSummary, PersonSummary } from '@/utils/domain/views/parts';
import { localDate } from '../local-date';

type Own = Pick<Settings, 'role' | 'field'>;

/** Whole minutes of a meeting; null: not known. */
export function minutesOf(meeting: Pick<MeetingSummary, 'start' | 'end'> | null): number | null {
  if (!meeting || meeting.start === null || meeting.end === null) return null;
  return Math.round((meeting.end - meeting.start) / MINUTE_MS);
}

export function standingOf({ relation }: Pick<PersonSummary, 'relation'>, own: Own): Standing {
  return { relation, role: roleTowards(relation, own) };
}

/** What length, rhythm and starters go by. */
export function profileFacts(
  { relation, profile }: Pick<PersonSummary, 'relation' | 'profile'>,
  field: WorkField | null,
  now: number,
): ProfileFacts & StarterFacts {
  const { employment, place } = profile;
  return {
    relation,
    employment,
    place,
    stage: stageOf(profile, localDate(now)),
    field: fieldOf(profile, field),
  };
}

/** The template of the last one-on-one that took place. */
function lastKey({ earlier }: PanelView): string | null {
  return earlier.find(({ state }) => state === 'held')?.templateKey ?? null;
}

/** The last one-on-one used a template of the user's own, so it must be known whether that is still there. */
export function wantsOwn(view: PanelView): boolean {
  const key = lastKey(view);
  return key !== null && !isBuiltIn(key);
}

/** Crisis mode is on with the panel's person. */
export function isInCrisis({ rhythm }: Pick<PanelView, 'rhythm'>): boolean {
  return rhythm?.crisis?.on === true;
}

/** What is offered for the panel's meeting; `own`: ids of the user's own templates. */
export function offerFor(view: PanelView, person: PersonSummary, own: Own, ids: readonly string[]): Offer {
  return offerOf({
    ...standingOf(person, own),
    inCrisis: isInCrisis(view),
    met: person.lastMet !== null,
    lastKey: lastKey(view),
    minutes: minutesOf(view.meeting),
    own: ids,
  });
}
