import type { IconNode } from 'lucide';
import type { ComponentChildren } from 'preact';
import styles from './empty-state.module.css';
import { Icon } from './icon';

interface EmptyStateProps {
  icon?: IconNode;
  title?: ComponentChildren;
  /** One line that teaches what will stand here. */
  children: ComponentChildren;
  action?: ComponentChildren;
}

export function EmptyState({ icon, title, children, action }: EmptyStateProps) {
  return (
    <div class={styles.empty}>
      {icon && <Icon of={icon} size={1.5} class={styles.icon} />}
      {title && <p class={styles.title}>{title}</p>}
      <p class={styles.text}>{children}</p>
      {action && <div class={styles.action}>{action}</div>}
    </div>
  );
}
