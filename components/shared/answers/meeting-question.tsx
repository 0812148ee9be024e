import { CalendarX, CircleQuestionMark, Clock, UserX } from 'lucide';
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import part from '@/components/ui/part.module.css';
import type { MeetingAnswer } from '@/utils/domain/meetings/answer';
import type { MeetingSummary, Question } from '@/utils/domain/views/parts';
import { dayAndTime, dayOfDate } from '@/utils/i18n/dates';
import { isolated } from '@/utils/i18n/isolated';
import { localDate } from '@/utils/state/local-date';
import { stateReasonWords } from '../meeting-state/state-reason-words';
import type { QuestionCardProps } from './question-card-props';

const ICONS = {
  cancelled: CalendarX,
  moved: Clock,
  declined: UserX,
  missed: CircleQuestionMark,
  unclear: CircleQuestionMark,
} as const;

/** "Thu, Nov 26, 10:00"; of one without a time, its day. */
function whenWords({ start, date }: MeetingSummary): string {
  if (start !== null) return dayAndTime(start);
  return date === null ? '' : dayOfDate(date, localDate(Date.now()));
}

/** How Halfhour comes to ask. */
function reasonWords({ movedFrom, stateReason, personName }: MeetingSummary, kind: Question['kind']): string {
  if (kind === 'moved' && movedFrom !== null) return i18n.t('history.movedFrom', { when: dayAndTime(movedFrom) });
  return stateReasonWords(stateReason, personName);
}

type AboutMeeting = Exclude<Question, { kind: 'is-one-on-one' }>;

/** What happened with whom; of one's own doing it says so. */
function titleWords({ kind, meeting }: AboutMeeting): string {
  const name = isolated(meeting.personName);
  const mine = meeting.stateBy === 'me' && (kind === 'cancelled' || kind === 'declined');
  return mine ? i18n.t(`popup.question.${kind}ByMe`, { name }) : i18n.t(`popup.question.${kind}`, { name });
}

type MeetingQuestionProps = QuestionCardProps & { question: AboutMeeting };

/** A meeting that fell out, moved, or of which it isn't known whether it takes place. */
export function MeetingQuestion({ question, answers, repairing, onRepair, repair: Repair }: MeetingQuestionProps) {
  const { kind, meeting } = question;
  const say = (answer: MeetingAnswer, words: string, look: 'primary' | 'plain' | 'quiet') => (
    <Button size="small" kind={look} onClick={() => answers.answer(meeting.id, answer)}>
      {words}
    </Button>
  );
  const newTime = (look: 'primary' | 'plain') => (
    <Button size="small" kind={repairing ? 'quiet' : look} aria-expanded={repairing} onClick={onRepair}>
      {repairing ? i18n.t('panel.repairHide') : i18n.t('popup.answer.newTime')}
    </Button>
  );
  const letGo = say('dismiss', i18n.t('popup.answer.letGo'), 'quiet');
  const offer: Record<typeof kind, () => ComponentChildren> = {
    missed: () => [say('held', i18n.t('popup.answer.held'), 'primary'), newTime('plain'), letGo],
    moved: () => say('dismiss', i18n.t('popup.answer.fine'), 'primary'),
    cancelled: () => [newTime('primary'), letGo],
    declined: () => [newTime('primary'), letGo],
    unclear: () => [
      say('stands', i18n.t('history.stands'), 'primary'),
      say('off', i18n.t('history.off'), 'plain'),
      letGo,
    ],
  };
  return (
    <Banner tone={kind === 'moved' ? 'plain' : 'notice'} icon={ICONS[kind]} title={titleWords(question)}>
      <p class={part.hint} dir="auto">
        {[whenWords(meeting), reasonWords(meeting, kind)].filter(Boolean).join(' · ')}
      </p>
      <div class={part.buttons}>{offer[kind]()}</div>
      {repairing && Repair && <Repair meetingId={meeting.id} />}
    </Banner>
  );
}
