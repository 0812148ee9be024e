import { useContext, useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { dayWords } from '@/utils/domain/actions/day-words';
import { type ActionLine, parseActionLine, writeActionLine } from '@/utils/domain/actions/parse-action-line';
import type { Visibility } from '@/utils/domain/rows/agenda';
import { dayOfDate } from '@/utils/i18n/dates';
import { isolated } from '@/utils/i18n/isolated';
import { wordsLocale } from '@/utils/i18n/words-locale';
import { localDate } from '@/utils/state/local-date';
import type { Note } from '@/utils/state/panel/note-model';
import type { Panel } from '@/utils/state/panel/panel-model';
import type { NoteHelp } from '../shared/editor/note-help';
import { usePort } from '../shared/use-port';
import { wayBack } from '../shared/way-back';
import { Voice } from './voice';

function namesOf(panel: Panel) {
  const view = panel.view.peek();
  const theirName = view?.person?.name ?? view?.meeting?.personName ?? '';
  return { today: localDate(panel.now.peek()), theirName, words: dayWords(wordsLocale()) };
}

/** "Action item · Ana · Fri, Nov 27". */
function hintOf(panel: Panel, { owner, due, noSuchDay }: ActionLine): string {
  if (noSuchDay) return i18n.t('note.line.noSuchDay', { day: noSuchDay.replace(/^!/, '') });
  const { today, theirName } = namesOf(panel);
  const who = owner === 'me' ? i18n.t('item.me') : isolated(theirName);
  const day = due === null ? '' : due === 'next' ? i18n.t('item.dueAtNext') : dayOfDate(due, today);
  return [i18n.t('note.line.becomes'), who, day].filter(Boolean).join(' · ');
}

/** What a zone of notes can do beyond holding words: make action items, and go back to how it once was. */
export function useNoteHelp(panel: Panel, note: Note, visibility: Visibility): NoteHelp {
  const port = usePort();
  const { tell, say } = useContext(Voice);
  return useMemo(() => {
    /** What the key for undoing takes back, as long as nothing else was typed. */
    let newest: (() => void) | null = null;
    const meetingId = panel.view.peek()?.meeting?.id ?? '';
    return {
      lines: {
        parse: (text) => parseActionLine(text, namesOf(panel)),
        hint: (line) => hintOf(panel, line),
        make: (line, putBack) => {
          const words = writeActionLine(line, namesOf(panel));
          const back = panel.lines.make(note, visibility, line, { line: words, putBack });
          let taken = false;
          const undo = () => {
            if (!taken) back();
            taken = true;
          };
          newest = undo;
          const told = line.noSuchDay ? hintOf(panel, line) : i18n.t('note.line.made', { text: isolated(line.text) });
          tell(told, wayBack(undo));
        },
        takeBack: () => {
          const back = newest;
          newest = null;
          back?.();
          return back !== null;
        },
        forget: () => {
          newest = null;
        },
      },
      earlier: {
        load: async () => (await port.ask('view/note-versions', { meetingId, visibility })).map(({ body }) => body),
        onNone: () => say(i18n.t('note.earlier.none')),
        onShown: (back) => say(i18n.t(back === 0 ? 'note.earlier.newest' : 'note.earlier.shown')),
      },
      onPasteTrouble: (trouble) => tell(i18n.t(trouble === 'pictures' ? 'note.paste.pictures' : 'note.paste.tooLong')),
      onVersions: () => panel.drawer.open('note-versions', visibility),
    };
  }, [panel, note, visibility]);
}

/** The line an action item becomes in the notes. */
export function lineOfItem(panel: Panel, item: Parameters<typeof writeActionLine>[0]): string {
  return writeActionLine(item, namesOf(panel));
}
