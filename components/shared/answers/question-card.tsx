import { CircleQuestionMark } from 'lucide';
import { i18n } from '#i18n';
import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import part from '@/components/ui/part.module.css';
import { listOf } from '@/utils/i18n/lists';
import { MeetingQuestion } from './meeting-question';
import type { QuestionCardProps } from './question-card-props';

/** Something that asks for one answer: a meeting that fell out or moved, or an event that may be a one-on-one. */
export function QuestionCard(props: QuestionCardProps) {
  const { question, answers } = props;
  if (question.kind !== 'is-one-on-one') return <MeetingQuestion {...props} question={question} />;
  const judge = (say: 'always' | 'never') => () => answers.judge(question.sightingId, 'event', say);
  const who = question.names.length ? listOf(question.names) : null;
  return (
    <Banner
      tone="plain"
      icon={CircleQuestionMark}
      title={<bdi>{i18n.t('popup.question.isOneOnOne', { title: question.title || i18n.t('panel.noTitle') })}</bdi>}
    >
      {who && (
        <p class={part.hint} dir="auto">
          {i18n.t('popup.question.with', { who })}
        </p>
      )}
      <div class={part.buttons}>
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
