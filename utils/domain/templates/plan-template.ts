import type { SectionRow, TopicRow, Visibility } from '../rows/agenda';
import { hashId } from '../rows/id';
import { newTopic } from '../rows/new-rows';
import { byRank, rankBetween } from '../rows/rank';
import type { Fields, Id } from '../rows/row';
import type { TemplatePart } from './template-text';

/** Where a topic came from, as its row says: nobody raised it (utils/domain/agenda/agenda-share.ts). */
export const OF_TEMPLATE = 'template';

/** Where a copy of a topic comes from: a prompt that somebody shares or gives on is theirs, no longer the template's. */
export function keyOfCopy({ questionKey }: Pick<TopicRow, 'questionKey'>): string | null {
  return questionKey === OF_TEMPLATE ? null : questionKey;
}

/** What a template adds to one agenda. */
interface TemplatePlan {
  sections: { id: Id; fields: Fields<SectionRow> }[];
  topics: { id: Id; visibility: Visibility; fields: Fields<TopicRow> }[];
}

interface Given {
  /** One use of one template: the same use makes the same ids. */
  applyId: Id;
  parts: readonly TemplatePart[];
  meeting: { id: Id; pairId: Id };
  /** The meeting's sections. */
  sections: readonly Pick<SectionRow, 'title' | 'rank' | 'id'>[];
  /** Every open topic of the person, put aside or not, and those ticked in this meeting. */
  topics: readonly Pick<TopicRow, 'text' | 'rank' | 'id'>[];
}

/** Two titles or topics are the same when they read the same. */
export function sameWords(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLocaleLowerCase();
}

/** The ids that one use of a template may make, whether it makes them or not. */
export function templateIds(applyId: Id, parts: readonly TemplatePart[]): { sections: Id[]; topics: Id[] } {
  return {
    sections: parts.flatMap(({ title }, at) => (title === null ? [] : [sectionId(applyId, at)])),
    topics: parts.flatMap(({ topics }, at) => topics.map((_, index) => topicId(applyId, at, index))),
  };
}

const sectionId = (applyId: Id, at: number) => hashId('template-section', applyId, String(at));
const topicId = (applyId: Id, at: number, index: number) =>
  hashId('template-topic', applyId, String(at), String(index));

/**
 * What is missing of a template on an agenda. A section of the same name is used as it is, a topic that reads the same
 * is left where it stands, and nothing that is there is touched; what comes is put at the end.
 */
export function planTemplate({ applyId, parts, meeting, sections, topics }: Given): TemplatePlan {
  const plan: TemplatePlan = { sections: [], topics: [] };
  const { id: meetingId, pairId } = meeting;
  const known = new Map(sections.map(({ id, title }) => [sameWords(title), id]));
  const said = new Set(topics.map(({ text }) => sameWords(text)));
  let lastSection = lastRank(sections);
  let lastTopic = lastRank(topics);
  for (const [at, part] of parts.entries()) {
    let section: Id | null = null;
    if (part.title !== null) {
      section = known.get(sameWords(part.title)) ?? null;
      if (section === null) {
        section = sectionId(applyId, at);
        lastSection = rankBetween(lastSection, null);
        known.set(sameWords(part.title), section);
        const fields = { pairId, meetingId, title: part.title, minutes: part.minutes, rank: lastSection };
        plan.sections.push({ id: section, fields });
      }
    }
    for (const [index, { text, isPrivate }] of part.topics.entries()) {
      if (said.has(sameWords(text))) continue;
      said.add(sameWords(text));
      lastTopic = rankBetween(lastTopic, null);
      plan.topics.push({
        id: topicId(applyId, at, index),
        visibility: isPrivate ? 'private' : 'shared',
        fields: newTopic({
          pairId,
          text,
          raisedBy: 'me',
          rank: lastTopic,
          sectionId: section,
          questionKey: OF_TEMPLATE,
        }),
      });
    }
  }
  return plan;
}

function lastRank(rows: readonly { rank: string; id: Id }[]): string | null {
  return rows.toSorted(byRank).at(-1)?.rank ?? null;
}
