import type { IconNode } from 'lucide';
import type { ComponentChildren } from 'preact';
import styles from './button.module.css';
import { classes } from './classes';
import { Icon } from './icon';

interface LinkButtonProps {
  href: string;
  icon: IconNode;
  children: ComponentChildren;
}

/** A way to another page that stands among buttons. */
export function LinkButton({ href, icon, children }: LinkButtonProps) {
  return (
    <a href={href} class={classes(styles.button, styles.plain, styles.link)}>
      <Icon of={icon} />
      <span class={styles.label}>{children}</span>
    </a>
  );
}
