import { UserPlus } from 'lucide';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Avatar } from '@/components/ui/avatar';
import { Icon } from '@/components/ui/icon';
import { TextField } from '@/components/ui/text-field';
import type { PersonSummary } from '@/utils/domain/views/parts';
import { isolated } from '@/utils/i18n/isolated';
import type { PickedPerson } from '@/utils/state/panel/meeting-actions';
import styles from './pick-person.module.css';

interface PickPersonProps {
  people: PersonSummary[];
  onPick: (picked: PickedPerson) => void;
  /** What is worth knowing of a person here, in a few words. */
  about?: (person: PersonSummary) => string | null;
  /** Names that the event offers. */
  suggested?: string[];
}

const SHOWN = 6;

function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase();
}

/** Type a few letters and pick; a name nobody has yet makes a new person. */
export function PickPerson({ people, onPick, about, suggested = [] }: PickPersonProps) {
  const [text, setText] = useState('');
  const wanted = folded(text.trim());
  const found = people.filter((person) => folded(person.name).includes(wanted)).slice(0, SHOWN);
  const exact = people.some((person) => folded(person.name) === wanted);
  const fresh = wanted ? (exact ? [] : [text.trim()]) : suggested;
  return (
    <div class={styles.pick}>
      <TextField
        label={i18n.t('person.find')}
        placeholder={i18n.t('person.findPlaceholder')}
        maxLength={200}
        value={text}
        onValue={setText}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.isComposing || !wanted) return;
          event.preventDefault();
          const same = people.find((person) => folded(person.name) === wanted);
          onPick(same ? { id: same.id } : { name: text.trim() });
        }}
      />
      <ul class={styles.list}>
        {found.map((person) => (
          <li key={person.id}>
            <button type="button" class={styles.person} onClick={() => onPick({ id: person.id })}>
              <Avatar name={person.name} size={1.5} />
              <span dir="auto" class={styles.name}>
                {person.name}
              </span>
              {about?.(person) && <span class={styles.about}>{about(person)}</span>}
            </button>
          </li>
        ))}
        {fresh.map((name) => (
          <li key={`new ${name}`}>
            <button type="button" class={styles.person} onClick={() => onPick({ name: isolated(name) })}>
              <Icon of={UserPlus} size={1} class={styles.plus} />
              <span dir="auto" class={styles.name}>
                {i18n.t('person.new', { name: isolated(name) })}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
