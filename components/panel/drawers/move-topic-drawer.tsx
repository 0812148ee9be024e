import { CalendarArrowUp } from 'lucide';
import { useContext, useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import part from '@/components/ui/part.module.css';
import { Skeleton } from '@/components/ui/skeleton';
import { covered } from '@/utils/domain/views/cover';
import type { PersonSummary } from '@/utils/domain/views/parts';
import { dayOfInstant } from '@/utils/i18n/dates';
import { isolated } from '@/utils/i18n/isolated';
import { cover } from '@/utils/state/cover';
import type { PickedPerson } from '@/utils/state/panel/meeting-actions';
import { PickPerson } from '../../shared/pick-person';
import { usePort } from '../../shared/use-port';
import { wayBack } from '../../shared/way-back';
import { Voice } from '../voice';
import type { DrawerProps } from './drawer-props';
import styles from './move-topic-drawer.module.css';

/** Where a topic could go: to the next meeting with the same person, or to somebody else's agenda. */
export function MoveTopicDrawer({ panel, about }: DrawerProps) {
  const voice = useContext(Voice);
  const all = usePeople(panel.view.value?.person?.id ?? null);
  // On a shared screen a name can still be typed.
  const people = all && covered({ people: all }, cover.value).people;
  const view = panel.view.value;
  const topic = view && [...view.sinceLastTime.topics, ...view.topics].find((one) => one.id === about);
  if (!view || !topic) return <p>{i18n.t('topic.gone')}</p>;
  const done = (words: string, undo: () => void) => {
    panel.drawer.close();
    voice.tell(words, wayBack(undo));
  };
  const give = (to: PickedPerson) => {
    const name = 'name' in to ? to.name : (people?.find((person) => person.id === to.id)?.name ?? '');
    done(i18n.t('topic.wasGiven', { name: isolated(name) }), panel.topics.give(topic.id, to));
  };
  const now = panel.now.value;
  const next = (person: PersonSummary) => (person.next === null ? null : dayOfInstant(person.next, now));
  return (
    <>
      <p dir="auto" class={styles.topic}>
        {topic.text}
      </p>
      {view.meeting && (
        <div class={styles.part}>
          <Button icon={CalendarArrowUp} onClick={() => done(i18n.t('topic.wasPutOff'), panel.topics.putOff(topic.id))}>
            {i18n.t('topic.nextWith', { name: isolated(view.meeting.personName) })}
          </Button>
        </div>
      )}
      <div class={styles.part}>
        <h3 class={styles.heading}>{i18n.t('topic.giveTo')}</h3>
        {people ? (
          <PickPerson people={people} about={next} onPick={give} />
        ) : (
          <Skeleton lines={[60, 70, 50]} name={i18n.t('ui.loading')} />
        )}
        <p class={part.hint}>{i18n.t('topic.giveHint')}</p>
      </div>
    </>
  );
}

/** Everyone but the one it is with now; those one meets next first. Null until the worker has answered. */
function usePeople(except: string | null): PersonSummary[] | null {
  const port = usePort();
  const [people, setPeople] = useState<PersonSummary[] | null>(null);
  useEffect(() => {
    let gone = false;
    void port
      .ask('view/people')
      .then((view) => view.people.filter(({ archivedAt }) => archivedAt === null))
      // Without the list a name can still be typed.
      .catch(() => [])
      .then((all) => {
        if (!gone) setPeople(all.filter((person) => person.id !== except));
      });
    return () => {
      gone = true;
    };
  }, [port, except]);
  return people;
}
