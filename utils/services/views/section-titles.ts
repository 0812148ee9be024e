import type { TopicRow } from '@/utils/domain/rows/agenda';
import type { Id } from '@/utils/domain/rows/row';
import type { Unit } from '@/utils/store/unit';

/** Titles of the sections that topics point at, deleted ones too: a part of an agenda may be gone, its name is not. */
export async function sectionTitles(unit: Unit, topics: readonly TopicRow[]): Promise<Map<Id, string>> {
  const ids = [...new Set(topics.map((topic) => topic.sectionId))].filter((id) => id !== null);
  const rows = await Promise.all(ids.map((id) => unit.find('section', id)));
  return new Map(rows.filter((row) => row !== undefined).map((row) => [row.id, row.title]));
}
