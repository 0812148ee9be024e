import { i18n } from '#i18n';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import { PEOPLE_SHOWS, PEOPLE_SORTS } from '@/utils/domain/people/list-choices';
import { RELATIONS, type Relation } from '@/utils/domain/rows/person';
import type { PeopleView } from '@/utils/domain/views/dashboard-view';
import type { People } from '@/utils/state/dashboard/people-model';
import { relationWords } from '../../shared/relation-picker';
import styles from '../page.module.css';

/** Who is shown, and in which order. Only what can make a difference is offered. */
export function PeopleTools({ people, view }: { people: People; view: PeopleView }) {
  const { peopleSort, peopleRelation } = view.look;
  const used = RELATIONS.filter(
    (one) => one === peopleRelation || view.people.some(({ relation }) => relation === one),
  );
  const away = view.people.filter(({ archivedAt }) => archivedAt !== null).length;
  return (
    <search class={styles.tools}>
      <TextField
        type="search"
        class={styles.find}
        label={i18n.t('dashboard.people.find')}
        labelHidden
        placeholder={i18n.t('dashboard.people.find')}
        value={people.wanted.value}
        onValue={people.search}
      />
      <Select
        label={i18n.t('people.sort')}
        labelHidden
        value={peopleSort}
        onValue={(sort) => people.choose({ peopleSort: sort })}
        options={PEOPLE_SORTS.map((value) => ({ value, label: i18n.t(`people.sorts.${value}`) }))}
      />
      <Select
        label={i18n.t('people.show')}
        labelHidden
        value={people.show.value}
        onValue={people.chooseShow}
        options={[
          ...PEOPLE_SHOWS.map((value) => ({ value, label: i18n.t(`people.shows.${value}`) })),
          { value: 'away', label: i18n.t('people.shows.away', { count: String(away) }), disabled: away === 0 },
        ]}
      />
      <Select<Relation | ''>
        label={i18n.t('person.relation')}
        labelHidden
        value={peopleRelation ?? ''}
        onValue={(relation) => people.choose({ peopleRelation: relation === '' ? null : relation })}
        options={[
          { value: '', label: i18n.t('people.anyRelation') },
          ...used.map((value) => ({ value, label: relationWords(value) })),
        ]}
      />
      {view.groups.length > 0 && (
        <Select
          label={i18n.t('people.group')}
          labelHidden
          value={people.group.value?.id ?? ''}
          onValue={(id) => people.choose({ peopleGroup: id || null })}
          options={[
            { value: '', label: i18n.t('people.anyGroup') },
            ...view.groups.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      )}
    </search>
  );
}
