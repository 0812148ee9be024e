import { noteId } from '@/utils/domain/agenda/note-id';
import { displayName } from '@/utils/domain/identity/display-name';
import type { ActionItemRow, NoteRow, SectionRow, TopicRow } from '@/utils/domain/rows/agenda';
import { hashId } from '@/utils/domain/rows/id';
import type { MeetingRow } from '@/utils/domain/rows/meeting';
import type { Id } from '@/utils/domain/rows/row';
import type { Unit } from '@/utils/store/unit';
import { attendeesOf } from '../calendar/sight-event';
import { ofPairs } from '../people/of-pairs';

/** All rows around one meeting, private ones too: what of them may leave is decided by the choke point alone. */
export interface MeetingRows {
  topics: TopicRow[];
  sections: SectionRow[];
  notes: NoteRow[];
  actionItems: ActionItemRow[];
}

export async function gatherRows(unit: Unit, meeting: MeetingRow, pairIds: readonly Id[]): Promise<MeetingRows> {
  const [open, ticked, items, notes] = await Promise.all([
    ofPairs(unit, pairIds, 'topic', 'open'),
    unit.where('topic', 'doneIn', meeting.id),
    ofPairs(unit, pairIds, 'action-item', 'pair'),
    Promise.all([unit.get('note', noteId(meeting.id, 'shared')), unit.get('note', noteId(meeting.id, 'private'))]),
  ]);
  const topics = [...open, ...ticked];
  return {
    topics,
    sections: await sectionsOf(unit, meeting.id, topics),
    notes: notes.filter((note) => note !== undefined),
    actionItems: items,
  };
}

/** Those of the meeting, and those of earlier ones from which topics carried over. */
async function sectionsOf(unit: Unit, meetingId: Id, topics: readonly TopicRow[]): Promise<SectionRow[]> {
  const here = await unit.where('section', 'meeting', meetingId);
  const known = new Set(here.map(({ id }) => id));
  const wanted = new Set(topics.map(({ sectionId }) => sectionId).filter((id) => id !== null && !known.has(id)));
  const others = await Promise.all([...wanted].map((id) => unit.get('section', id)));
  return [...here, ...others.filter((section) => section !== undefined)];
}

/** How many private things there are around a meeting that the user might look for in the text. */
export async function countPrivate(unit: Unit, meetingId: Id, rows: MeetingRows): Promise<number> {
  const [answers, wrapUp] = await Promise.all([
    unit.where('prompt-answer', 'meeting', meetingId),
    unit.get('wrap-up', hashId('wrap-up', meetingId)),
  ]);
  const own = <R extends { scope: string }>(list: readonly R[]) => list.filter(({ scope }) => scope === 'vault');
  return [
    ...own(rows.topics),
    ...own(rows.actionItems).filter(({ madeIn, doneAt }) => doneAt === null || madeIn === meetingId),
    ...own(rows.notes).filter(({ body }) => body.trim() !== ''),
    ...answers.filter(({ text }) => text.trim() !== ''),
    ...(wrapUp?.better ? [wrapUp] : []),
  ].length;
}

/** How the user is called in the guest list of a meeting; null when it doesn't say. */
export async function ownNameIn(unit: Unit, meetingId: Id): Promise<string | null> {
  const sightings = await unit.where('sighting', 'meeting', meetingId);
  const self = sightings.flatMap((sighting) => attendeesOf(sighting) ?? []).find((guest) => guest.self);
  const name = self ? displayName(self) : '?';
  return name === '?' ? null : name;
}
