import { createModel } from '@preact/signals';
import type { SurveyFields } from '@/utils/domain/insights/survey';
import { randomId } from '@/utils/domain/rows/id';
import type { Id } from '@/utils/domain/rows/row';
import type { TableName } from '@/utils/domain/rows/tables';
import type { InsightsAbout } from '@/utils/domain/views/insights-view';
import type { SurveysView, SurveyView } from '@/utils/domain/views/surveys-view';
import { follow } from '../follow';
import { createLiveView } from '../live-view';
import type { WorkerPort } from '../worker-port';

const TOUCHING: readonly TableName[] = ['survey', 'person', 'group', 'group-member'];

/** Results of outside surveys, of whom the page is about: typed in, changed, deleted and brought back. */
export const SurveysModel = createModel((port: WorkerPort, about: InsightsAbout) => {
  const live = createLiveView<SurveysView>(() => port.ask('view/surveys', { about }));
  const draw = (change: (surveys: SurveyView[]) => SurveyView[], send: () => Promise<unknown>) =>
    live.edit((view) => ({ ...view, surveys: change(view.surveys) }), send);
  const without = (id: Id) => (surveys: SurveyView[]) => surveys.filter((one) => one.id !== id);
  const adding = (survey: SurveyView) => (surveys: SurveyView[]) =>
    [...surveys.filter(({ id }) => id !== survey.id), survey].sort((a, b) => b.takenOn.localeCompare(a.takenOn));
  return {
    view: live.shown,
    error: live.error,
    failure: live.failure,
    start: () => follow(port, live, TOUCHING),
    /** `personId` null: of the whole team. */
    add: (given: SurveyFields, personId: Id | null) => {
      const person = live.shown.peek()?.people.find((one) => one.personId === personId);
      const id = randomId();
      const fields = { ...given, pairId: person?.pairId ?? null };
      draw(adding({ id, ...given, personId, personName: person?.name ?? null }), () =>
        port.write('row/create', { table: 'survey', id, visibility: 'private', fields }),
      );
    },
    change: (survey: SurveyView, fields: SurveyFields) =>
      draw(adding({ ...survey, ...fields }), () => port.write('row/patch', { table: 'survey', id: survey.id, fields })),
    /** Returns how to bring it back. */
    remove: (survey: SurveyView): (() => void) => {
      const { id } = survey;
      draw(without(id), () => port.write('row/delete', { table: 'survey', id }));
      return () => draw(adding(survey), () => port.write('row/restore', { table: 'survey', id }));
    },
  };
});

export type Surveys = InstanceType<typeof SurveysModel>;
