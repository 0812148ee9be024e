import type { IconNode } from 'lucide';
import { useId, useRef, useState } from 'preact/hooks';
import { classes } from './classes';
import { Icon } from './icon';
import { IconButton } from './icon-button';
import styles from './menu.module.css';
import { placePopover } from './place-popover';

export interface MenuAction {
  label: string;
  icon?: IconNode;
  /** Keys that do the same, as read by a person: `Alt ↑`. */
  keys?: string;
  kind?: 'danger';
  disabled?: boolean;
  /** A line above it. */
  apart?: boolean;
  run: () => void;
}

interface MenuProps {
  name: string;
  icon: IconNode;
  actions: MenuAction[];
}

/** Arrow keys walk, Home and End jump, a letter finds. Closing by Escape, outside or choice gives focus back. */
function walk(list: HTMLElement, event: KeyboardEvent): void {
  const items = [...list.querySelectorAll<HTMLElement>('[role=menuitem]:not(:disabled)')];
  const at = items.indexOf(document.activeElement as HTMLElement);
  const letter = event.key.toLowerCase();
  const found = items.findIndex((item, i) => i > at && item.textContent?.trim().toLowerCase().startsWith(letter));
  const to =
    { ArrowDown: (at + 1) % items.length, ArrowUp: (at - 1 + items.length) % items.length, Home: 0, End: -1 }[
      event.key
    ] ?? (letter.length === 1 && found >= 0 ? found : undefined);
  if (to === undefined) return;
  event.preventDefault();
  items.at(to)?.focus();
}

export function Menu({ name, icon, actions }: MenuProps) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  // A list of hundreds of rows would otherwise hold thousands of buttons that nobody sees.
  const [drawn, setDrawn] = useState(false);
  const close = () => list.current?.hidePopover();
  const onBeforeToggle = (open: boolean) => {
    if (!open) return;
    setDrawn(true);
    placePopover(opener.current, list.current);
  };
  const onToggle = (open: boolean) => {
    opener.current?.setAttribute('aria-expanded', String(open));
    // Not before: the browser gives the focus back from the choice that has it.
    if (!open) setDrawn(false);
    if (open) list.current?.querySelector<HTMLElement>('[role=menuitem]:not(:disabled)')?.focus();
  };
  return (
    <>
      <IconButton
        icon={icon}
        name={name}
        buttonRef={opener}
        popovertarget={id}
        aria-haspopup="menu"
        aria-expanded="false"
      />
      <div
        id={id}
        ref={list}
        popover="auto"
        role="menu"
        aria-label={name}
        tabindex={-1}
        class={styles.menu}
        onBeforeToggle={(event) => onBeforeToggle(event.newState === 'open')}
        onToggle={(event) => onToggle(event.newState === 'open')}
        onKeyDown={(event) => {
          if (event.key === 'Tab') close();
          else walk(event.currentTarget, event);
        }}
      >
        {drawn &&
          actions.map((action) => (
            <button
              key={action.label}
              type="button"
              role="menuitem"
              disabled={action.disabled}
              class={classes(styles.item, action.kind === 'danger' && styles.danger, action.apart && styles.apart)}
              onClick={() => {
                close();
                action.run();
              }}
            >
              {action.icon && <Icon of={action.icon} size={0.9375} />}
              <span class={styles.label}>{action.label}</span>
              {action.keys && <kbd class={styles.keys}>{action.keys}</kbd>}
            </button>
          ))}
      </div>
    </>
  );
}
