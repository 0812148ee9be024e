import type { RoadmapPoint } from '@/utils/domain/growth/roadmap';
import styles from './growth.module.css';

interface RoadmapMarkProps {
  kind: RoadmapPoint['kind'] | 'until';
  x: number;
  y: number;
  /** Under the pointer, or where the arrow keys are. */
  chosen?: boolean;
}

/** Told apart by shape, not by colour: full, a ring, a square on its corner, a flag. */
export function RoadmapMark({ kind, x, y, chosen }: RoadmapMarkProps) {
  return (
    <g class={styles.mark} data-kind={kind} transform={`translate(${x} ${y})`}>
      {chosen && <circle class={styles.halo} r={9} />}
      {kind === 'overdue' && <rect x={-4.5} y={-4.5} width={9} height={9} transform="rotate(45)" />}
      {kind === 'until' && <path d="M-3 7V-6l9 3.5-9 3.5" />}
      {(kind === 'done' || kind === 'open') && <circle r={4.5} />}
    </g>
  );
}
