/** What stands in the timeline of a relationship, in the order in which it is offered and told under one meeting. */
export const TIMELINE_KINDS = [
  'meeting',
  'note',
  'topic',
  'promise',
  'feedback',
  'concern',
  'growth',
  'rating',
  'capture',
  'calendar',
  'profile',
  'survey',
] as const;

export type TimelineKind = (typeof TIMELINE_KINDS)[number];
