import type { SectionRow, TopicRow } from '@/utils/domain/rows/agenda';
import type { Id } from '@/utils/domain/rows/row';
import type { Unit } from '@/utils/store/unit';

/** Sections that topics point at, deleted ones too: a part of an agenda may be gone, its name is not. */
export async function sectionsPointedAt(unit: Unit, topics: readonly TopicRow[]): Promise<SectionRow[]> {
  const ids = [...new Set(topics.map((topic) => topic.sectionId))].filter((id) => id !== null);
  const rows = await Promise.all(ids.map((id) => unit.find('section', id)));
  return rows.filter((row) => row !== undefined);
}

export function titlesOf(sections: readonly SectionRow[]): Map<Id, string> {
  return new Map(sections.map(({ id, title }) => [id, title]));
}
