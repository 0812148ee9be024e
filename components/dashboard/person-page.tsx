import { CalendarClock } from 'lucide';
import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { Avatar } from '@/components/ui/avatar';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { EditableText } from '@/components/ui/editable-text';
import { EmptyState } from '@/components/ui/empty-state';
import type { Toasts } from '@/components/ui/toasts';
import type { PersonView } from '@/utils/domain/views/dashboard-view';
import type { People } from '@/utils/state/dashboard/people-model';
import type { Person } from '@/utils/state/dashboard/person-model';
import { localDate } from '@/utils/state/item-actions';
import { ActionItemRow } from '../shared/action-item-row';
import { ageWords } from '../shared/age-words';
import { MeetingRow } from '../shared/meeting-row';
import { meetingWords } from '../shared/meeting-words';
import { RelationPicker } from '../shared/relation-picker';
import { RhythmPicker } from '../shared/rhythm-picker';
import { IdentityCard } from './identity-card';
import styles from './page.module.css';
import { PageFrame } from './page-frame';
import personStyles from './person-page.module.css';

interface PersonPageProps {
  person: Person;
  /** For merging. */
  people: People;
  toasts: Toasts;
}

/** One person over time: who they are, what waits, every one-on-one. History belongs to the person. */
export function PersonPage({ person, people, toasts }: PersonPageProps) {
  useEffect(person.start, [person]);
  useEffect(people.start, [people]);
  const view = person.view.value;
  return (
    <PageFrame
      title={view ? <Name view={view} person={person} /> : i18n.t('dashboard.people.heading')}
      ready={view !== null}
      error={person.error.value ?? person.failure.value}
    >
      {view && (
        <>
          <Waiting view={view} person={person} toasts={toasts} />
          <Timeline view={view} person={person} />
          <IdentityCard view={view} person={person} people={people} toasts={toasts} />
        </>
      )}
    </PageFrame>
  );
}

function Name({ view, person }: { view: PersonView; person: Person }) {
  const who = view.person;
  return (
    <span class={personStyles.who}>
      <Avatar name={who.name} size={3.25} />
      <span class={personStyles.words}>
        <EditableText value={who.name} label={i18n.t('person.name')} clamp={2} onSave={person.rename} />
        <span class={personStyles.facts}>
          <RelationPicker relation={who.relation} onRelation={person.relate} />
          <RhythmPicker days={who.rhythmDays} chosen={who.rhythmChosen} onDays={person.setRhythm} />
          <span>{meetingWords(who, Date.now())}</span>
        </span>
      </span>
    </span>
  );
}

function Waiting({ view, person, toasts }: { view: PersonView; person: Person; toasts: Toasts }) {
  const today = localDate(Date.now());
  const { topics, actionItems } = view;
  const next = view.person.next;
  return (
    <section class={styles.card} aria-labelledby="waiting">
      <h2 id="waiting">{i18n.t('dashboard.person.waiting')}</h2>
      {topics.length + actionItems.length === 0 && <EmptyState>{i18n.t('dashboard.person.nothingWaits')}</EmptyState>}
      <ul class={styles.rows}>
        {actionItems.map((item) => (
          <li key={item.id}>
            <ActionItemRow
              item={item}
              today={today}
              nextDate={next === null ? null : localDate(next)}
              showOwner
              onTick={(done) => person.patchItem(item.id, { done }, { doneAt: done ? Date.now() : null })}
              onEdit={(text) => person.patchItem(item.id, { text }, { text })}
              onGive={(owner) => person.patchItem(item.id, { owner }, { owner })}
              onDue={(due) => person.patchItem(item.id, { due }, { due })}
              onRemove={() => {
                person.removeItem(item.id);
                toasts.show(i18n.t('item.deleted'), {
                  label: i18n.t('ui.undo'),
                  run: () => void person.restoreItem(item.id),
                });
              }}
            />
          </li>
        ))}
        {topics.map((topic) => (
          <li key={topic.id} class={personStyles.topic}>
            <Checkbox
              checked={topic.done}
              name={i18n.t('topic.done', { text: topic.text })}
              onChecked={(done) => person.tickTopic(topic.id, done)}
            />
            <span dir="auto">{topic.text}</span>
            <span class={styles.hint}>{ageWords(topic)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Timeline({ view, person }: { view: PersonView; person: Person }) {
  const now = Date.now();
  return (
    <section class={styles.card} aria-labelledby="timeline">
      <h2 id="timeline">{i18n.t('dashboard.person.timeline')}</h2>
      {view.meetings.length === 0 && <EmptyState>{i18n.t('panel.earlier.empty')}</EmptyState>}
      <ul class={styles.rows}>
        {view.meetings.map((meeting) => (
          <li key={meeting.id}>
            <MeetingRow
              meeting={meeting}
              now={now}
              record={person.records.value.get(meeting.id)}
              onUnfold={() => void person.loadRecord(meeting.id)}
            >
              <div class={personStyles.actions}>
                <Button size="small" icon={CalendarClock} onClick={() => void person.open(meeting.id)}>
                  {i18n.t('dashboard.person.open')}
                </Button>
              </div>
            </MeetingRow>
          </li>
        ))}
      </ul>
    </section>
  );
}
