import { Bold, Heading, Italic, List, ListTodo } from 'lucide';
import { i18n } from '#i18n';
import { IconButton } from '@/components/ui/icon-button';
import styles from './note-field.module.css';
import type { RichText, RichTextCommand } from './rich-text';

/** A few buttons for what can also be typed: `**`, `_`, `#`, `-` and `[ ]`. Arrow keys walk along it. */
export function ToolBar({ editor, controls }: { editor: RichText; controls: string }) {
  const tools: { command: RichTextCommand; icon: typeof Bold; name: string }[] = [
    { command: 'bold', icon: Bold, name: i18n.t('note.bold') },
    { command: 'italic', icon: Italic, name: i18n.t('note.italic') },
    { command: 'heading', icon: Heading, name: i18n.t('note.heading') },
    { command: 'bullets', icon: List, name: i18n.t('note.bullets') },
    { command: 'checks', icon: ListTodo, name: i18n.t('note.checks') },
  ];
  const walk = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const buttons = [...(event.currentTarget as HTMLElement).querySelectorAll('button')];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    event.preventDefault();
    buttons.at((at + step) % buttons.length)?.focus();
  };
  return (
    <div
      role="toolbar"
      aria-label={i18n.t('note.tools')}
      aria-controls={controls}
      class={styles.tools}
      onKeyDown={walk}
    >
      {tools.map((tool, index) => (
        <IconButton
          key={tool.command}
          icon={tool.icon}
          name={tool.name}
          size={0.875}
          tabIndex={index === 0 ? 0 : -1}
          aria-pressed={editor.isActive(tool.command)}
          // The caret stays in the text.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => editor.run(tool.command)}
        />
      ))}
    </div>
  );
}
