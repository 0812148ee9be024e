import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow, importsOf } from '../support/source-files';

/** Room → rooms it may import. The linter holds `@/` paths; this also follows relative ones. */
const MAY_IMPORT: Record<string, string[]> = {
  'utils/domain': [],
  'utils/schema': ['utils/domain'],
  'utils/readings': ['utils/domain'],
  'utils/calendars': ['utils/domain', 'utils/readings', 'utils/platform'],
  'utils/panel-host': ['utils/platform'],
  'utils/calendar-page': ['utils/domain', 'utils/calendars', 'utils/panel-host', 'utils/messaging', 'utils/platform'],
  'utils/store': ['utils/domain', 'utils/schema'],
  'utils/messaging': ['utils/domain', 'utils/schema', 'utils/platform'],
  'utils/services': [
    'utils/domain',
    'utils/readings',
    'utils/schema',
    'utils/store',
    'utils/messaging',
    'utils/transfer',
    'utils/search',
    'utils/platform',
    'utils/i18n',
  ],
  'utils/transfer': ['utils/domain', 'utils/schema'],
  'utils/search': ['utils/domain', 'utils/schema'],
  'utils/state': ['utils/domain', 'utils/messaging', 'utils/i18n'],
  'utils/i18n': [],
  'utils/platform': [],
  'components/ui': ['utils/i18n'],
  components: ['components/ui', 'utils/domain', 'utils/state', 'utils/i18n'],
  'entrypoints/background': ['utils/services', 'utils/messaging', 'utils/platform'],
  'entrypoints/google-calendar.content': ['utils/calendars', 'utils/calendar-page'],
  'entrypoints/outlook.content': ['utils/calendars', 'utils/calendar-page'],
  'entrypoints/google-picker': ['utils/calendars', 'utils/calendar-page'],
  'entrypoints/outlook-picker': ['utils/calendars', 'utils/calendar-page'],
  'entrypoints/panel-frame': ['utils/panel-host'],
  'entrypoints/first-question': ['utils/messaging'],
  'entrypoints/panel': ['components', 'utils/state', 'utils/i18n'],
  'entrypoints/popup': ['components', 'utils/state', 'utils/i18n'],
  'entrypoints/dashboard': ['components', 'utils/state', 'utils/i18n'],
};

function roomOf(path: string): string {
  const [top, second] = path.split('/');
  if (top === 'components') return second === 'ui' ? 'components/ui' : 'components';
  return `${top}/${second}`;
}

const sources = ['utils', 'components', 'entrypoints'].flatMap((folder) => filesBelow(folder, /\.tsx?$/));

test.each(sources)('%s imports only what its room may', (path) => {
  const room = roomOf(path);
  const allowed = MAY_IMPORT[room];
  expect(allowed, `${room} is a room of the map`).toBeDefined();
  const own = importsOf(path)
    .filter((specifier) => specifier.startsWith('@/') || specifier.startsWith('.'))
    .map((specifier) => (specifier.startsWith('@/') ? specifier.slice(2) : posix.join(posix.dirname(path), specifier)));
  const strangers = own.filter((target) => roomOf(target) !== room && !allowed!.includes(roomOf(target)));
  expect(strangers).toEqual([]);
});

test.each(sources)('%s crosses no room by a relative path', (path) => {
  const relative = importsOf(path).filter((specifier) => specifier.startsWith('.'));
  const crossing = relative.filter((specifier) => roomOf(posix.join(posix.dirname(path), specifier)) !== roomOf(path));
  expect(crossing).toEqual([]);
});
