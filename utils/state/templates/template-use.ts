import { freshTopicView } from '@/utils/domain/agenda/topic-view';
import { HalfhourError } from '@/utils/domain/errors';
import { randomId } from '@/utils/domain/rows/id';
import { byRank } from '@/utils/domain/rows/rank';
import type { Id } from '@/utils/domain/rows/row';
import { planTemplate, templateIds } from '@/utils/domain/templates/plan-template';
import { fitMinutes } from '@/utils/domain/templates/template-text';
import type { PanelView } from '@/utils/domain/views/panel-view';
import type { MeetingSummary } from '@/utils/domain/views/parts';
import type { OwnTemplate } from '@/utils/domain/views/templates-view';
import { loadTemplateWords } from '@/utils/i18n/templates/load-words';
import type { TemplateUndo, TemplateUse } from '@/utils/messaging/own-pages-protocol';
import { topicsOf } from '../panel/panel-lists';
import { withOne, without } from '../ranked-lists';
import { minutesOf } from './facts';
import { builtIns, type ShelfTemplate, shelved } from './shelf-model';

/** One use of a template: what the worker is told, and how it looks until it answers. */
export interface PreparedUse {
  use: TemplateUse;
  undo: TemplateUndo;
  draw: (view: PanelView) => PanelView;
  undraw: (view: PanelView) => PanelView;
}

/** `applyId`: random, made for this use. A meeting that is shorter than the template gets shorter parts. */
export function prepareUse(meeting: MeetingSummary, template: ShelfTemplate, applyId: Id): PreparedUse {
  const { key, discreet } = template;
  const parts = fitMinutes(template.parts, minutesOf(meeting));
  const templateKey = discreet ? null : key;
  const ids = templateIds(applyId, parts);
  const isHere = (view: PanelView) => view.meeting?.id === meeting.id;
  const keyed = (view: PanelView, to: string | null) =>
    templateKey && view.meeting ? { ...view, meeting: { ...view.meeting, templateKey: to } } : view;
  return {
    use: { meetingId: meeting.id, applyId, templateKey, parts },
    undo: { meetingId: meeting.id, ...ids, templateKey: { set: templateKey, before: meeting.templateKey } },
    draw: (view) => {
      if (!isHere(view)) return view;
      const plan = planTemplate({ applyId, parts, meeting, sections: view.sections, topics: topicsOf(view) });
      const sections = plan.sections.reduce(
        (all, { id, fields: { title, minutes, rank } }) => withOne(all, { id, title, minutes, rank }),
        view.sections,
      );
      const topics = plan.topics.reduce(
        (all, { id, visibility, fields }) => withOne(all, freshTopicView(id, visibility, fields)),
        view.topics,
      );
      return keyed({ ...view, sections: sections.toSorted(byRank), topics }, templateKey);
    },
    undraw: (view) => {
      if (!isHere(view)) return view;
      const sections = ids.sections.reduce(without, view.sections);
      const topics = view.topics.filter(({ id, done }) => done || !ids.topics.includes(id));
      return keyed({ ...view, sections, topics }, meeting.templateKey);
    },
  };
}

/** Puts a template on the agenda of a meeting, by a built-in key or as an own one. Returns its name and the way back. */
export async function putTemplate(
  templates: { apply: (use: PreparedUse) => () => void },
  meeting: MeetingSummary,
  which: OwnTemplate | string,
): Promise<{ name: string; takeBack: () => void }> {
  const template =
    typeof which === 'string' ? builtIns(await loadTemplateWords()).find(({ key }) => key === which) : shelved(which);
  if (!template) throw new HalfhourError('not-found');
  return { name: template.name, takeBack: templates.apply(prepareUse(meeting, template, randomId())) };
}
