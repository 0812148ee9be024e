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

/** It is still open, in no one-on-one: it stands in "What waits" on the same page. */
export function waits(entry: TimelineEntry): boolean {
  if (entry.kind === 'capture') return entry.waits;
  return (entry.kind === 'topic' || entry.kind === 'promise') && entry.state === 'open' && entry.meetingId === null;
}

/** Brings "What waits" (waiting-card.tsx) into sight, the focus with it. */
export function goToWaiting(): void {
  const heading = document.getElementById('waiting');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  (heading.closest('section') ?? heading).scrollIntoView({ block: 'start' });
}
