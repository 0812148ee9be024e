import styles from './skeleton.module.css';

interface SkeletonProps {
  /** Widths of the lines in per cent. */
  lines: number[];
  /** What is being waited for, read out once. */
  name: string;
}

/** The shape of what is coming. It fades in late, so that a quick answer never flashes it. */
export function Skeleton({ lines, name }: SkeletonProps) {
  return (
    <div class={styles.skeleton} role="status" aria-label={name}>
      {lines.map((width, index) => (
        <div key={index} class={styles.line} style={{ inlineSize: `${width}%` }} />
      ))}
    </div>
  );
}
