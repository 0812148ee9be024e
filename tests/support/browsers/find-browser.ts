import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { env, getuid, platform } from 'node:process';

/**
 * Finds a browser, or installs one and says so. Branded Chrome and Edge are passed over: they refuse to load an
 * unpacked extension from the command line.
 */
type Kind = 'chromium' | 'firefox';

const VARIABLE: Record<Kind, string> = { chromium: 'HALFHOUR_CHROMIUM', firefox: 'HALFHOUR_FIREFOX' };

const NAMES: Record<Kind, string[]> = {
  chromium: ['chromium', 'chromium-browser'],
  firefox: ['firefox-esr', 'firefox'],
};

const PLACES: Record<Kind, string[]> = {
  chromium: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    'C:\\Program Files (x86)\\Mozilla Firefox\\firefox.exe',
  ],
};

const DEBIAN_PACKAGE: Record<Kind, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

const require = createRequire(import.meta.url);

function onPath(name: string): string | undefined {
  const endings = platform === 'win32' ? ['.exe'] : [''];
  return (env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => endings.map((ending) => join(folder, name + ending)))
    .find(existsSync);
}

function playwrightChromium(): string | undefined {
  const { chromium } = require('@playwright/test') as typeof import('@playwright/test');
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : undefined;
}

function find(kind: Kind): string | undefined {
  const named = env[VARIABLE[kind]];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`${VARIABLE[kind]} names ${named}, and there is no such file.`);
  }
  const own = kind === 'chromium' ? playwrightChromium() : undefined;
  return own ?? NAMES[kind].map(onPath).find(Boolean) ?? PLACES[kind].find(existsSync);
}

function run(command: string, args: string[]): boolean {
  console.log(`  ${command} ${args.join(' ')}`);
  const shell = platform === 'win32';
  return spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], shell }).status === 0;
}

function install(kind: Kind): void {
  console.log(`No ${kind} found: installing one.`);
  if (platform === 'linux' && getuid?.() === 0 && onPath('apt-get')) {
    run('apt-get', ['update', '-qq']);
    if (run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', DEBIAN_PACKAGE[kind]])) return;
  }
  if (kind === 'chromium') run('npx', ['playwright', 'install', 'chromium']);
  else console.log('  Firefox can only be installed by hand here: get it from mozilla.org.');
}

function findOrInstall(kind: Kind): string {
  const found = find(kind);
  if (found) return found;
  install(kind);
  const installed = find(kind);
  if (installed) return installed;
  throw new Error(`No ${kind} could be found or installed. Install one, or name it in ${VARIABLE[kind]}.`);
}

/** Path of a Chromium. Throws with a sentence when there is none and none could be installed. */
export function findChromium(): string {
  return findOrInstall('chromium');
}

/** Path of a Firefox. Throws with a sentence when there is none and none could be installed. */
export function findFirefox(): string {
  return findOrInstall('firefox');
}
