import type { SectionView, TopicView } from '../views/parts';

/** The topics of each section, and those that stand in none; every topic is in exactly one list, in its order. */
export function bySection<T extends Pick<TopicView, 'sectionId'>>(
  topics: readonly T[],
  sections: readonly SectionView[],
): { sections: { section: SectionView; topics: T[] }[]; loose: T[] } {
  const known = new Set(sections.map((section) => section.id));
  return {
    sections: sections.map((section) => ({
      section,
      topics: topics.filter((topic) => topic.sectionId === section.id),
    })),
    loose: topics.filter((topic) => topic.sectionId === null || !known.has(topic.sectionId)),
  };
}
