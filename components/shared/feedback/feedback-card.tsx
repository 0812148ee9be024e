import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/classes';
import type { Tell } from '@/components/ui/toasts';
import { isOldDraft } from '@/utils/domain/feedback/feedback-state';
import type { Id } from '@/utils/domain/rows/row';
import type { FeedbackView } from '@/utils/domain/views/feedback-view';
import { dayOfInstant } from '@/utils/i18n/dates';
import { isolated } from '@/utils/i18n/isolated';
import type { FeedbackEdits } from '@/utils/state/feedback/feedback-edits';
import { focusNear } from '../focus-near';
import { wayBack } from '../way-back';
import { behaviourName } from './behaviour-name';
import styles from './feedback.module.css';
import { FeedbackForm } from './feedback-form';
import { feedbackTopic } from './feedback-topic';
import { NamedWords } from './named-words';

export interface FeedbackCardProps {
  one: FeedbackView;
  edits: FeedbackEdits;
  /** Whom it is for or from. */
  name: string;
  /** Leads to more of theirs. */
  href?: string;
  /** The meeting that is open; null outside of one. */
  meetingId: Id | null;
  tell: Tell;
}

/** One piece of feedback with its age, and what can become of it: said, raised next time, or let go. */
export function FeedbackCard({ one, edits, name, href, meetingId, tell }: FeedbackCardProps) {
  const [editing, setEditing] = useState(false);
  if (editing) {
    return (
      <div class={styles.card}>
        <FeedbackForm
          name={name}
          words={one}
          onCancel={() => setEditing(false)}
          onKeep={({ kind, direction, situation, behaviour, impact, closing }) => {
            edits.rewrite(one.id, { kind, direction, situation, behaviour, impact, closing });
            setEditing(false);
          }}
        />
      </div>
    );
  }
  const undo = (text: string, run: () => void) => tell(text, wayBack(run));
  const takeBack = () => void edits.takeBack(one);
  const plan = () => {
    focusNear();
    undo(i18n.t('feedback.wasPlanned'), edits.plan(one, feedbackTopic(one)));
  };
  const say = () => {
    focusNear();
    edits.say(one.id, meetingId);
    undo(i18n.t('feedback.wasSaid'), takeBack);
  };
  const drop = () => {
    focusNear();
    edits.drop(one.id);
    undo(i18n.t('feedback.wasDropped'), takeBack);
  };
  return (
    <article class={styles.card} data-said={one.state === 'said'}>
      <p class={styles.facts}>
        <span>{one.kind === 'praise' ? i18n.t('feedback.praise') : i18n.t('feedback.improve')}</span>
        <span>
          <Way href={href}>{wayWords(one, name)}</Way>
        </span>
        <span class={classes(isOldDraft(one) && styles.old)}>{stateWords(one)}</span>
      </p>
      <NamedWords parts={partsOf(one, name)} />
      <div class={styles.tools}>
        {one.state === 'draft' && (
          <Button size="small" onClick={plan}>
            {i18n.t('feedback.plan')}
          </Button>
        )}
        {one.state !== 'said' && (
          <Button size="small" onClick={say}>
            {i18n.t('feedback.markSaid')}
          </Button>
        )}
        <Button size="small" kind="quiet" onClick={() => setEditing(true)}>
          {i18n.t('topic.edit')}
        </Button>
        <Button size="small" kind="quiet" onClick={drop}>
          {i18n.t('feedback.drop')}
        </Button>
      </div>
    </article>
  );
}

function Way({ href, children }: { href: string | undefined; children: ComponentChildren }) {
  return href === undefined ? children : <a href={href}>{children}</a>;
}

function wayWords({ direction }: FeedbackView, name: string): string {
  return direction === 'received'
    ? i18n.t('feedback.fromThem', { name: isolated(name) })
    : i18n.t('feedback.forThem', { name: isolated(name) });
}

function stateWords({ state, direction, ageDays, at }: FeedbackView): string {
  if (state === 'said') {
    const day = dayOfInstant(at, Date.now());
    return direction === 'received' ? i18n.t('feedback.heard', { day }) : i18n.t('feedback.said', { day });
  }
  if (state === 'planned') return i18n.t('feedback.planned');
  return ageDays === 0 ? i18n.t('feedback.draftToday') : i18n.t('feedback.draftSince', ageDays);
}

function partsOf({ situation, behaviour, impact, closing, direction }: FeedbackView, name: string) {
  return [
    { name: i18n.t('feedback.situation'), text: situation },
    { name: behaviourName(direction, name), text: behaviour },
    { name: i18n.t('feedback.impact'), text: impact },
    { name: i18n.t('feedback.closing'), text: closing },
  ];
}
