import { FileUp } from 'lucide';
import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import part from '@/components/ui/part.module.css';
import page from '../page.module.css';
import styles from './feeds.module.css';

/** A place to drop a file on, and the button that does the same. */
export function FileDrop({ onFile }: { onFile: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer?.files[0];
    if (file) onFile(file);
  };
  return (
    <section
      aria-label={i18n.t('feeds.file')}
      class={styles.drop}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Icon of={FileUp} size={1.25} class={styles.dropIcon} />
      <div class={styles.dropWords}>
        <p>{i18n.t('feeds.fileDrop')}</p>
        <p class={part.hint}>{i18n.t('feeds.fileHint')}</p>
      </div>
      <Button size="small" onClick={() => input.current?.click()}>
        {i18n.t('feeds.fileChoose')}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".ics,.ical,.ifb,.gz,text/calendar"
        class={page.file}
        aria-label={i18n.t('feeds.fileChoose')}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) onFile(file);
          event.currentTarget.value = '';
        }}
      />
    </section>
  );
}
