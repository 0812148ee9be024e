import { actionItemView } from '@/utils/domain/actions/action-item-view';
import { meetingSummary } from '@/utils/domain/agenda/meeting-summary';
import { noteId } from '@/utils/domain/agenda/note-id';
import { placeInSections, sectionViews } from '@/utils/domain/agenda/sections';
import { topicView } from '@/utils/domain/agenda/topic-view';
import type { Visibility } from '@/utils/domain/rows/agenda';
import type { MeetingRow } from '@/utils/domain/rows/meeting';
import { byRank } from '@/utils/domain/rows/rank';
import type { Id } from '@/utils/domain/rows/row';
import { instantToDate } from '@/utils/domain/time/zone';
import type { MeetingRecord, NoteView } from '@/utils/domain/views/parts';
import type { Unit } from '@/utils/store/unit';
import { meetingWith } from '../people/meeting-with';
import type { WorkerContext } from '../worker-context';
import { countWaiting, meetingsOf } from './pair-history';
import { sectionsPointedAt, titlesOf } from './sections-pointed-at';

/** What was said in one meeting. */
export function meetingRecord(context: WorkerContext, meetingId: Id): Promise<MeetingRecord> {
  return context.database.read(async (unit) => {
    const { meeting, person, pairIds } = await meetingWith(unit, meetingId);
    const [meetings, topics, items, sections, notes, waiting] = await Promise.all([
      meetingsOf(unit, pairIds),
      unit.where('topic', 'doneIn', meetingId),
      unit.where('action-item', 'madeIn', meetingId),
      unit.where('section', 'meeting', meetingId),
      notesOf(unit, meeting),
      countWaiting(unit, pairIds),
    ]);
    const zone = context.zone();
    const around = { personName: person.name, meetings, zone, today: instantToDate(unit.now, zone) };
    const parts = sectionViews(sections);
    const drawn = topics.sort(byRank).map((topic) => topicView(topic, meetings, unit.now));
    return {
      meeting: meetingSummary(meeting, person, waiting.topics + waiting.items),
      sections: parts,
      topics: placeInSections(drawn, parts, titlesOf(await sectionsPointedAt(unit, topics))),
      notes,
      actionItems: items.sort(byRank).map((item) => actionItemView(item, around)),
    };
  });
}

/** Both zones of notes; one that nobody wrote in is there and empty, so that writing needs no first step. */
export async function notesOf(unit: Unit, meeting: MeetingRow): Promise<{ shared: NoteView; private: NoteView }> {
  const zone = async (visibility: Visibility): Promise<NoteView> => {
    const id = noteId(meeting.id, visibility);
    const note = await unit.get('note', id);
    return { id, visibility, body: note?.body ?? '' };
  };
  const [shared, own] = await Promise.all([zone('shared'), zone('private')]);
  return { shared, private: own };
}
