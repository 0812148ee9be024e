/**
 * Chromium sometimes starts an extension's process without its messages, mostly on a busy machine: `getMessage` then
 * answers every name with nothing for as long as the process lives (seen in Chromium 156, in one start of five).
 * Then the words are read from the extension's own files, and `getMessage` answers from them.
 */
interface I18nApi {
  getMessage(name: string, substitutions?: string | string[]): string;
  getUILanguage(): string;
}

interface Extension {
  i18n: I18nApi;
  runtime: { getURL(path: string): string };
}

type Messages = Record<string, { message: string }>;

/** Languages that utils/i18n/locales has besides English, which is every other one's fallback. */
const LANGUAGES = new Set(['de']);

/** A name that every locale has. */
const PROBE = 'extName';

/** Both names a browser may give its interface; Chromium's newer ones have both. */
function extensions(): Extension[] {
  const { browser, chrome } = globalThis as { browser?: Extension; chrome?: Extension };
  return [browser, chrome].filter((one): one is Extension => one?.i18n !== undefined);
}

/** True in all but that rare process. */
export function hasWords(): boolean {
  return extensions().every((one) => Boolean(one.i18n.getMessage(PROBE)));
}

/** Makes sure that there are words; costs nothing where there are. Rejects when even the files can't be read. */
export async function ensureWords(): Promise<void> {
  const [own] = extensions();
  if (!own || hasWords()) return;
  const language = own.i18n.getUILanguage().split('-')[0] ?? '';
  const file = own.runtime.getURL(`/_locales/${LANGUAGES.has(language) ? language : 'en'}/messages.json`);
  const messages: Messages = await (await fetch(file)).json();
  for (const one of extensions()) {
    one.i18n.getMessage = (name, values) => fill(messages[name]?.message ?? '', [values ?? []].flat());
  }
}

/** `$1` to `$9` are places to fill, `$$` is a dollar. */
function fill(message: string, values: string[]): string {
  return message.replace(/\$(\d|\$)/g, (_, place) => (place === '$' ? '$' : String(values[Number(place) - 1] ?? '')));
}
