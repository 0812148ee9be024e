import { existsSync, statSync } from 'node:fs';

export interface ReadPageArguments {
  url: URL;
  file: string;
  /** Page's own key of the event whose popup is to be opened. */
  click: string | null;
}

/** A mistake of the caller: told in one sentence. */
export class BadInput extends Error {}

const USAGE = 'Use: npm run -s read-page -- --url URL page.html [--click ID].';

/** Reads the command line; throws BadInput with a sentence. */
export function parseArguments(args: string[]): ReadPageArguments {
  const options: Record<'--url' | '--click', string | null> = { '--url': null, '--click': null };
  const files: string[] = [];
  for (let i = 0; i < args.length; i += 1) {
    const [name, inline] = splitOption(args[i] ?? '');
    if (name === '--url' || name === '--click') options[name] = inline ?? args[++i] ?? null;
    else if (name.startsWith('--')) throw new BadInput(`There is no option ${name}. ${USAGE}`);
    else files.push(name);
  }
  if (!options['--url']) throw new BadInput(`No address was given with --url. ${USAGE}`);
  if (files.length !== 1 || !files[0])
    throw new BadInput(`One saved page is wanted, ${files.length} were given. ${USAGE}`);
  if (args.some((arg) => splitOption(arg)[0] === '--click') && !options['--click']) {
    throw new BadInput(`--click needs the id of an event. ${USAGE}`);
  }
  return { url: parseUrl(options['--url']), file: checkFile(files[0]), click: options['--click'] };
}

function splitOption(arg: string): [name: string, inline: string | null] {
  const match = /^(--[a-z]+)=(.*)$/s.exec(arg);
  return match ? [match[1] ?? '', match[2] ?? ''] : [arg, null];
}

function parseUrl(text: string): URL {
  if (!URL.canParse(text)) throw new BadInput(`${JSON.stringify(text)} is no address.`);
  const url = new URL(text);
  if (url.protocol !== 'https:') throw new BadInput(`The address must begin with https://, not ${url.protocol}//.`);
  return url;
}

function checkFile(path: string): string {
  if (!existsSync(path)) throw new BadInput(`There is no file ${path}.`);
  if (!statSync(path).isFile()) throw new BadInput(`${path} is not a file.`);
  return path;
}
