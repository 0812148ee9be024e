import type { Id } from '@/utils/domain/rows/row';
import type { TimelineEntry } from '@/utils/domain/timeline/timeline-entry';

/** The page on which something is worked with; null: none of its own. */
export function pageOf(entry: TimelineEntry, personId: Id): string | null {
  switch (entry.kind) {
    case 'growth':
      return `#/people/${personId}/growth`;
    case 'feedback':
    case 'concern':
      return `#/people/${personId}/sheets`;
    case 'survey':
      return `#/insights/person/${personId}`;
    default:
      return null;
  }
}
