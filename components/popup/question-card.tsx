import { CalendarX, CircleQuestionMark, Clock, UserX } from 'lucide';
import { i18n } from '#i18n';
import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import type { Question } from '@/utils/domain/views/parts';
import { dayAndTime } from '@/utils/i18n/dates';
import { listOf } from '@/utils/i18n/lists';
import type { Popup } from '@/utils/state/popup-model';
import type { RepairSlot } from '../repair/repair-slot';
import styles from './question-card.module.css';

interface QuestionCardProps {
  question: Question;
  popup: Popup;
  /** The repair unfolds in the card. */
  repairing: boolean;
  onRepair: () => void;
  repair?: RepairSlot;
}

type MeetingQuestion = Exclude<Question, { kind: 'is-one-on-one' }>;

const ICONS = { cancelled: CalendarX, moved: Clock, declined: UserX, missed: CircleQuestionMark } as const;

function MeetingCard({
  question,
  popup,
  repairing,
  onRepair,
  repair: Repair,
}: QuestionCardProps & { question: MeetingQuestion }) {
  const { kind, meeting } = question;
  const answer = (said: 'held' | 'not-held' | 'dismiss') => () => popup.answer(meeting.id, said);
  return (
    <Banner
      tone={kind === 'moved' ? 'plain' : 'notice'}
      icon={ICONS[kind]}
      title={i18n.t(`popup.question.${kind}`, { name: meeting.personName })}
    >
      {meeting.start && <p class={styles.when}>{dayAndTime(meeting.start)}</p>}
      <div class={styles.actions}>
        {kind === 'missed' && (
          <Button size="small" kind="primary" onClick={answer('held')}>
            {i18n.t('popup.answer.held')}
          </Button>
        )}
        {kind === 'moved' ? (
          <Button size="small" kind="primary" onClick={answer('dismiss')}>
            {i18n.t('popup.answer.fine')}
          </Button>
        ) : (
          <Button
            size="small"
            kind={kind === 'missed' ? 'plain' : 'primary'}
            aria-expanded={repairing}
            onClick={onRepair}
          >
            {i18n.t('popup.answer.newTime')}
          </Button>
        )}
        {kind !== 'moved' && (
          <Button size="small" kind="quiet" onClick={answer('dismiss')}>
            {i18n.t('popup.answer.letGo')}
          </Button>
        )}
      </div>
      {repairing && Repair && <Repair meetingId={meeting.id} />}
    </Banner>
  );
}

/** Something that asks for one answer: a meeting that fell out or moved, or an event that may be a one-on-one. */
export function QuestionCard(props: QuestionCardProps) {
  const { question, popup } = props;
  if (question.kind !== 'is-one-on-one') return <MeetingCard {...props} question={question} />;
  const judge = (say: 'always' | 'never') => () => popup.judge(question.sightingId, 'event', say);
  const who = question.names.length ? listOf(question.names) : null;
  return (
    <Banner
      tone="plain"
      icon={CircleQuestionMark}
      title={<bdi>{i18n.t('popup.question.isOneOnOne', { title: question.title || i18n.t('panel.noTitle') })}</bdi>}
    >
      {who && (
        <p class={styles.when} dir="auto">
          {i18n.t('popup.question.with', { who })}
        </p>
      )}
      <div class={styles.actions}>
        <Button size="small" kind="primary" onClick={judge('always')}>
          {i18n.t('popup.answer.yes')}
        </Button>
        <Button size="small" onClick={judge('never')}>
          {i18n.t('popup.answer.no')}
        </Button>
      </div>
    </Banner>
  );
}
