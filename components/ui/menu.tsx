import { Check, ChevronLeft, ChevronRight, type IconNode } from 'lucide';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
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
  /** One of several of which one holds: this is it, or not. */
  chosen?: boolean;
  /** Choices behind this one; they take the menu's place. */
  choices?: MenuAction[];
  run?: () => void;
}

interface MenuProps {
  name: string;
  icon: IconNode;
  /** As a function they are asked for when the menu opens: of hundreds of rows, one has its menu open. */
  actions: MenuAction[] | (() => MenuAction[]);
}

const ITEMS = '[role^=menuitem]:not(:disabled)';

const itemsOf = (list: HTMLElement) => [...list.querySelectorAll<HTMLElement>(ITEMS)];

/** Arrow keys walk, Home and End jump, a letter finds, right and left go into choices and back. */
function walk(list: HTMLElement, event: KeyboardEvent): void {
  const items = itemsOf(list);
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

/** One line of a menu. */
function Item({ action, onClick }: { action: MenuAction; onClick: () => void }) {
  const icon = action.chosen ? Check : action.icon;
  const role =
    action.chosen === undefined
      ? { role: 'menuitem' as const }
      : { role: 'menuitemradio' as const, 'aria-checked': action.chosen };
  return (
    <button
      type="button"
      {...role}
      aria-haspopup={action.choices ? 'menu' : undefined}
      disabled={action.disabled}
      class={classes(styles.item, action.kind === 'danger' && styles.danger, action.apart && styles.apart)}
      onClick={onClick}
    >
      {icon ? <Icon of={icon} size={0.9375} /> : <span class={styles.noIcon} />}
      <span class={styles.label}>{action.label}</span>
      {action.keys && <kbd class={styles.keys}>{action.keys}</kbd>}
      {action.choices && <Icon of={ChevronRight} size={0.875} class={styles.more} />}
    </button>
  );
}

/**
 * A button with a list of things to do. Choices behind a choice take the list's place, as there is no room beside it.
 * Closing by Escape, outside or choice gives the focus back.
 */
export function Menu({ name, icon, actions }: MenuProps) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  // A list of hundreds of rows would otherwise hold thousands of buttons that nobody sees.
  const [drawn, setDrawn] = useState<MenuAction[] | null>(null);
  const [page, setPage] = useState<MenuAction | null>(null);
  const left = useRef<string | null>(null);
  const close = () => list.current?.hidePopover();
  const onBeforeToggle = (open: boolean) => {
    if (!open) return;
    setDrawn(typeof actions === 'function' ? actions() : actions);
    placePopover(opener.current, list.current);
  };
  const onToggle = (open: boolean) => {
    opener.current?.setAttribute('aria-expanded', String(open));
    // Not before: the browser gives the focus back from the choice that has it.
    if (!open) {
      setDrawn(null);
      setPage(null);
      left.current = null;
    } else if (list.current) itemsOf(list.current)[0]?.focus();
  };
  const turn = (to: MenuAction | null) => {
    left.current = page?.label ?? '';
    setPage(to);
  };
  useLayoutEffect(() => {
    if (left.current === null || !list.current) return;
    placePopover(opener.current, list.current);
    const items = itemsOf(list.current);
    const from = items.find((item) => item.textContent?.trim() === left.current);
    (page ? (items[1] ?? items[0]) : (from ?? items[0]))?.focus();
  }, [page]);
  const choose = (action: MenuAction) => {
    if (action.choices) return turn(action);
    close();
    action.run?.();
  };
  const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
    const focused = document.activeElement as HTMLElement | null;
    if (event.key === 'Tab') close();
    else if (event.key === 'ArrowLeft' && page) turn(null);
    else if (event.key === 'ArrowRight' && focused?.getAttribute('aria-haspopup') === 'menu') focused.click();
    else walk(event.currentTarget, event);
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
        aria-label={page?.label ?? name}
        tabindex={-1}
        class={styles.menu}
        onBeforeToggle={(event) => onBeforeToggle(event.newState === 'open')}
        onToggle={(event) => onToggle(event.newState === 'open')}
        onKeyDown={onKeyDown}
      >
        {drawn && page && (
          <Item
            key={`back ${page.label}`}
            action={{ label: page.label, icon: ChevronLeft }}
            onClick={() => turn(null)}
          />
        )}
        {drawn &&
          (page?.choices ?? drawn).map((action) => (
            <Item key={action.label} action={action} onClick={() => choose(action)} />
          ))}
      </div>
    </>
  );
}
