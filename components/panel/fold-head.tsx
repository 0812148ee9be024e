import styles from './fold-head.module.css';

interface FoldHeadProps {
  /** Of the heading, which names the part. */
  id: string;
  heading: string;
  /** What waits behind the fold, in a few words; nothing where it is seen anyway. */
  brief: string | null;
}

/** The one line of a part that is folded until it is wanted. */
export function FoldHead({ id, heading, brief }: FoldHeadProps) {
  return (
    <span class={styles.head}>
      <h2 id={id} class={styles.heading}>
        {heading}
      </h2>
      {brief && <span class={styles.brief}>{brief}</span>}
    </span>
  );
}
