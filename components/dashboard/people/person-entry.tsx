import { Archive, ArchiveRestore, Ellipsis, UserMinus, UserPlus } from 'lucide';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { Avatar } from '@/components/ui/avatar';
import { Checkbox } from '@/components/ui/checkbox';
import { Menu, type MenuAction } from '@/components/ui/menu';
import type { PeopleGroup, PersonEntry as Person } from '@/utils/domain/views/dashboard-view';
import { dayOfInstant } from '@/utils/i18n/dates';
import { isolated } from '@/utils/i18n/isolated';
import { focusNear } from '../../shared/focus-near';
import { meetingWords } from '../../shared/meeting-words';
import { relationWords } from '../../shared/relation-picker';
import { briefWords } from '../../shared/rhythm/rhythm-words';
import styles from './people.module.css';
import type { PeopleActions } from './people-actions';

interface PersonEntryProps {
  person: Person;
  groups: readonly PeopleGroup[];
  actions: PeopleActions;
  /** Null: nobody is being selected. */
  selected: boolean | null;
  onSelected: (on: boolean) => void;
}

function menuOf(person: Person, groups: readonly PeopleGroup[], actions: PeopleActions): MenuAction[] {
  const isAway = person.archivedAt !== null;
  return [
    ...groups.map(({ id, name, memberIds }): MenuAction => {
      const isIn = memberIds.includes(person.id);
      const label = i18n.t(isIn ? 'people.leaveOne' : 'people.joinOne', { name: isolated(name) });
      const run = () => actions.setMember(id, name, person.id, !isIn);
      return { label, icon: isIn ? UserMinus : UserPlus, run };
    }),
    {
      label: i18n.t(isAway ? 'people.bringBack' : 'people.putAway'),
      icon: isAway ? ArchiveRestore : Archive,
      apart: groups.length > 0,
      run: () => {
        focusNear();
        actions.putAway([person.id], !isAway);
      },
    },
  ];
}

/** Who it is and how it stands, on the way to their page; a box before it while several are being selected. */
export function PersonEntry({ person, groups, actions, selected, onSelected }: PersonEntryProps) {
  const nameId = useId();
  return (
    <li class={styles.entry} data-selected={selected || undefined}>
      {selected !== null && <Checkbox checked={selected} onChecked={onSelected} labelledBy={nameId} />}
      <a class={styles.person} href={`#/people/${person.id}`}>
        <Avatar name={person.name} size={2.5} />
        <Who person={person} nameId={nameId} groups={groups} />
        <Counts person={person} />
      </a>
      <Menu
        name={i18n.t('people.more', { name: isolated(person.name) })}
        icon={Ellipsis}
        actions={() => menuOf(person, groups, actions)}
      />
    </li>
  );
}

interface WhoProps {
  person: Person;
  nameId: string;
  groups: readonly PeopleGroup[];
}

function Who({ person, nameId, groups }: WhoProps) {
  const { id, name, relation, archivedAt } = person;
  const now = Date.now();
  const own = groups.filter(({ memberIds }) => memberIds.includes(id)).map((group) => isolated(group.name));
  const facts = [
    relation === 'unknown' ? [] : relationWords(relation),
    own,
    archivedAt === null
      ? meetingWords(person, now)
      : i18n.t('people.awaySince', { day: dayOfInstant(archivedAt, now) }),
  ];
  return (
    <span class={styles.words}>
      <span id={nameId} class={styles.name} dir="auto">
        {name}
      </span>
      <span>{facts.flat().join(' · ')}</span>
    </span>
  );
}

/** What there is to do; with whoever was put away there is nothing. */
function Counts({ person }: { person: Person }) {
  const { openItems, openTopics, overdueItems, rhythm, archivedAt } = person;
  if (archivedAt !== null) return null;
  const brief = rhythm && briefWords(rhythm, Date.now());
  const counts = [
    openItems > 0 ? i18n.t('dashboard.people.items', openItems) : [],
    openTopics > 0 ? i18n.t('dashboard.people.topics', openTopics) : [],
  ];
  return (
    <span class={styles.counts}>
      {brief && <span data-standing={rhythm.standing}>{brief}</span>}
      <span>{counts.flat().join(' · ')}</span>
      {overdueItems > 0 && <span data-standing="late">{i18n.t('people.overdue', overdueItems)}</span>}
    </span>
  );
}
