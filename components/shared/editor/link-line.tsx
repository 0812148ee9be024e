import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import styles from './note-field.module.css';
import type { RichText } from './rich-text';
import { isSafeLink } from './safe-link';

interface LinkLineProps {
  editor: RichText;
  /** Where the link at the caret leads; empty: there is none yet. */
  address: string;
  onDone: () => void;
}

/** "example.com/x" is meant as https, and "ana@example.com" as mail. Null: nothing one can go to. */
function completed(said: string): string | null {
  const address = said.trim();
  if (address === '' || isSafeLink(address)) return address;
  if (/^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(address)) return `mailto:${address}`;
  return /^[^\s:/]+\.[^\s]+$/.test(address) ? `https://${address}` : null;
}

/** One line that asks where a link leads. Enter puts it in, an empty one takes it away, Escape leaves all as it was. */
export function LinkLine({ editor, address, onDone }: LinkLineProps) {
  const [said, setSaid] = useState(address);
  const [wrong, setWrong] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.select(), []);
  const leave = () => {
    onDone();
    editor.focus();
  };
  const put = (event: SubmitEvent) => {
    event.preventDefault();
    const complete = completed(said);
    setWrong(complete === null);
    if (complete === null) return;
    leave();
    editor.link(complete);
  };
  return (
    <form class={styles.link} onSubmit={put}>
      <input
        ref={input}
        type="text"
        inputMode="url"
        aria-label={i18n.t('note.linkAddress')}
        aria-invalid={wrong}
        placeholder="https://"
        value={said}
        onInput={(event) => setSaid(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          // The panel stays open: only this line goes.
          event.stopPropagation();
          event.preventDefault();
          leave();
        }}
      />
      <Button size="small" type="submit">
        {i18n.t('note.linkPut')}
      </Button>
      {wrong && (
        <p role="alert" class={styles.refused}>
          {i18n.t('note.linkWrong')}
        </p>
      )}
    </form>
  );
}
