import { X } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import styles from './dialog.module.css';
import { IconButton } from './icon-button';

interface DialogProps {
  open: boolean;
  onClose: () => void;
  title: string;
  closeName: string;
  children: ComponentChildren;
  /** Buttons, the main one last. */
  actions?: ComponentChildren;
}

/** The browser's own modal: focus stays in it, Escape closes it, focus goes back. For what can't be undone. */
export function Dialog({ open, onClose, title, closeName, children, actions }: DialogProps) {
  const id = useId();
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = element.current;
    if (open && !dialog?.open) dialog?.showModal();
    if (!open && dialog?.open) dialog.close();
  }, [open]);
  return (
    <dialog ref={element} aria-labelledby={id} class={styles.dialog} onClose={onClose}>
      {open && (
        <div class={styles.content}>
          <header class={styles.head}>
            <h2 id={id}>{title}</h2>
            <IconButton icon={X} name={closeName} onClick={onClose} />
          </header>
          {children}
          {actions && <footer class={styles.actions}>{actions}</footer>}
        </div>
      )}
    </dialog>
  );
}
