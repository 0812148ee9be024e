import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { classes } from '@/components/ui/classes';
import type { Note } from '@/utils/state/panel/note-model';
import { Markdown } from './markdown';
import styles from './note-field.module.css';
import prose from './prose.module.css';
import type { RichText } from './rich-text';
import { ToolBar } from './tool-bar';

interface NoteFieldProps {
  note: Note;
  label: string;
  placeholder: string;
  heading: ComponentChildren;
  kind: 'shared' | 'private';
}

type Stage = 'reading' | 'loading' | 'writing';

/** Loads the editor when the note gets the focus, and keeps what is pressed until it is there. */
function useEditor(note: Note, label: string, placeholder: string) {
  const [stage, setStage] = useState<Stage>('reading');
  const [, redraw] = useState(0);
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<RichText | null>(null);
  const pointer = useRef<{ left: number; top: number } | null>(null);
  const typed = useRef('');
  const gone = useRef(false);

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
      onTyping: note.typing,
      onMove: () => redraw((count) => count + 1),
      onBlur: note.flush,
    });
    setStage('writing');
  };

  useEffect(() => note.body.subscribe((body) => editor.current?.hear(body)), [note]);
  useEffect(
    () => () => {
      gone.current = true;
      note.flush();
      editor.current?.destroy();
    },
    [note],
  );
  return { stage, host, editor, pointer, typed, open };
}

export function NoteField({ note, label, placeholder, heading, kind }: NoteFieldProps) {
  const id = useId();
  const { stage, host, editor, pointer, typed, open } = useEditor(note, label, placeholder);
  const body = note.body.value;
  const state = note.state.value;
  return (
    <div class={classes(styles.field, styles[kind])} data-save-state={state}>
      <div class={styles.head}>
        {heading}
        {state === 'refused' && (
          <span role="alert" class={styles.refused}>
            {i18n.t('note.refused')}
          </span>
        )}
      </div>
      <div id={id} class={styles.page}>
        {stage !== 'writing' && (
          // biome-ignore lint/a11y/useSemanticElements: it stands for the rich editor that takes its place.
          <div
            role="textbox"
            tabIndex={0}
            aria-multiline="true"
            aria-label={label}
            aria-placeholder={placeholder}
            class={styles.reading}
            onPointerEnter={() => void import('./rich-text')}
            onPointerDown={(event) => {
              pointer.current = { left: event.clientX, top: event.clientY };
            }}
            onFocus={() => void open()}
            onKeyDown={(event) => {
              if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey) return;
              event.preventDefault();
              typed.current += event.key;
            }}
          >
            {body.trim() ? <Markdown text={body} /> : <p class={styles.placeholder}>{placeholder}</p>}
          </div>
        )}
        <div ref={host} class={classes(prose.prose, styles.host)} hidden={stage !== 'writing' && !editor.current} />
      </div>
      {stage === 'writing' && editor.current && <ToolBar editor={editor.current} controls={id} />}
    </div>
  );
}
