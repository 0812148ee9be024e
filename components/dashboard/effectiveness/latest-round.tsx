import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import {
  CHECK_QUESTIONS,
  type CheckQuestion,
  type CheckRound,
  isLow,
  seenDifferently,
} from '@/utils/domain/insights/effectiveness';
import type { Id } from '@/utils/domain/rows/row';
import { dayOfInstant } from '@/utils/i18n/dates';
import { wayBack } from '../../shared/way-back';
import pageStyles from '../page.module.css';
import { questionName, theirName, topicWords } from './check-words';
import styles from './effectiveness.module.css';
import type { CheckPart } from './effectiveness-card';

/** What both sides said last, question by question, and what may be done about it. */
export function LatestRound({ round, ...part }: CheckPart & { round: CheckRound }) {
  const { view } = part;
  const score = (value: number | null | undefined) => value ?? '–';
  return (
    <table class={pageStyles.table}>
      <caption class={styles.caption}>{i18n.t('effect.latest', { day: dayOfInstant(round.at, Date.now()) })}</caption>
      <thead>
        <tr>
          <th scope="col">{i18n.t('effect.question')}</th>
          <th scope="col">{i18n.t('effect.you')}</th>
          <th scope="col" dir="auto">
            {theirName(view)}
          </th>
        </tr>
      </thead>
      <tbody>
        {CHECK_QUESTIONS.map((question) => (
          <tr key={question}>
            <th scope="row">
              {questionName(question)}
              <Worth {...part} {...{ round, question }} />
            </th>
            <td>{score(round.me?.scores[question])}</td>
            <td>{score(round.them?.scores[question])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface WorthProps extends CheckPart {
  round: CheckRound;
  question: CheckQuestion;
}

/** Seen differently, a talk; low, one thing to try. Never a verdict on anybody. */
function Worth({ round, question, check, view, toasts }: WorthProps) {
  const apart = seenDifferently(round, question);
  const low = isLow(round, question);
  if (!apart && !low) return null;
  const raise = () => {
    const undo = check.raise(question, topicWords(question));
    toasts.show(i18n.t('effect.raised'), wayBack(undo));
  };
  return (
    <div class={styles.worth}>
      {low && (
        <p>
          {i18n.t(`effect.${question}.try`)}{' '}
          <a href={placeOf(question, view.personId)}>{i18n.t(`effect.${question}.act`)}</a>
        </p>
      )}
      {apart && <p>{i18n.t('effect.apart')}</p>}
      {apart &&
        (view.raised.includes(question) ? (
          <p>{i18n.t('effect.onAgenda')}</p>
        ) : (
          <div>
            <Button
              size="small"
              onClick={raise}
              aria-label={i18n.t('effect.raiseOf', { name: questionName(question) })}
            >
              {i18n.t('effect.raise')}
            </Button>
          </div>
        ))}
    </div>
  );
}

/** Where the one proposal of a low answer leads. */
function placeOf(question: CheckQuestion, personId: Id): string {
  switch (question) {
    case 'q1':
      return '#/templates';
    case 'q2':
      return '#/questions';
    case 'q5':
      return `#/people/${personId}/growth`;
    default:
      return `#/people/${personId}`;
  }
}
