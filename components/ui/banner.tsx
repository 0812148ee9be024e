import type { IconNode } from 'lucide';
import type { ComponentChildren } from 'preact';
import styles from './banner.module.css';
import { classes } from './classes';
import { Icon } from './icon';

interface BannerProps {
  tone: 'plain' | 'notice' | 'danger' | 'accent';
  icon: IconNode;
  title: ComponentChildren;
  children?: ComponentChildren;
  /** `alert` for what just went wrong; otherwise it is simply part of the page. */
  role?: 'alert' | 'status';
}

/** Something to know before going on, with what can be done about it. */
export function Banner({ tone, icon, title, children, role }: BannerProps) {
  return (
    <div class={classes(styles.banner, styles[tone])} role={role}>
      <Icon of={icon} size={1.125} class={styles.icon} />
      <div class={styles.body}>
        <p class={styles.title}>{title}</p>
        {children}
      </div>
    </div>
  );
}
