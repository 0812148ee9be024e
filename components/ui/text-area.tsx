import type { Ref, TextareaHTMLAttributes } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { classes } from './classes';
import styles from './field.module.css';
import part from './part.module.css';
import { VisuallyHidden } from './visually-hidden';

export interface TextAreaProps
  extends Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'label' | 'class' | 'onInput'> {
  label: string;
  labelHidden?: boolean;
  bare?: boolean;
  value: string;
  onValue: (value: string) => void;
  areaRef?: Ref<HTMLTextAreaElement>;
  class?: string;
}

/** Grows with its text. Where the browser has no `field-sizing`, the height is set by hand. */
function useGrowth(value: string) {
  const own = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const area = own.current;
    if (!area || globalThis.CSS?.supports?.('field-sizing', 'content')) return;
    area.style.blockSize = 'auto';
    area.style.blockSize = `${area.scrollHeight + 2}px`;
  }, [value]);
  return own;
}

export function TextArea({
  label,
  labelHidden,
  bare,
  value,
  onValue,
  areaRef,
  class: className,
  ...rest
}: TextAreaProps) {
  const id = useId();
  const own = useGrowth(value);
  const text = <label for={id}>{label}</label>;
  return (
    <div class={classes(styles.field, className)}>
      {labelHidden ? <VisuallyHidden>{text}</VisuallyHidden> : <span class={part.label}>{text}</span>}
      <textarea
        rows={1}
        dir="auto"
        {...rest}
        id={id}
        ref={(area) => {
          own.current = area;
          if (typeof areaRef === 'function') areaRef(area);
          else if (areaRef) areaRef.current = area;
        }}
        value={value}
        onInput={(event) => onValue(event.currentTarget.value)}
        class={classes(styles.input, styles.grow, bare && styles.bare)}
      />
    </div>
  );
}
