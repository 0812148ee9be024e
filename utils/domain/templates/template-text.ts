/**
 * The text of a template: a heading is a section, with its minutes in brackets at the end if it has any; a bullet is
 * a topic; a bullet that begins with a lock is a private one. What stands before the first heading is in no section.
 */

interface TemplateTopic {
  text: string;
  isPrivate: boolean;
}

export interface TemplatePart {
  /** Null: topics in no section. */
  title: string | null;
  /** 1 to 1440; null: as long as it takes. */
  minutes: number | null;
  topics: TemplateTopic[];
}

/** A line that is neither section nor topic, counted from 1. */
export interface UnreadLine {
  line: number;
  why: 'plain' | 'untitled' | 'too-long' | 'too-many';
}

export interface TemplateText {
  parts: TemplatePart[];
  unread: UnreadLine[];
}

/** No agenda is longer; a file that is has something else in mind. */
export const MOST_PARTS = 50;
export const MOST_TOPICS = 300;
/** Characters of a section's title and of a topic. */
const LONGEST_TITLE = 200;
const LONGEST_TOPIC = 2_000;

const LOCK = '🔒';
const HEADING = /^#{1,6}(?:\s+|$)/;
const BULLET = /^(?:[-*+•]|\d{1,9}[.)])(?:\s+|$)/;
const CHECK_BOX = /^\[[ xX]?\](?:\s+|$)/;
const LOCKED = /^🔒\ufe0e?\ufe0f?\s*/u;
const CLOSING = /\s#+$/;
const MINUTES = /\s?[([](\d{1,4})\s?(?:min|mins|minutes|minuten|m|′|')?\.?[)\]]$/i;
const RULE = /^(?:-{3,}|\*{3,}|_{3,})$/;
const MOST_MINUTES = 1_440;

type Read = { part: TemplatePart } | { topic: TemplateTopic } | { why: UnreadLine['why'] } | null;

/** Reads whatever is there: never throws, and names each line it could make nothing of. */
export function parseTemplate(body: string): TemplateText {
  const loose: TemplatePart = { title: null, minutes: null, topics: [] };
  const parts: TemplatePart[] = [];
  const unread: UnreadLine[] = [];
  let here = loose;
  let topics = 0;
  for (const [index, text] of body.split(/\r\n|\r|\n/).entries()) {
    let read = readLine(text);
    if (read && 'part' in read && parts.length >= MOST_PARTS) read = { why: 'too-many' };
    if (read && 'topic' in read && topics >= MOST_TOPICS) read = { why: 'too-many' };
    if (!read) continue;
    if ('why' in read) unread.push({ line: index + 1, why: read.why });
    else if ('part' in read) {
      here = read.part;
      parts.push(here);
    } else {
      here.topics.push(read.topic);
      topics += 1;
    }
  }
  return { parts: loose.topics.length > 0 ? [loose, ...parts] : parts, unread };
}

function readLine(text: string): Read {
  // Patterns below run over whole lines, so a line of a megabyte is not shown to them.
  if (text.length > 2 * LONGEST_TOPIC) return { why: 'too-long' };
  const line = text.replace(/\s+/g, ' ').trim();
  if (line === '' || RULE.test(line)) return null;
  if (HEADING.test(line)) return readHeading(line.replace(HEADING, ''));
  if (BULLET.test(line)) return readTopic(line.replace(BULLET, ''));
  return { why: 'plain' };
}

function readHeading(text: string): Read {
  const open = withoutClosing(text);
  const [bracket, digits] = MINUTES.exec(open) ?? [];
  const minutes = Number(digits);
  const fits = bracket !== undefined && minutes > 0 && minutes <= MOST_MINUTES;
  const title = fits ? withoutClosing(open.slice(0, -bracket.length)) : open;
  if (title === '') return { why: 'untitled' };
  if (title.length > LONGEST_TITLE) return { why: 'too-long' };
  return { part: { title, minutes: fits ? minutes : null, topics: [] } };
}

/** Markdown allows hashes after a heading as well. */
function withoutClosing(heading: string): string {
  let text = heading.trim();
  while (CLOSING.test(text)) text = text.replace(CLOSING, '').trim();
  return /^#+$/.test(text) ? '' : text;
}

function readTopic(bullet: string): Read {
  let text = bullet.trim();
  while (CHECK_BOX.test(text)) text = text.replace(CHECK_BOX, '').trim();
  const isPrivate = LOCKED.test(text);
  if (isPrivate) text = text.replace(LOCKED, '').trim();
  // An empty bullet is what the next topic is typed into.
  if (text === '') return null;
  return text.length > LONGEST_TOPIC ? { why: 'too-long' } : { topic: { text, isPrivate } };
}

/** The text of a template, from which `parseTemplate` reads the same parts again. */
export function printTemplate(parts: readonly TemplatePart[]): string {
  return parts
    .map(({ title, minutes, topics }) => {
      const heading = title === null ? [] : [minutes === null ? `## ${title}` : `## ${title} (${minutes} min)`];
      return [...heading, ...topics.map(({ text, isPrivate }) => `- ${isPrivate ? `${LOCK} ` : ''}${text}`)].join('\n');
    })
    .join('\n\n');
}

/** All planned minutes; null when no section says any. */
export function plannedMinutes(parts: readonly TemplatePart[]): number | null {
  const planned = parts.flatMap(({ minutes }) => minutes ?? []);
  return planned.length === 0 ? null : planned.reduce((sum, one) => sum + one, 0);
}

/** The parts for a shorter meeting: minutes shrink in proportion, none below one. A longer one changes nothing. */
export function fitMinutes(parts: readonly TemplatePart[], meetingMinutes: number | null): TemplatePart[] {
  const planned = plannedMinutes(parts);
  if (planned === null || meetingMinutes === null || meetingMinutes <= 0 || meetingMinutes >= planned)
    return [...parts];
  const share = meetingMinutes / planned;
  return parts.map((part) => ({
    ...part,
    minutes: part.minutes === null ? null : Math.max(1, Math.floor(part.minutes * share)),
  }));
}
