import styles from './avatar.module.css';

/** First letters of the first and the last word, whole characters only (an emoji or a letter outside the BMP is one). */
export function initials(name: string): string {
  const words = name.normalize('NFC').match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu) ?? [];
  const picked = words.length > 1 ? [words[0]!, words.at(-1)!] : words.slice(0, 1);
  return picked.map((word) => [...word][0]!.toLocaleUpperCase()).join('');
}

/** A quiet mark for a name that stands beside it. */
export function Avatar({ name, size = 2 }: { name: string; size?: number }) {
  return (
    <span class={styles.avatar} style={{ '--size': `${size}rem` }} aria-hidden="true">
      {initials(name) || '·'}
    </span>
  );
}
