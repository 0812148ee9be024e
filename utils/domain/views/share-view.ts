import type { ComposeAt } from './repair-view';

/** What goes to the other side: the agenda before a meeting, what came of it after. */
export type ShareAbout = 'agenda' | 'recap';

/** What may be left out of it. Order: as the switches stand. */
export const SHARE_PARTS = ['topics', 'notes', 'actions'] as const;

export type SharePart = (typeof SHARE_PARTS)[number];

/**
 * A text that knows its headings, lists and marks, and no format. Screen, Markdown, HTML and plain text are printed
 * from this one thing, so that they can't say different things.
 */
export interface ShareDocument {
  title: string;
  blocks: DocBlock[];
}

export type DocBlock =
  | { kind: 'heading'; level: 2 | 3 | 4; of: Inline[] }
  | { kind: 'text' | 'quote'; of: Inline[] }
  | { kind: 'code'; text: string }
  | { kind: 'list'; lines: DocLine[] };

export interface DocLine {
  mark: 'bullet' | 'number' | 'open' | 'done' | 'dropped';
  of: Inline[];
  below: DocLine[];
}

/** A stretch of a line. A string is text and nothing else, whatever stands in it. */
export type Inline =
  | string
  | { mark: 'bold' | 'italic' | 'struck'; of: Inline[] }
  | { mark: 'code'; text: string }
  | { mark: 'link'; href: string; of: Inline[] };

/** What a mark looks like where there is no format for it. */
export const LINE_SIGNS: Record<DocLine['mark'], string> = {
  bullet: '',
  number: '',
  open: '☐ ',
  done: '✓ ',
  dropped: '✗ ',
};

/** All that is needed to look at what goes out and to send it. Nothing private is in it but a number. */
export interface ShareView {
  about: ShareAbout;
  personName: string;
  /** Address of the other person, where known. */
  email: string | null;
  composeAt: ComposeAt;
  /** Parts in which there is something to say. */
  parts: SharePart[];
  document: ShareDocument;
  markdown: string;
  /** Escaped; no style, no address but those of links. */
  html: string;
  plain: string;
  /** Line of the mail's subject. */
  subject: string;
  /** Private topics, promises, notes and answers around this meeting, which stay. */
  privateThings: number;
  /** The calendar's own page to edit the event; null when there is none or its address isn't known. */
  eventAddress: string | null;
}

export interface ShareQuery {
  meetingId: string;
  about: ShareAbout;
  leaveOut: SharePart[];
}
