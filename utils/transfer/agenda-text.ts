import { placeInSections } from '@/utils/domain/agenda/sections';
import { visibleText } from '@/utils/domain/identity/normalise';
import type { DocBlock } from '@/utils/domain/views/share-view';
import { itemLines, list, type Piece, type ShareAround, sharedNote, topicLines, under } from './share-pieces';
import type { ShareWords } from './share-words';
import type { PassedPair, SharedTopic } from './shared-only';

/** What the other side can prepare by: what both promised, the topics in the order of the agenda, what is written. */
export function agendaText(shared: PassedPair, around: ShareAround, words: ShareWords): Piece[] {
  const { meeting } = around;
  const open = shared.actionItems.filter((item) => item.doneAt === null && item.droppedAt === null);
  return [
    { part: 'actions', blocks: under(words.headings.since, list(itemLines(open, around, words))) },
    { part: 'topics', blocks: topicBlocks(shared, meeting.id, words) },
    { part: 'notes', blocks: sharedNote(shared, meeting.id, words) },
  ];
}

/** Topics by section, those of no section first, as in the panel. */
function topicBlocks(shared: PassedPair, meetingId: string, words: ShareWords): DocBlock[] {
  const here = shared.sections.filter((section) => section.meetingId === meetingId);
  const titles = new Map(shared.sections.map(({ id, title }) => [id, title]));
  const topics = placeInSections(shared.topics.filter(isOn(meetingId)), here, titles);
  const known = new Set<string | null>(here.map(({ id }) => id));
  const loose = topics.filter(({ sectionId }) => !known.has(sectionId));
  const parts = here.map(({ id, title, minutes }) => {
    const lines = topicLines(
      topics.filter(({ sectionId }) => sectionId === id),
      words,
    );
    const name = visibleText(title) || words.headings.topics;
    return under(words.section(name, minutes), list(lines));
  });
  return [...under(words.headings.topics, list(topicLines(loose, words))), ...parts.flat()];
}

/** Open and not put aside, or ticked in this very meeting. */
const isOn = (meetingId: string) => (topic: SharedTopic) =>
  topic.doneAt === null ? topic.parkedAt === null && topic.notIn !== meetingId : topic.doneIn === meetingId;
