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
  const score = (value: number | null | undefined) => value ?? '–';
  const worth = CHECK_QUESTIONS.filter((question) => seenDifferently(round, question) || isLow(round, question));
  return (
    <>
      <table class={pageStyles.table}>
        <caption class={styles.caption}>{i18n.t('effect.latest', { day: dayOfInstant(round.at, Date.now()) })}</caption>
        <thead>
          <tr>
            <th scope="col">{i18n.t('effect.question')}</th>
            <th scope="col" class={styles.side}>
              {i18n.t('effect.you')}
            </th>
            <th scope="col" class={styles.side} dir="auto">
              {theirName(part.view)}
            </th>
          </tr>
        </thead>
        <tbody>
          {CHECK_QUESTIONS.map((question) => (
            <tr key={question}>
              <th scope="row">{questionName(question)}</th>
              <td>{score(round.me?.scores[question])}</td>
              <td>{score(round.them?.scores[question])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {worth.length > 0 && (
        <ul class={pageStyles.cards}>
          {worth.map((question) => (
            <Worth key={question} {...part} {...{ round, question }} />
          ))}
        </ul>
      )}
    </>
  );
}

interface WorthProps extends CheckPart {
  round: CheckRound;
  question: CheckQuestion;
}

/** Seen differently, a talk; low, one thing to try. Never a verdict on anybody. */
function Worth({ round, question, check, view, toasts }: WorthProps) {
  const name = questionName(question);
  const raise = () => {
    const undo = check.raise(question, topicWords(question));
    toasts.show(i18n.t('effect.raised'), wayBack(undo));
  };
  return (
    <li class={pageStyles.finding}>
      <h3>{name}</h3>
      {isLow(round, question) && (
        <p>
          {i18n.t(`effect.${question}.try`)}{' '}
          <a href={placeOf(question, view.personId)}>{i18n.t(`effect.${question}.act`)}</a>
        </p>
      )}
      {seenDifferently(round, question) && (
        <p class={pageStyles.group}>
          {i18n.t('effect.apart')}
          {view.raised.includes(question) ? (
            <span>{i18n.t('effect.onAgenda')}</span>
          ) : (
            <Button size="small" onClick={raise} aria-label={i18n.t('effect.raiseOf', { name })}>
              {i18n.t('effect.raise')}
            </Button>
          )}
        </p>
      )}
    </li>
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
