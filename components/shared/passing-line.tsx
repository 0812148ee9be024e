import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { foldLater } from '@/components/ui/fold-later';
import styles from './passing-line.module.css';

interface PassingLineProps {
  /** Names the line and its choices. */
  name: string;
  /** It is not used any more: left empty, or `escaped`, and then the focus has nowhere to be. */
  onClose: (escaped: boolean) => void;
  /** A line of one field that adds something. */
  children: ComponentChildren;
}

/** A line that is there as long as it is used: it takes the focus, and folds when it is left empty or by Escape. */
export function PassingLine({ name, onClose, children }: PassingLineProps) {
  const line = useRef<HTMLFieldSetElement>(null);
  const field = () => line.current?.querySelector('input');
  // At once: the next letter belongs in it already.
  useLayoutEffect(() => field()?.focus(), []);
  const leave = () =>
    foldLater(() => {
      if (line.current && !line.current.contains(document.activeElement) && !field()?.value.trim()) onClose(false);
    });
  return (
    <fieldset
      ref={line}
      aria-label={name}
      class={styles.line}
      onFocusOut={leave}
      onKeyDown={(event) => {
        // The line closes before what it stands in does.
        if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return;
        event.preventDefault();
        onClose(true);
      }}
    >
      {children}
    </fieldset>
  );
}
