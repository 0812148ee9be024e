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

/** Where toasts appear. The live region stands empty from the start, or screen readers would miss the first one. */
export function ToastRegion({ toasts, closeName }: ToastRegionProps) {
  const toast = toasts.shown.value;
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (!toast || held) return;
    const timer = setTimeout(toasts.dismiss, TOAST_MS);
    return () => clearTimeout(timer);
  }, [toast?.id, held]);
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
