import { LifeBuoy, UserPlus, Users } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Avatar } from '@/components/ui/avatar';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { TextField } from '@/components/ui/text-field';
import type { Toasts } from '@/components/ui/toasts';
import type { PersonEntry } from '@/utils/domain/views/dashboard-view';
import type { People } from '@/utils/state/dashboard/people-model';
import { AskLink } from '../ask/ask-link';
import { CalendarLinks } from '../shared/calendar-links';
import { meetingWords } from '../shared/meeting-words';
import { relationWords } from '../shared/relation-picker';
import { briefWords } from '../shared/rhythm/rhythm-words';
import { CrisisForSeveral, CrisisWithSeveral } from './crisis-for-several';
import pageStyles from './page.module.css';
import { PageFrame } from './page-frame';
import styles from './people-page.module.css';

function Entry({ person }: { person: PersonEntry }) {
  const counts = [
    person.openItems > 0 ? i18n.t('dashboard.people.items', person.openItems) : null,
    person.openTopics > 0 ? i18n.t('dashboard.people.topics', person.openTopics) : null,
  ].filter((part) => part !== null);
  const now = Date.now();
  const brief = person.rhythm && briefWords(person.rhythm, now);
  return (
    <a class={styles.person} href={`#/people/${person.id}`}>
      <Avatar name={person.name} size={2.5} />
      <span class={styles.words}>
        <span class={styles.name} dir="auto">
          {person.name}
        </span>
        <span>
          {[person.relation === 'unknown' ? null : relationWords(person.relation), meetingWords(person, now)]
            .filter((part) => part !== null)
            .join(' · ')}
        </span>
      </span>
      <span class={styles.counts}>
        {brief && <span data-standing={person.rhythm?.standing}>{brief}</span>}
        <span>{counts.join(' · ')}</span>
      </span>
    </a>
  );
}

/** Everyone one has one-on-ones with: those who wait too long, then those one sees next. */
export function PeoplePage({ people, toasts }: { people: People; toasts: Toasts }) {
  useEffect(people.start, [people]);
  const [adding, setAdding] = useState(false);
  const [inCrisis, setInCrisis] = useState(false);
  const all = people.view.value?.people;
  const found = people.found.value;
  return (
    <PageFrame
      title={i18n.t('dashboard.people.heading')}
      ready={all !== undefined}
      error={people.error.value}
      action={
        <span class={pageStyles.group}>
          <AskLink />
          {all && all.length > 1 && (
            <Button kind="quiet" icon={LifeBuoy} onClick={() => setInCrisis(!inCrisis)} aria-expanded={inCrisis}>
              {i18n.t('rhythm.crisis.open')}
            </Button>
          )}
          <Button icon={UserPlus} onClick={() => setAdding(!adding)} aria-expanded={adding}>
            {i18n.t('dashboard.people.add')}
          </Button>
        </span>
      }
    >
      {inCrisis && <CrisisForSeveral {...{ people, toasts }} everyone={all ?? []} onDone={() => setInCrisis(false)} />}
      <CrisisWithSeveral {...{ people, toasts }} everyone={all ?? []} />
      {adding && <NewPerson people={people} onDone={() => setAdding(false)} />}
      {all && all.length > 6 && (
        <TextField
          type="search"
          label={i18n.t('dashboard.people.find')}
          labelHidden
          placeholder={i18n.t('dashboard.people.find')}
          value={people.wanted.value}
          onValue={people.search}
        />
      )}
      {all?.length === 0 && !adding && (
        <EmptyState icon={Users} title={i18n.t('dashboard.people.emptyTitle')} action={<CalendarLinks />}>
          {i18n.t('dashboard.people.empty')}
        </EmptyState>
      )}
      {all && all.length > 0 && found.length === 0 && <EmptyState>{i18n.t('dashboard.people.noneFound')}</EmptyState>}
      <ul class={styles.list}>
        {found.map((person) => (
          <li key={person.id}>
            <Entry person={person} />
          </li>
        ))}
      </ul>
    </PageFrame>
  );
}

function NewPerson({ people, onDone }: { people: People; onDone: () => void }) {
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
