import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Note } from '@/utils/state/panel/note-model';
import type { NoteHelp } from './note-help';
import type { RichText, RichTextCommand } from './rich-text';

type Stage = 'reading' | 'loading' | 'writing';

/** After the first picture, when nothing else is to be done: the first click into a note then waits for nothing. */
const IDLE_AFTER_MS = 1_500;

/** The buttons as they look now; null: not writing. `linking`: an address is wanted, and this one stands there. */
interface Bar {
  pressed: ReadonlySet<RichTextCommand>;
  linking: string | null;
}

const COMMANDS: readonly RichTextCommand[] = [
  'bold',
  'italic',
  'heading',
  'bullets',
  'numbers',
  'checks',
  'quote',
  'link',
];

interface EditorOptions {
  note: Note;
  label: string;
  placeholder: string;
  help: NoteHelp;
}

function loadWhenIdle(): () => void {
  const { requestIdleCallback: whenIdle, cancelIdleCallback: cancel } = globalThis;
  if (!whenIdle) return () => undefined;
  let idle = 0;
  const timer = setTimeout(() => {
    idle = whenIdle(() => void import('./rich-text'));
  }, IDLE_AFTER_MS);
  return () => {
    clearTimeout(timer);
    if (idle) cancel(idle);
  };
}

/** Loads the editor when the note gets the focus, and keeps what is pressed until it is there. */
export function useEditor({ note, label, placeholder, help }: EditorOptions) {
  const [stage, setStage] = useState<Stage>('reading');
  const [bar, setBar] = useState<Bar>({ pressed: new Set(), linking: null });
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<RichText | null>(null);
  const pointer = useRef<{ left: number; top: number } | null>(null);
  const typed = useRef('');
  const gone = useRef(false);

  const setLinking = (linking: string | null) => setBar((last) => ({ ...last, linking }));
  // A key changes the text and hardly ever the buttons: only then is anything drawn anew.
  const look = () =>
    setBar((last) => {
      const on = COMMANDS.filter((command) => editor.current?.isActive(command));
      const same = on.length === last.pressed.size && on.every((command) => last.pressed.has(command));
      return same ? last : { ...last, pressed: new Set(on) };
    });

  const open = async () => {
    if (stage !== 'reading') return;
    setStage('loading');
    const { mountRichText } = await import('./rich-text');
    if (gone.current || !host.current) return;
    // What is hidden can't take the focus.
    host.current.hidden = false;
    editor.current = mountRichText({
      element: host.current,
      markdown: note.body.peek(),
      ...{ label, placeholder, at: pointer.current, typed: typed.current },
      nameBox: (checked) => i18n.t(checked ? 'note.ticked' : 'note.open'),
      onTyping: note.typing,
      onMove: look,
      onBlur: note.flush,
      onLink: () => setLinking(editor.current?.linkHere() ?? ''),
      onPasteTrouble: help.onPasteTrouble,
      ...{ lines: help.lines, earlier: help.earlier },
    });
    setStage('writing');
  };

  useEffect(loadWhenIdle, []);
  useEffect(() => note.body.subscribe((body) => editor.current?.hear(body)), [note]);
  useEffect(
    () => () => {
      gone.current = true;
      note.flush();
      editor.current?.destroy();
    },
    [note],
  );
  return { stage, host, editor, pointer, typed, open, bar, setLinking };
}
