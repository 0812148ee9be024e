import type { TemplateRow } from '../rows/template';
import { parseTemplate } from './template-text';

export type TemplateFields = Pick<TemplateRow, 'name' | 'purpose' | 'body'>;

/** Why a file is no template. */
export type FileProblem = 'too-large' | 'broken' | 'newer' | 'other-kind' | 'empty';

export type ReadFile = { template: TemplateFields } | { problem: FileProblem };

/** Bytes; the longest template that may be kept is shorter. */
export const LARGEST_FILE = 500_000;
/** What the worker takes (utils/schema/row-commands.ts). */
const LONGEST_BODY = 200_000;
const LONGEST_NAME = 200;
const LONGEST_PURPOSE = 1_000;
const VERSION = 1;

export function templateJson({ name, purpose, body }: TemplateFields): string {
  return `${JSON.stringify({ halfhour: 'template', version: VERSION, name, purpose, body }, null, 2)}\n`;
}

/** Markdown that reads as a page of its own: name, purpose, and the sections below. */
export function templateMarkdown({ name, purpose, body }: TemplateFields): string {
  const head = [`# ${oneLine(name)}`, ...(purpose.trim() ? [`> ${oneLine(purpose)}`] : [])];
  // The first level is the name's: sections of that level go one down.
  const sections = body.trim().replace(/^#(?=\s)/gm, '##');
  return `${head.join('\n')}\n\n${sections}\n`;
}

/** A template from a file's text, or why it is none. `fileName` gives the name where the text has none. */
export function readTemplateFile(text: string, fileName: string): ReadFile {
  if (text.length > LARGEST_FILE) return { problem: 'too-large' };
  const plain = text.replace(/^\ufeff/, '');
  // A picture or a document of an office: no text has these.
  if (plain.includes('\0') || plain.includes('\ufffd')) return { problem: 'other-kind' };
  if (plain.trim() === '') return { problem: 'empty' };
  const isJson = /\.json$/i.test(fileName) || plain.trimStart().startsWith('{');
  const ownName = fileName.replace(/\.[^.]*$/, '');
  return checked(isJson ? readJson(plain) : readMarkdown(plain), ownName);
}

function checked(read: ReadFile, ownName: string): ReadFile {
  if ('problem' in read) return read;
  const { purpose, body } = read.template;
  const name = read.template.name.trim() || ownName;
  if (body.length > LONGEST_BODY) return { problem: 'too-large' };
  if (parseTemplate(body).parts.length === 0) return { problem: 'empty' };
  const template = {
    name: oneLine(name).slice(0, LONGEST_NAME),
    purpose: oneLine(purpose).slice(0, LONGEST_PURPOSE),
    body,
  };
  return { template };
}

function readJson(text: string): ReadFile {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return { problem: 'broken' };
  }
  if (typeof file !== 'object' || file === null || !('halfhour' in file) || file.halfhour !== 'template') {
    return { problem: 'other-kind' };
  }
  const { version, name, purpose = '', body } = file as Record<string, unknown>;
  if (typeof version === 'number' && version > VERSION) return { problem: 'newer' };
  if (typeof name !== 'string' || typeof purpose !== 'string' || typeof body !== 'string') return { problem: 'broken' };
  return { template: { name, purpose, body } };
}

/** A single heading of the first level on top is the name, a quote right below it the purpose. */
function readMarkdown(text: string): ReadFile {
  const lines = text.split(/\r\n|\r|\n/);
  const first = lines.findIndex((line) => line.trim() !== '');
  const isNamed = /^#\s+\S/.test(lines[first]!) && !lines.some((line, at) => at !== first && /^#\s+\S/.test(line));
  if (!isNamed) return { template: { name: '', purpose: '', body: text.trim() } };
  const rest = lines.slice(first + 1);
  const next = rest.findIndex((line) => line.trim() !== '');
  const isQuote = rest[next]?.trimStart().startsWith('>') ?? false;
  const purpose = isQuote ? rest[next]!.replace(/^\s*>\s*/, '') : '';
  const body = rest.slice(isQuote ? next + 1 : 0).join('\n');
  return { template: { name: lines[first]!.replace(/^#\s+/, ''), purpose, body: body.trim() } };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
