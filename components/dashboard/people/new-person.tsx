import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';
import type { People } from '@/utils/state/dashboard/people-model';
import styles from './people.module.css';

/** Somebody one meets without an event. */
export function NewPerson({ people, onDone }: { people: People; onDone: () => void }) {
  const [name, setName] = useState('');
  const add = async () => {
    if (!name.trim()) return;
    await people.add(name.trim(), 'unknown');
    onDone();
  };
  return (
    <form
      class={styles.new}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <TextField label={i18n.t('person.name')} value={name} onValue={setName} maxLength={200} />
      <Button kind="primary" type="submit">
        {i18n.t('dashboard.people.add')}
      </Button>
      <Button kind="quiet" onClick={onDone}>
        {i18n.t('ui.cancel')}
      </Button>
    </form>
  );
}
