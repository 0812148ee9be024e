import { withoutSpentPrompts } from '@/utils/domain/agenda/spent-prompts';
import { HalfhourError } from '@/utils/domain/errors';
import type { MeetingRow } from '@/utils/domain/rows/meeting';
import { scopeOf } from '@/utils/domain/rows/visibility';
import { planTemplate } from '@/utils/domain/templates/plan-template';
import type { TemplateUndo, TemplateUse } from '@/utils/messaging/own-pages-protocol';
import { create, patch, remove } from '@/utils/store/commands';
import type { Unit } from '@/utils/store/unit';
import { loadCircle, pairIdsOf, personOfPair } from '../people/circle';
import { meetingsOf } from '../views/pair-history';
import { sectionsPointedAt } from '../views/sections-pointed-at';
import type { WorkerContext } from '../worker-context';

/** Adds what a meeting's agenda lacks of a template, in one transaction and once, however often it is sent. */
export function applyTemplate(context: WorkerContext, use: TemplateUse): Promise<void> {
  return context.database.write(async (unit) => {
    const meeting = await unit.get('meeting', use.meetingId);
    if (!meeting) throw new HalfhourError('not-found');
    if (await unit.wasWritten(use.applyId)) return;
    const [sections, topics] = await Promise.all([
      unit.where('section', 'meeting', meeting.id),
      topicsAround(unit, meeting, use.parts),
    ]);
    const plan = planTemplate({ applyId: use.applyId, parts: use.parts, meeting, sections, topics });
    for (const { id, fields } of plan.sections) {
      await create(unit, 'section', id, scopeOf('shared', meeting.pairId), fields);
    }
    for (const { id, visibility, fields } of plan.topics) {
      await create(unit, 'topic', id, scopeOf(visibility, meeting.pairId), fields);
    }
    if (use.templateKey !== null) await patch(unit, 'meeting', meeting.id, { templateKey: use.templateKey });
    await unit.markWritten(use.applyId);
  });
}

/**
 * All that will be on the agenda or could come back to it: merged people's topics, too, parked ones, and those ticked
 * here. Prompts of earlier uses are there where the template has their part.
 */
async function topicsAround(unit: Unit, meeting: MeetingRow, parts: TemplateUse['parts']) {
  const circle = await loadCircle(unit);
  const person = personOfPair(circle, meeting.pairId);
  const pairIds = person ? pairIdsOf(circle, person.id) : [meeting.pairId];
  const lists = await Promise.all([
    ...pairIds.map((id) => unit.where('topic', 'open', id)),
    unit.where('topic', 'doneIn', meeting.id),
  ]);
  const topics = lists.flat();
  const [pointedAt, meetings] = await Promise.all([sectionsPointedAt(unit, topics), meetingsOf(unit, pairIds)]);
  const planned = parts.flatMap(({ title }) => title ?? []);
  const here = planned.map((title) => ({ id: title, meetingId: meeting.id, title, deletedAt: null }));
  const around = { meetingId: meeting.id, sections: [...here, ...pointedAt], meetings, now: unit.now };
  return withoutSpentPrompts(topics, around);
}

/**
 * Takes back what one use added. What was talked about meanwhile stays: it is no longer the template's. Another
 * template that was used since keeps its key.
 */
export function undoTemplate(context: WorkerContext, undo: TemplateUndo): Promise<void> {
  return context.database.write(async (unit) => {
    for (const id of undo.sections) {
      if (await unit.get('section', id)) await remove(unit, 'section', id);
    }
    for (const id of undo.topics) {
      const topic = await unit.get('topic', id);
      if (topic?.doneAt === null) await remove(unit, 'topic', id);
    }
    const meeting = await unit.get('meeting', undo.meetingId);
    const { set, before } = undo.templateKey;
    if (meeting && set !== null && meeting.templateKey === set) {
      await patch(unit, 'meeting', meeting.id, { templateKey: before });
    }
  });
}
