import type { CalendarDate, Instant } from '@/utils/domain/calendar/calendar-event';
import type { Side } from '@/utils/domain/rows/agenda';

/** What a heading of an agenda, a recap or an export may say. */
export const SHARE_HEADINGS = [
  ...(['since', 'topics', 'talked', 'notes', 'actions', 'stillOpen', 'doneSince', 'nextTime'] as const),
  ...(['privateNotes', 'privateTopics', 'privateActions', 'answers', 'better'] as const),
] as const;

export type ShareHeading = (typeof SHARE_HEADINGS)[number];

/**
 * The words of the interface's language, for texts that are made without it. What is handed in is shut in, so that a
 * name written from right to left turns nothing round.
 */
export interface ShareWords {
  headings: Record<ShareHeading, string>;
  /** "10 min" behind a section's title. */
  section(title: string, minutes: number | null): string;
  /** Of the topics that the other side raised. */
  raisedByThem(text: string): string;
  blocker(text: string): string;
  outcome(text: string): string;
  item(item: { owner: Side; text: string; due: CalendarDate | null; how: 'open' | 'done' | 'dropped' }): string;
  next(meeting: { start: Instant | null; date: CalendarDate | null; timeZone: string | null }): string;
}
