import { Trash2 } from 'lucide';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { TextField } from '@/components/ui/text-field';
import styles from '../page.module.css';

interface AliasListProps {
  aliases: { id: string; value: string }[];
  /** Names the field for another one. */
  label: string;
  /** Called with trimmed text that isn't empty. */
  onAdd: (value: string) => void;
  onDrop: (id: string) => void;
}

/** Addresses and names under which somebody is known: each can go, another can come. */
export function AliasList({ aliases, label, onAdd, onDrop }: AliasListProps) {
  const [value, setValue] = useState('');
  return (
    <>
      <ul class={styles.rows}>
        {aliases.map((alias) => (
          <li key={alias.id} class={styles.entry}>
            <bdi>{alias.value}</bdi>
            <IconButton
              icon={Trash2}
              name={i18n.t('dashboard.judgements.drop', { label: alias.value })}
              onClick={() => onDrop(alias.id)}
            />
          </li>
        ))}
      </ul>
      <form
        class={styles.add}
        onSubmit={(event) => {
          event.preventDefault();
          const text = value.trim();
          if (!text) return;
          onAdd(text);
          setValue('');
        }}
      >
        <TextField label={label} labelHidden placeholder={label} value={value} onValue={setValue} maxLength={320} />
        <Button type="submit">{i18n.t('dashboard.judgements.add')}</Button>
      </form>
    </>
  );
}
