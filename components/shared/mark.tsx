import styles from './mark.module.css';

/** Halfhour's mark: a clock face whose half hour is filled. The same drawing as public/icon. */
export function Mark({ size = 1.125 }: { size?: number }) {
  return (
    <svg class={styles.mark} width={`${size}rem`} height={`${size}rem`} viewBox="0 0 32 32" aria-hidden="true">
      <circle cx="16" cy="16" r="13" fill="none" stroke="currentColor" stroke-width="3" />
      <path d="M16 7a9 9 0 0 1 0 18z" fill="currentColor" />
    </svg>
  );
}
