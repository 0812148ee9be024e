import type { InsightsAbout } from '@/utils/domain/views/insights-view';
import type { SurveysView, SurveyView } from '@/utils/domain/views/surveys-view';
import { loadCircle, pairIdOf, personOfPair } from '../people/circle';
import type { WorkerContext } from '../worker-context';
import { peopleOf } from './people-of';

/** Results of outside surveys: of one person, of a group's people, or of the team and everyone. Throws `not-found`. */
export function surveysView(context: WorkerContext, { about }: { about: InsightsAbout }): Promise<SurveysView> {
  return context.database.read(async (unit) => {
    const [circle, rows] = await Promise.all([loadCircle(unit), unit.all('survey')]);
    const people = await peopleOf(unit, circle, about);
    const ids = new Set(people.map(({ id }) => id));
    const surveys = rows.flatMap(({ id, pairId, name, value, best, takenOn }): SurveyView[] => {
      const person = pairId === null ? null : personOfPair(circle, pairId);
      const shown = person ? ids.has(person.id) : pairId === null && about.kind === 'all';
      if (!shown) return [];
      return [{ id, name, value, best, takenOn, personId: person?.id ?? null, personName: person?.name ?? null }];
    });
    return {
      surveys: surveys.sort((a, b) => b.takenOn.localeCompare(a.takenOn) || a.name.localeCompare(b.name)),
      people: people
        .map(({ id, name }) => ({ personId: id, pairId: pairIdOf(id), name }))
        .sort((a, b) => a.name.localeCompare(b.name)),
    };
  });
}
