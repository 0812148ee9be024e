import type { NudgedDraft } from '@/utils/domain/nudges/old-draft';
import type { NudgedPerson } from '@/utils/domain/nudges/rhythm-gap';
import { stageOf } from '@/utils/domain/people/stage';
import { personRhythm } from '@/utils/domain/rhythm/person-rhythm';
import { isExpected } from '@/utils/domain/rhythm/plan';
import { isOften } from '@/utils/domain/rhythm/too-tight';
import type { Id } from '@/utils/domain/rows/row';
import type { SettingsNow } from '@/utils/domain/settings/settings-now';
import { instantToDate } from '@/utils/domain/time/zone';
import type { Unit } from '@/utils/store/unit';
import { type Circle, isSilent, pairIdsOf, personOfPair, realPeople } from '../people/circle';
import { emptyRunOf } from '../rhythm/empty-run';
import { meetingLine } from '../views/pair-history';

/** What is known of the rhythm with everyone. `asking`: people of whom a meeting waits for an answer. */
export function nudgedPeople(
  unit: Unit,
  circle: Circle,
  asking: ReadonlySet<Id>,
  settings: SettingsNow,
  zone: string,
): Promise<NudgedPerson[]> {
  if (!settings.nudgeGap && !settings.nudgeTight) return Promise.resolve([]);
  const around = { now: unit.now, today: instantToDate(unit.now, zone), ownField: settings.field };
  return Promise.all(
    realPeople(circle).map(async (person) => {
      const line = await meetingLine(unit, circle, person.id);
      const { plan, contacts, askedAt } = personRhythm(person, line, around);
      const rhythmDays = plan && isExpected(plan) ? plan.days : null;
      // Those who are new in a role meet often for a good reason, and so does a crisis.
      const mayBeTight = settings.nudgeTight && isOften(rhythmDays) && plan?.from !== 'crisis';
      const isNew = stageOf(person, around.today) === 'new';
      const empty = mayBeTight && !isNew ? await emptyRunOf(unit, pairIdsOf(circle, person.id), line) : null;
      return {
        id: person.id,
        relation: person.relation,
        rhythmDays,
        askedAt,
        asks: asking.has(person.id),
        empty,
        ...contacts,
      };
    }),
  );
}

/** Feedback that was written down and neither said nor planned. */
export async function nudgedDrafts(unit: Unit, circle: Circle, settings: SettingsNow): Promise<NudgedDraft[]> {
  if (!settings.nudgeFeedback) return [];
  const waiting = await unit.where('feedback', 'waiting');
  return waiting.flatMap((row) => {
    const person = personOfPair(circle, row.pairId);
    const isDraft = row.state === 'draft' && row.direction === 'given';
    return person && isDraft && !isSilent(circle, row) ? [{ personId: person.id, since: row.stateAt }] : [];
  });
}
