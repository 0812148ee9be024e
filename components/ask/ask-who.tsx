import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';
import type { AskView } from '@/utils/domain/views/ask-view';
import type { Ask } from '@/utils/state/ask-model';
import { RelationPicker } from '../shared/relation-picker';
import styles from './ask-card.module.css';

/** What is not known yet of whom one asks; nothing for those who are known. */
export function AskWho({ ask, view }: { ask: Ask; view: AskView }) {
  const [isNew] = useState(view.person.relation === 'unknown');
  return (
    <>
      {isNew && <RelationPicker labelled relation={view.person.relation} onRelation={ask.relate} />}
      {view.email === null && <Address ask={ask} />}
    </>
  );
}

function Address({ ask }: { ask: Ask }) {
  const [address, setAddress] = useState('');
  return (
    <form
      class={styles.add}
      onSubmit={(event) => {
        event.preventDefault();
        if (address.trim()) void ask.keepAddress(address.trim());
      }}
    >
      <TextField
        type="email"
        label={i18n.t('ask.address')}
        hint={i18n.t('ask.addressHint')}
        value={address}
        onValue={setAddress}
        maxLength={320}
      />
      <Button type="submit">{i18n.t('ask.keepAddress')}</Button>
    </form>
  );
}
