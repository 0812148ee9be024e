import { X } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { Button } from './button';
import { IconButton } from './icon-button';
import styles from './toast-region.module.css';
import { TOAST_MS, type Toasts } from './toasts';

interface ToastRegionProps {
  toasts: Toasts;
  closeName: string;
}

function isUndo({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'z' && (ctrlKey || metaKey) && !shiftKey && !altKey;
}

/** A field with words in it undoes its own. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const isField = target.matches('textarea, input:not([type=checkbox], [type=radio])');
  return isField ? (target as HTMLInputElement).value !== '' : target.isContentEditable;
}

/**
 * Where toasts appear. The key that undoes everywhere reaches what a toast offers: by Tab it may be gone before.
 * The live region stands empty from the start, or screen readers would miss the first one.
 */
export function ToastRegion({ toasts, closeName }: ToastRegionProps) {
  const toast = toasts.shown.value;
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (!toast || held) return;
    const timer = setTimeout(toasts.dismiss, TOAST_MS);
    return () => clearTimeout(timer);
  }, [toast?.id, held]);
  useEffect(() => {
    if (!toast?.action) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (!isUndo(event) || isTyping(event.target)) return;
      event.preventDefault();
      leave();
      toast.action?.run();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [toast?.id]);
  // The button that had the focus goes away with the toast, and no focusout tells of that.
  const leave = () => {
    setHeld(false);
    toasts.dismiss();
  };
  return (
    <div
      class={styles.region}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
    >
      <div role="status" aria-live="polite" aria-atomic="true" class={styles.live}>
        {toast && (
          <div key={toast.id} class={styles.toast}>
            <span class={styles.text}>{toast.text}</span>
            {toast.action && (
              <Button
                aria-keyshortcuts="Control+Z Meta+Z"
                kind="quiet"
                size="small"
                class={styles.action}
                onClick={() => {
                  leave();
                  toast.action?.run();
                }}
              >
                {toast.action.label}
              </Button>
            )}
            <IconButton icon={X} name={closeName} class={styles.close} onClick={leave} />
          </div>
        )}
      </div>
    </div>
  );
}
