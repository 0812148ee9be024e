import { Rows3 } from 'lucide';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { LineField } from '@/components/ui/line-field';
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
    <Button
      size="small"
      kind="quiet"
      icon={Rows3}
      aria-label={i18n.t('panel.sections.add')}
      title={i18n.t('panel.sections.add')}
      onClick={() => setNaming(true)}
    >
      {i18n.t('panel.sections.short')}
    </Button>
  );
}
