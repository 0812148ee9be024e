import styles from './feedback.module.css';

interface NamedWordsProps {
  parts: { name: string; text: string }[];
}

/** What was written under each name; a part that says nothing is left out, and one alone needs no name. */
export function NamedWords({ parts }: NamedWordsProps) {
  const written = parts.filter(({ text }) => text.trim());
  if (written.length === 1) {
    return (
      <p class={styles.alone} dir="auto">
        {written[0]!.text}
      </p>
    );
  }
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
