import { readRhythm } from '@/utils/domain/rhythm/read-rhythm';
import { usualLength } from '@/utils/domain/rhythm/usual-length';
import type { Id } from '@/utils/domain/rows/row';
import { instantToDate } from '@/utils/domain/time/zone';
import type { ProfileView } from '@/utils/domain/views/profile-view';
import { loadCircle, personIn } from '../people/circle';
import { changesOf, metOn, stageQuestion } from '../people/stage-questions';
import type { WorkerContext } from '../worker-context';
import { meetingLine } from './pair-history';

/** What somebody was and is, and what the calendar shows of them: asked for after the page's first picture. */
export function profileView(context: WorkerContext, personId: Id): Promise<ProfileView> {
  const zone = context.zone();
  return context.database.read(async (unit) => {
    const circle = await loadCircle(unit);
    const person = personIn(circle, personId);
    const [changes, line] = await Promise.all([
      changesOf(unit, circle, person.id),
      meetingLine(unit, circle, person.id),
    ]);
    const met = metOn(line, unit.now, zone);
    const { relation, stage, since } = person;
    return {
      visibility: 'private',
      personId: person.id,
      today: instantToDate(unit.now, zone),
      present: { relation, stage, since },
      changes: changes
        .map(({ id, what, was, is, on }) => ({ id, what, was, is, on }))
        .sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on))),
      ...met,
      proposal: await stageQuestion(unit, person, { changes, ...met }, zone),
      lately: { minutes: usualLength(line, unit.now), rhythmDays: readRhythm(line, unit.now) },
    };
  });
}
