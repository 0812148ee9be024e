import { useEffect, useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Id } from '@/utils/domain/rows/row';
import { isolated } from '@/utils/i18n/isolated';
import { AskModel } from '@/utils/state/ask-model';
import { PeopleModel } from '@/utils/state/dashboard/people-model';
import type { WorkerPort } from '@/utils/state/worker-port';
import { AskCard } from '../ask/ask-card';
import { meetingWords } from '../shared/meeting-words';
import { PickPerson } from '../shared/pick-person';
import styles from './page.module.css';
import { PageFrame } from './page-frame';

/** Asking anybody for a one-on-one: first whom, then when and about what. */
export function AskPage({ port, personId }: { port: WorkerPort; personId: Id | null }) {
  return personId === null ? <Whom port={port} /> : <AskSomebody port={port} personId={personId} />;
}

function Whom({ port }: { port: WorkerPort }) {
  const people = useMemo(() => new PeopleModel(port), [port]);
  useEffect(people.start, [people]);
  const goTo = (id: Id) => {
    location.hash = `#/ask/${id}`;
  };
  return (
    <PageFrame
      title={i18n.t('ask.heading')}
      ready={people.view.value !== null}
      error={people.error.value ?? people.failure.value}
    >
      <PickPerson
        people={people.here.value}
        about={(person) => meetingWords(person, Date.now())}
        onPick={(picked) => {
          if ('id' in picked) goTo(picked.id);
          else void people.add(picked.name, 'unknown').then(goTo);
        }}
      />
    </PageFrame>
  );
}

function AskSomebody({ port, personId }: { port: WorkerPort; personId: Id }) {
  const ask = useMemo(() => new AskModel(port, personId), [port, personId]);
  const name = ask.view.value?.person.name;
  return (
    <PageFrame title={name === undefined ? i18n.t('ask.heading') : i18n.t('ask.with', { name: isolated(name) })} ready>
      <div class={styles.card}>
        <AskCard ask={ask} />
      </div>
    </PageFrame>
  );
}
