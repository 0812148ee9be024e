import type { FoundView } from '@/utils/domain/views/search-view';
import styles from './snippet.module.css';

/** Words around a match; what was looked for stands out. */
export function Snippet({ parts }: { parts: FoundView['snippet'] }) {
  return parts.map((part, at) =>
    part.hit ? (
      <mark key={at} class={styles.hit}>
        {part.text}
      </mark>
    ) : (
      part.text
    ),
  );
}
