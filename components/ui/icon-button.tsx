import type { IconNode } from 'lucide';
import type { ButtonHTMLAttributes, Ref } from 'preact';
import { classes } from './classes';
import { Icon } from './icon';
import styles from './icon-button.module.css';

export interface IconButtonProps
  extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'icon' | 'name' | 'class' | 'title' | 'size'> {
  icon: IconNode;
  /** What it does, in words: its name for everyone who can't see or guess the picture. */
  name: string;
  /** In rem. */
  size?: number;
  buttonRef?: Ref<HTMLButtonElement>;
  class?: string;
}

export function IconButton({ icon, name, size = 1, buttonRef, class: className, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      ref={buttonRef}
      {...rest}
      aria-label={name}
      title={name}
      class={classes(styles.button, className)}
    >
      <Icon of={icon} size={size} />
    </button>
  );
}
