import { Unlink, UserPlus } from 'lucide';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import type { Toasts } from '@/components/ui/toasts';
import type { Id } from '@/utils/domain/rows/row';
import type { PersonView } from '@/utils/domain/views/dashboard-view';
import { isolated } from '@/utils/i18n/isolated';
import type { People } from '@/utils/state/dashboard/people-model';
import type { Person } from '@/utils/state/dashboard/person-model';
import { wayBack } from '../../shared/way-back';
import styles from '../page.module.css';
import { AliasList } from './alias-list';

interface IdentityProps {
  view: PersonView;
  person: Person;
  people: People;
  toasts: Toasts;
}

function Merging({ view, person, people, toasts }: IdentityProps) {
  const [other, setOther] = useState('');
  const others = (people.view.value?.people ?? []).filter(({ id }) => id !== view.person.id);
  const takeApart = (id: Id, name: string) => {
    const undo = person.release(id);
    toasts.show(i18n.t('dashboard.person.wasUnmerged', { name: isolated(name) }), wayBack(undo));
  };
  const chosen = others.find(({ id }) => id === other);
  return (
    <>
      {view.merged.map(({ id, name }) => (
        <div key={id} class={styles.entry}>
          <bdi>{name}</bdi>
          <Button size="small" icon={Unlink} onClick={() => takeApart(id, name)}>
            {i18n.t('dashboard.person.unmerge')}
          </Button>
        </div>
      ))}
      {others.length > 0 && (
        <div class={styles.group}>
          <Select
            label={i18n.t('dashboard.person.mergeWith')}
            labelHidden
            value={other}
            onValue={setOther}
            options={[
              { value: '', label: i18n.t('dashboard.person.mergeWith') },
              ...others.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
          <Button
            icon={UserPlus}
            disabled={!chosen}
            onClick={() => {
              if (!chosen) return;
              const undo = person.absorb(chosen.id);
              setOther('');
              toasts.show(i18n.t('dashboard.person.wasMerged', { name: isolated(chosen.name) }), wayBack(undo));
            }}
          >
            {i18n.t('dashboard.person.merge')}
          </Button>
        </div>
      )}
    </>
  );
}

/** Under which addresses and names this person is known, and who else is the same person. */
export function IdentityCard(props: IdentityProps) {
  return (
    <section class={styles.card} aria-labelledby="identity" data-part="identity">
      <h2 id="identity">{i18n.t('dashboard.person.identity')}</h2>
      <p class={styles.hint}>{i18n.t('dashboard.person.identityHint')}</p>
      <AliasList
        aliases={props.view.aliases}
        label={i18n.t('dashboard.person.aliasAdd')}
        onAdd={(value) => void props.person.addAlias(value.includes('@') ? 'email' : 'name', value)}
        onDrop={props.person.dropAlias}
      />
      <h3>{i18n.t('dashboard.person.same')}</h3>
      <p class={styles.hint}>{i18n.t('dashboard.person.sameHint')}</p>
      <Merging {...props} />
    </section>
  );
}
