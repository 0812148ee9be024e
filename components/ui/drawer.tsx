import { X } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import styles from './drawer.module.css';
import { IconButton } from './icon-button';

interface DrawerProps {
  title: string;
  closeName: string;
  onClose: () => void;
  children: ComponentChildren;
  /** Stays in sight at the end; the main button last. */
  actions?: ComponentChildren;
}

/**
 * A sheet over the whole screen of a panel, or beside a wider one. The browser's own modal: focus stays in it, Escape
 * closes it, focus goes back. It is drawn only while it is open.
 */
export function Drawer({ title, closeName, onClose, children, actions }: DrawerProps) {
  const id = useId();
  const element = useRef<HTMLDialogElement>(null);
  // The browser tells of the closing a moment after it, when another drawer may stand there already.
  const gone = useRef(false);
  useEffect(() => {
    const dialog = element.current;
    if (!dialog?.open) dialog?.showModal();
    return () => {
      gone.current = true;
      dialog?.close();
    };
  }, []);
  return (
    <dialog ref={element} aria-labelledby={id} class={styles.drawer} onClose={() => gone.current || onClose()}>
      <div class={styles.head}>
        <h2 id={id}>{title}</h2>
        <IconButton icon={X} name={closeName} onClick={onClose} />
      </div>
      <div class={styles.content}>{children}</div>
      {actions && <div class={styles.actions}>{actions}</div>}
    </dialog>
  );
}
