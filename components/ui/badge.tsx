import type { IconNode } from 'lucide';
import type { ComponentChildren } from 'preact';
import styles from './badge.module.css';
import { classes } from './classes';
import { Icon } from './icon';

interface BadgeProps {
  tone?: 'plain' | 'accent' | 'notice' | 'danger';
  icon?: IconNode;
  children: ComponentChildren;
}

/** A word or a count beside something. */
export function Badge({ tone = 'plain', icon, children }: BadgeProps) {
  return (
    <span class={classes(styles.badge, styles[tone])}>
      {icon && <Icon of={icon} size={0.75} />}
      <span>{children}</span>
    </span>
  );
}
