import { ArrowDownRight, ArrowRight, ArrowUpRight } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Icon } from '../icon';
import styles from './figure-tile.module.css';

interface FigureTileProps {
  name: ComponentChildren;
  /** In words; null: no data. */
  value: string | null;
  /** Stands instead of a value where there is none. */
  none: string;
  /** Against what was before, in words. */
  change?: { direction: 'up' | 'down' | 'same'; words: string } | null;
  /** What it is made of, and how it is counted. */
  children?: ComponentChildren;
}

const ARROWS = { up: ArrowUpRight, down: ArrowDownRight, same: ArrowRight };

/** One figure, large enough to be read at a glance. Whether more is better isn't said by colour: it isn't always. */
export function FigureTile({ name, value, none, change, children }: FigureTileProps) {
  return (
    <div class={styles.tile}>
      <dt>{name}</dt>
      <dd class={styles.value} data-none={value === null}>
        {value ?? none}
      </dd>
      {value !== null && change && (
        <dd class={styles.change}>
          <Icon of={ARROWS[change.direction]} size={0.875} />
          {change.words}
        </dd>
      )}
      {children && <dd class={styles.more}>{children}</dd>}
    </div>
  );
}
