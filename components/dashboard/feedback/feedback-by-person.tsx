import { i18n } from '#i18n';
import { Badge } from '@/components/ui/badge';
import { HeadRow } from '@/components/ui/head-row';
import { WideTable } from '@/components/ui/wide-table';
import { type PersonFeedback, shortOfPraise } from '@/utils/domain/feedback/feedback-by-person';
import { dayOfInstant } from '@/utils/i18n/dates';
import type { AllFeedback } from '@/utils/state/feedback/all-feedback-model';
import { localDate } from '@/utils/state/local-date';
import { CsvButton } from '../csv-button';
import pageStyles from '../page.module.css';
import { privateTitle } from './private-title';

/** What went back and forth with each person lately. Nobody is ranked; who heard little praise is marked kindly. */
export function FeedbackByPerson({ feedback }: { feedback: AllFeedback }) {
  const people = feedback.byPerson.value;
  const short = shortOfPraise(people);
  if (people.length === 0) return null;
  return (
    <section class={pageStyles.card} aria-labelledby="feedback-people">
      <h2 id="feedback-people">{i18n.t('feedback.all.byPerson')}</h2>
      <p class={pageStyles.hint}>{i18n.t('feedback.all.byPersonHint')}</p>
      <WideTable name={i18n.t('feedback.all.table')} class={pageStyles.table}>
        <HeadRow names={headWords()} />
        <tbody>
          {people.map((one) => (
            <Row key={one.person.id} one={one} short={short.has(one.person.id)} />
          ))}
        </tbody>
      </WideTable>
      <div>
        <CsvButton
          title={privateTitle(i18n.t('feedback.all.table'))}
          lines={() => [headWords(), ...people.map((one) => lineOf(one))]}
        />
      </div>
    </section>
  );
}

function headWords(): string[] {
  return [
    i18n.t('feedback.all.person'),
    i18n.t('feedback.all.praiseGiven'),
    i18n.t('feedback.all.improveGiven'),
    i18n.t('feedback.all.praiseReceived'),
    i18n.t('feedback.all.improveReceived'),
    i18n.t('feedback.all.lastPraise'),
    i18n.t('feedback.all.waiting'),
  ];
}

function Row({ one, short }: { one: PersonFeedback; short: boolean }) {
  const { person, given, received, lastPraise, waiting } = one;
  return (
    <tr>
      <th scope="row">
        <a dir="auto" href={`#/people/${person.id}/sheets`}>
          {person.name}
        </a>{' '}
        {short && <Badge tone="notice">{i18n.t('insight.fairness.apart')}</Badge>}
      </th>
      <td>{given.praise}</td>
      <td>{given.improve}</td>
      <td>{received.praise}</td>
      <td>{received.improve}</td>
      <td>{lastPraise === null ? i18n.t('feedback.all.never') : dayOfInstant(lastPraise, Date.now())}</td>
      <td>{waiting}</td>
    </tr>
  );
}

function lineOf({ person, given, received, lastPraise, waiting }: PersonFeedback): (string | number)[] {
  const counts = [given.praise, given.improve, received.praise, received.improve];
  return [person.name, ...counts, lastPraise === null ? '' : localDate(lastPraise), waiting];
}
