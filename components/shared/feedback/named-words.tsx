import styles from './feedback.module.css';

interface NamedWordsProps {
  parts: { name: string; text: string }[];
}

/** What was written under each name; a part that says nothing is left out. */
export function NamedWords({ parts }: NamedWordsProps) {
  const written = parts.filter(({ text }) => text.trim());
  return (
    <dl class={styles.words}>
      {written.map((part) => (
        <div key={part.name}>
          <dt>{part.name}</dt>
          <dd dir="auto">{part.text}</dd>
        </div>
      ))}
    </dl>
  );
}
