import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { classes } from '@/components/ui/classes';
import type { Note } from '@/utils/state/panel/note-model';
import { LinkLine } from './link-line';
import { Markdown } from './markdown';
import styles from './note-field.module.css';
import type { NoteHelp } from './note-help';
import prose from './prose.module.css';
import { ToolBar } from './tool-bar';
import { useEditor } from './use-editor';

interface NoteFieldProps {
  note: Note;
  label: string;
  placeholder: string;
  heading: ComponentChildren;
  kind: 'shared' | 'private';
  help: NoteHelp;
}

/** One zone of notes: drawn to be read, and an editor as soon as it gets the focus. */
export function NoteField({ note, label, placeholder, heading, kind, help }: NoteFieldProps) {
  const id = useId();
  const { stage, host, editor, pointer, typed, open, bar, setLinking } = useEditor({ note, label, placeholder, help });
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
      {stage === 'writing' && editor.current && bar.linking !== null && (
        <LinkLine editor={editor.current} address={bar.linking} onDone={() => setLinking(null)} />
      )}
      {stage === 'writing' && editor.current && (
        <ToolBar
          editor={editor.current}
          controls={id}
          pressed={bar.pressed}
          onLink={() => setLinking(editor.current?.linkHere() ?? '')}
          onVersions={help.onVersions}
        />
      )}
    </div>
  );
}
