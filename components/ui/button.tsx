import type { IconNode } from 'lucide';
import type { ButtonHTMLAttributes, ComponentChildren, Ref } from 'preact';
import styles from './button.module.css';
import { classes } from './classes';
import { Icon } from './icon';

export interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'icon' | 'size' | 'class'> {
  /** `primary`: the one thing to do here. `quiet`: no edge until pointed at. `danger`: can't be taken back. */
  kind?: 'primary' | 'plain' | 'quiet' | 'danger';
  size?: 'small' | 'medium';
  icon?: IconNode;
  children: ComponentChildren;
  buttonRef?: Ref<HTMLButtonElement>;
  class?: string;
}

export function Button({
  kind = 'plain',
  size = 'medium',
  icon,
  children,
  buttonRef,
  class: className,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      ref={buttonRef}
      {...rest}
      class={classes(styles.button, styles[kind], size === 'small' && styles.small, className)}
    >
      {icon && <Icon of={icon} />}
      <span class={styles.label}>{children}</span>
    </button>
  );
}
