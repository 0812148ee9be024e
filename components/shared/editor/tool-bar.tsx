import { Bold, Heading, History, Italic, Link, List, ListOrdered, ListTodo, Quote } from 'lucide';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { IconButton } from '@/components/ui/icon-button';
import styles from './note-field.module.css';
import type { RichText, RichTextCommand } from './rich-text';

interface ToolBarProps {
  editor: RichText;
  /** Id of what it is for. */
  controls: string;
  pressed: ReadonlySet<RichTextCommand>;
  onLink: () => void;
  onVersions: () => void;
}

interface Tool {
  command: RichTextCommand | 'versions';
  icon: typeof Bold;
  name: string;
}

/** A few buttons for what can also be typed: `**`, `_`, `#`, `-`, `1.`, `[ ]` and `>`. One stop for Tab; arrows walk. */
export function ToolBar({ editor, controls, pressed, onLink, onVersions }: ToolBarProps) {
  const [stop, setStop] = useState(0);
  const tools: Tool[] = [
    { command: 'bold', icon: Bold, name: i18n.t('note.bold') },
    { command: 'italic', icon: Italic, name: i18n.t('note.italic') },
    { command: 'heading', icon: Heading, name: i18n.t('note.heading') },
    { command: 'bullets', icon: List, name: i18n.t('note.bullets') },
    { command: 'numbers', icon: ListOrdered, name: i18n.t('note.numbers') },
    { command: 'checks', icon: ListTodo, name: i18n.t('note.checks') },
    { command: 'quote', icon: Quote, name: i18n.t('note.quote') },
    { command: 'link', icon: Link, name: i18n.t('note.link') },
    { command: 'versions', icon: History, name: i18n.t('note.earlier.heading') },
  ];
  const walk = (event: KeyboardEvent) => {
    const last = tools.length - 1;
    const to = {
      ArrowRight: stop === last ? 0 : stop + 1,
      ArrowLeft: stop === 0 ? last : stop - 1,
      Home: 0,
      End: last,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    setStop(to);
    (event.currentTarget as HTMLElement).querySelectorAll('button')[to]?.focus();
  };
  const run = (command: Tool['command']) => {
    if (command === 'link') onLink();
    else if (command === 'versions') onVersions();
    else editor.run(command);
  };
  return (
    <div
      role="toolbar"
      aria-label={i18n.t('note.tools')}
      aria-controls={controls}
      class={styles.tools}
      onKeyDown={walk}
    >
      {tools.map(({ command, icon, name }, index) => (
        <IconButton
          key={command}
          icon={icon}
          name={name}
          size={0.875}
          tabIndex={index === stop ? 0 : -1}
          class={command === 'versions' ? styles.apart : undefined}
          {...(command === 'versions' ? {} : { 'aria-pressed': pressed.has(command) })}
          // The caret stays in the text.
          onPointerDown={(event) => event.preventDefault()}
          onFocus={() => setStop(index)}
          onClick={() => run(command)}
        />
      ))}
    </div>
  );
}
