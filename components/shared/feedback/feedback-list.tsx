import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/classes';
import type { Tell } from '@/components/ui/toasts';
import { isOldDraft } from '@/utils/domain/feedback/feedback-state';
import type { Id } from '@/utils/domain/rows/row';
import type { FeedbackView } from '@/utils/domain/views/feedback-view';
import { isolated } from '@/utils/i18n/isolated';
import type { Feedback } from '@/utils/state/feedback-model';
import { wayBack } from '../way-back';
import styles from './feedback.module.css';
import { FeedbackForm } from './feedback-form';
import { feedbackTopic } from './feedback-topic';
import { NamedWords } from './named-words';

interface FeedbackListProps {
  feedback: Feedback;
  name: string;
  /** The meeting that is open; null outside of one. */
  meetingId: Id | null;
  tell: Tell;
}

/** What waits to be said, and what was said or heard. */
export function FeedbackList({ feedback, name, meetingId, tell }: FeedbackListProps) {
  const all = feedback.view.value?.feedback ?? [];
  const groups = [
    { heading: i18n.t('feedback.waiting'), list: all.filter(({ state }) => state !== 'said') },
    { heading: i18n.t('feedback.saidHeading'), list: all.filter(({ state }) => state === 'said') },
  ].filter(({ list }) => list.length > 0);
  return (
    <>
      {groups.map(({ heading, list }) => (
        <section key={heading} class={styles.list} aria-label={heading}>
          <h3 class={styles.heading}>{heading}</h3>
          {list.map((one) => (
            <Card key={one.id} one={one} {...{ feedback, name, meetingId, tell }} />
          ))}
        </section>
      ))}
    </>
  );
}

function stateWords({ state, direction, ageDays }: FeedbackView): string {
  if (state === 'said') return direction === 'received' ? i18n.t('feedback.heard') : i18n.t('feedback.said');
  if (state === 'planned') return i18n.t('feedback.planned');
  return ageDays === 0 ? i18n.t('feedback.draftToday') : i18n.t('feedback.draftSince', ageDays);
}

function Card({ one, feedback, name, meetingId, tell }: FeedbackListProps & { one: FeedbackView }) {
  const [editing, setEditing] = useState(false);
  if (editing) {
    return (
      <div class={styles.card}>
        <FeedbackForm
          name={name}
          words={one}
          onCancel={() => setEditing(false)}
          onKeep={({ kind, direction, situation, behaviour, impact, closing }) => {
            feedback.rewrite(one.id, { kind, direction, situation, behaviour, impact, closing });
            setEditing(false);
          }}
        />
      </div>
    );
  }
  const undo = (text: string, run: () => void) => tell(text, wayBack(run));
  const takeBack = () => void feedback.takeBack(one);
  return (
    <article class={styles.card}>
      <p class={styles.facts}>
        <span>{one.kind === 'praise' ? i18n.t('feedback.praise') : i18n.t('feedback.improve')}</span>
        <span>
          {one.direction === 'received'
            ? i18n.t('feedback.forMe')
            : i18n.t('feedback.forThem', { name: isolated(name) })}
        </span>
        <span class={classes(isOldDraft(one) && styles.old)}>{stateWords(one)}</span>
      </p>
      <NamedWords parts={partsOf(one)} />
      <div class={styles.tools}>
        {one.state === 'draft' && (
          <Button
            size="small"
            onClick={() => undo(i18n.t('feedback.wasPlanned'), feedback.plan(one, feedbackTopic(one)))}
          >
            {i18n.t('feedback.plan')}
          </Button>
        )}
        {one.state !== 'said' && (
          <Button
            size="small"
            onClick={() => {
              feedback.say(one.id, meetingId);
              undo(i18n.t('feedback.wasSaid'), takeBack);
            }}
          >
            {i18n.t('feedback.markSaid')}
          </Button>
        )}
        <Button size="small" kind="quiet" onClick={() => setEditing(true)}>
          {i18n.t('topic.edit')}
        </Button>
        <Button
          size="small"
          kind="quiet"
          onClick={() => {
            feedback.drop(one.id);
            undo(i18n.t('feedback.wasDropped'), takeBack);
          }}
        >
          {i18n.t('feedback.drop')}
        </Button>
      </div>
    </article>
  );
}

function partsOf({ situation, behaviour, impact, closing }: FeedbackView) {
  return [
    { name: i18n.t('feedback.situation'), text: situation },
    { name: i18n.t('feedback.behaviour'), text: behaviour },
    { name: i18n.t('feedback.impact'), text: impact },
    { name: i18n.t('feedback.closing'), text: closing },
  ];
}
