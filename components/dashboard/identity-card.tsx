import { Trash2, Unlink, UserPlus } from 'lucide';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import type { Toasts } from '@/components/ui/toasts';
import type { PersonView } from '@/utils/domain/views/dashboard-view';
import type { People } from '@/utils/state/dashboard/people-model';
import type { Person } from '@/utils/state/dashboard/person-model';
import styles from './page.module.css';

interface IdentityProps {
  view: PersonView;
  person: Person;
  people: People;
  toasts: Toasts;
}

function Aliases({ view, person }: Pick<IdentityProps, 'view' | 'person'>) {
  const [value, setValue] = useState('');
  return (
    <>
      <ul class={styles.rows}>
        {view.aliases.map((alias) => (
          <li key={alias.id} class={styles.entry}>
            <bdi>{alias.value}</bdi>
            <IconButton
              icon={Trash2}
              name={i18n.t('dashboard.judgements.drop', { label: alias.value })}
              onClick={() => person.dropAlias(alias.id)}
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
          void person.addAlias(text.includes('@') ? 'email' : 'name', text);
          setValue('');
        }}
      >
        <TextField
          label={i18n.t('dashboard.person.aliasAdd')}
          labelHidden
          placeholder={i18n.t('dashboard.person.aliasAdd')}
          value={value}
          onValue={setValue}
          maxLength={320}
        />
        <Button type="submit">{i18n.t('dashboard.judgements.add')}</Button>
      </form>
    </>
  );
}

function Merging({ view, person, people, toasts }: IdentityProps) {
  const [other, setOther] = useState('');
  const others = (people.view.value?.people ?? []).filter(({ id }) => id !== view.person.id);
  const chosen = others.find(({ id }) => id === other);
  return (
    <>
      {view.merged.map(({ id, name }) => (
        <div key={id} class={styles.entry}>
          <bdi>{name}</bdi>
          <Button size="small" icon={Unlink} onClick={() => void person.release(id)}>
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
              void person.absorb(chosen.id);
              setOther('');
              toasts.show(i18n.t('dashboard.person.wasMerged', { name: chosen.name }), {
                label: i18n.t('ui.undo'),
                run: () => void person.release(chosen.id),
              });
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
    <section class={styles.card} aria-labelledby="identity">
      <h2 id="identity">{i18n.t('dashboard.person.identity')}</h2>
      <p class={styles.hint}>{i18n.t('dashboard.person.identityHint')}</p>
      <Aliases view={props.view} person={props.person} />
      <h3>{i18n.t('dashboard.person.same')}</h3>
      <p class={styles.hint}>{i18n.t('dashboard.person.sameHint')}</p>
      <Merging {...props} />
    </section>
  );
}
