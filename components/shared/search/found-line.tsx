import {
  CalendarDays,
  CircleCheck,
  type IconNode,
  Lock,
  MessageSquareQuote,
  MessagesSquare,
  NotebookPen,
  NotebookText,
  ShieldQuestionMark,
  Sparkles,
} from 'lucide';
import { i18n } from '#i18n';
import { Icon } from '@/components/ui/icon';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { FoundKind, FoundView } from '@/utils/domain/views/search-view';
import { dayOfDate, dayOfInstant } from '@/utils/i18n/dates';
import { localDate } from '@/utils/state/local-date';
import { Snippet } from '../snippet';
import styles from './search.module.css';

const KINDS: Record<FoundKind, { icon: IconNode; name: () => string }> = {
  topic: { icon: MessagesSquare, name: () => i18n.t('search.kinds.topic') },
  note: { icon: NotebookText, name: () => i18n.t('search.kinds.note') },
  'action-item': { icon: CircleCheck, name: () => i18n.t('search.kinds.actionItem') },
  feedback: { icon: MessageSquareQuote, name: () => i18n.t('search.kinds.feedback') },
  concern: { icon: ShieldQuestionMark, name: () => i18n.t('search.kinds.concern') },
  capture: { icon: Sparkles, name: () => i18n.t('search.kinds.capture') },
  'prompt-answer': { icon: NotebookPen, name: () => i18n.t('search.kinds.promptAnswer') },
  meeting: { icon: CalendarDays, name: () => i18n.t('search.kinds.meeting') },
};

/** The day of its meeting; without one, the day it was last touched. */
function dayOf({ meeting, at }: FoundView, now: number): string {
  if (meeting?.start) return dayOfInstant(meeting.start, now);
  return meeting?.date ? dayOfDate(meeting.date, localDate(now)) : dayOfInstant(at, now);
}

/** Feedback and concerns stand on their person's private sheets, all else on the timeline. */
function placeOf({ kind, meeting }: FoundView): string {
  if (kind === 'feedback' || kind === 'concern') return '/sheets';
  return meeting ? `/${meeting.id}` : '';
}

interface FoundLineProps {
  found: FoundView;
  showPerson: boolean;
  aside?: boolean;
}

/** One thing that was found: what it is, with whom, when, and the words around the match. Leads to its person. */
export function FoundLine({ found, showPerson, aside }: FoundLineProps) {
  const { icon, name } = KINDS[found.kind];
  const { person } = found;
  const href = `/dashboard.html#/people${person ? `/${person.id}${placeOf(found)}` : ''}`;
  return (
    <a href={href} class={styles.line} {...(aside && { target: '_blank', rel: 'noreferrer' })}>
      <Icon of={icon} size={0.9375} class={styles.kind} />
      <span class={styles.words}>
        <span class={styles.facts}>
          <VisuallyHidden>{name()}</VisuallyHidden>
          {showPerson && person && <bdi>{person.name}</bdi>}
          <span>{dayOf(found, Date.now())}</span>
          {found.visibility === 'private' && (
            <span class={styles.lock}>
              <Icon of={Lock} size={0.6875} />
              <VisuallyHidden>{i18n.t('topic.private')}</VisuallyHidden>
            </span>
          )}
        </span>
        <span class={styles.snippet} dir="auto">
          <Snippet parts={found.snippet} />
        </span>
      </span>
    </a>
  );
}
