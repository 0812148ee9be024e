import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/classes';
import type { Tell } from '@/components/ui/toasts';
import type { ConcernView } from '@/utils/domain/views/feedback-view';
import { dayOfDate, dayOfInstant } from '@/utils/i18n/dates';
import type { Feedback } from '@/utils/state/feedback/feedback-model';
import { localDate } from '@/utils/state/local-date';
import { AddLine } from '../add-line';
import { wayBack } from '../way-back';
import { ConcernForm } from './concern-form';
import styles from './feedback.module.css';
import { NamedWords } from './named-words';

interface ConcernListProps {
  feedback: Feedback;
  tell: Tell;
}

/** Every concern with its dated trail; closed ones stay to be read. */
export function ConcernList({ feedback, tell }: ConcernListProps) {
  const concerns = feedback.view.value?.concerns ?? [];
  if (concerns.length === 0) return null;
  return (
    <div class={styles.list}>
      {concerns.map((concern) => (
        <Card key={concern.id} concern={concern} feedback={feedback} tell={tell} />
      ))}
    </div>
  );
}

function Card({ concern, feedback, tell }: ConcernListProps & { concern: ConcernView }) {
  const [editing, setEditing] = useState(false);
  const now = Date.now();
  const undo = (text: string, run: () => void) => tell(text, wayBack(run));
  if (editing) {
    return (
      <div class={styles.card}>
        <ConcernForm
          words={concern}
          onCancel={() => setEditing(false)}
          onKeep={({ behaviour, impact, nextStep, reviewOn }) => {
            feedback.rewriteConcern(concern.id, { behaviour, impact, nextStep, reviewOn });
            setEditing(false);
          }}
        />
      </div>
    );
  }
  const parts = [
    { name: i18n.t('concern.behaviour'), text: concern.behaviour },
    { name: i18n.t('concern.impact'), text: concern.impact },
    { name: i18n.t('concern.nextStep'), text: concern.nextStep },
  ];
  return (
    <article class={styles.card}>
      <p class={styles.facts}>
        <span>{i18n.t('concern.since', { day: dayOfInstant(concern.since, now) })}</span>
        {concern.closed && <span>{i18n.t('concern.closed')}</span>}
        {!concern.closed && concern.reviewOn && (
          <span class={classes(concern.due && styles.old)}>
            {i18n.t('concern.lookAgain', { day: dayOfDate(concern.reviewOn, localDate(now)) })}
          </span>
        )}
      </p>
      <NamedWords parts={parts} />
      {concern.trail.length > 0 && (
        <ol class={styles.trail} aria-label={i18n.t('concern.trail')}>
          {concern.trail.map((entry) => (
            <li key={entry.id}>
              <span class={styles.facts}>{dayOfInstant(entry.at, now)}</span>
              <span dir="auto">{entry.text}</span>
            </li>
          ))}
        </ol>
      )}
      {!concern.closed && (
        <AddLine
          label={i18n.t('concern.addToTrail')}
          placeholder={i18n.t('concern.addToTrail')}
          onAdd={(text) => feedback.noteConcern(concern, text)}
        />
      )}
      <div class={styles.tools}>
        <Button size="small" onClick={() => feedback.closeConcern(concern.id, !concern.closed)}>
          {concern.closed ? i18n.t('concern.reopen') : i18n.t('concern.close')}
        </Button>
        <Button size="small" kind="quiet" onClick={() => setEditing(true)}>
          {i18n.t('topic.edit')}
        </Button>
        <Button
          size="small"
          kind="quiet"
          onClick={() => undo(i18n.t('concern.wasDeleted'), feedback.removeConcern(concern.id))}
        >
          {i18n.t('topic.delete')}
        </Button>
      </div>
    </article>
  );
}
