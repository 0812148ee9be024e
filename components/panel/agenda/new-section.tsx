import { Rows3 } from 'lucide';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { LineField } from '@/components/ui/line-field';
import { ShortButton } from '../short-button';
import styles from './sections.module.css';

/** A quiet word that becomes a field: the name of a new part of the agenda. */
export function NewSection({ onAdd }: { onAdd: (title: string) => void }) {
  const [naming, setNaming] = useState(false);
  if (naming) {
    return (
      <LineField
        label={i18n.t('panel.sections.name')}
        placeholder={i18n.t('panel.sections.name')}
        maxLength={200}
        class={styles.naming}
        onDone={(title) => {
          setNaming(false);
          if (title) onAdd(title);
        }}
      />
    );
  }
  return (
    <ShortButton icon={Rows3} name={i18n.t('panel.sections.add')} onClick={() => setNaming(true)}>
      {i18n.t('panel.sections.short')}
    </ShortButton>
  );
}
