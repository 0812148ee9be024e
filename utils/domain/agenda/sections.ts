import type { SectionRow } from '../rows/agenda';
import { byRank } from '../rows/rank';
import type { Id } from '../rows/row';
import type { SectionView, TopicView } from '../views/parts';

const fold = (title: string) => title.trim().toLocaleLowerCase();

/** A meeting's parts, by rank. */
export function sectionViews(sections: readonly SectionRow[]): SectionView[] {
  return [...sections].sort(byRank).map(({ id, title, minutes, rank }) => ({ id, title, minutes, rank }));
}

/**
 * A topic that carried over points at a section of an earlier meeting: it stands in the part of the same name here,
 * or in none. `titles`: of all sections that the topics point at, by id.
 */
export function placeInSections<T extends Pick<TopicView, 'sectionId'>>(
  topics: readonly T[],
  here: readonly Pick<SectionView, 'id' | 'title'>[],
  titles: ReadonlyMap<Id, string>,
): T[] {
  const byId = new Set(here.map((section) => section.id));
  const byTitle = new Map(here.map((section) => [fold(section.title), section.id]));
  return topics.map((topic) => {
    if (topic.sectionId === null || byId.has(topic.sectionId)) return topic;
    return { ...topic, sectionId: byTitle.get(fold(titles.get(topic.sectionId) ?? '')) ?? null };
  });
}
