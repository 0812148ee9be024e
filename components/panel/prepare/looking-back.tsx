import { Handshake, Hourglass, type IconNode, MessageSquareQuote, Milestone, Sprout } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { i18n } from '#i18n';
import { Disclosure } from '@/components/ui/disclosure';
import { Icon } from '@/components/ui/icon';
import { firstName } from '@/utils/domain/repair/first-name';
import { calendarDaysBetween } from '@/utils/domain/time/zone';
import type { PreparationView } from '@/utils/domain/views/preparation-view';
import { relativeDays } from '@/utils/i18n/dates';
import { isolated } from '@/utils/i18n/isolated';
import { localDate } from '@/utils/state/local-date';
import type { Panel } from '@/utils/state/panel/panel-model';
import { ageWords } from '../../shared/age-words';
import { MeetingRecordView } from '../../shared/meeting-record';
import { StageAnswers, stageAsked } from '../../shared/stage/stage-answers';
import { Voice } from '../voice';
import { dayWords } from './day-words';
import styles from './preparation-card.module.css';

interface LookingBackProps {
  view: PreparationView;
  panel: Panel;
  theirName: string;
}

function Line({ icon, children }: { icon: IconNode; children: ComponentChildren }) {
  return (
    <li class={styles.line}>
      <Icon of={icon} size={0.9375} class={styles.icon} />
      <div class={styles.words}>{children}</div>
    </li>
  );
}

/** What was, and what still waits: one line for each that has something to say. */
export function LookingBack({ view, panel, theirName }: LookingBackProps) {
  const voice = useContext(Voice);
  const { last, promises, oldest, growthOn, feedback, stage } = view;
  const today = localDate(panel.now.value);
  return (
    <>
      {last && <LastTime last={last} panel={panel} />}
      {promises.mine + promises.theirs > 0 && (
        <Line icon={Handshake}>
          {promisesWords(promises, theirName)}
          {promises.overdue > 0 && (
            <span class={styles.overdue}> · {i18n.t('prepare.overdue', { count: promises.overdue })}</span>
          )}
        </Line>
      )}
      {oldest.length > 0 && (
        <Line icon={Hourglass}>
          {oldest.map((topic) => (
            <p key={topic.id} class={styles.topic}>
              <span dir="auto" class={styles.topicText}>
                {topic.text}
              </span>
              <span class={styles.age}>{ageWords(topic)}</span>
            </p>
          ))}
        </Line>
      )}
      {stage?.personId && (
        <Line icon={Milestone}>
          <p>{stageAsked(stage, today)}</p>
          <StageAnswers question={stage} onAnswer={panel.preparation.answerStage} tell={voice.tell} />
        </Line>
      )}
      {growthOn && (
        <Line icon={Sprout}>
          {i18n.t('prepare.growth', { when: relativeDays(calendarDaysBetween(today, growthOn)) })}
        </Line>
      )}
      {feedback && (
        <Line icon={MessageSquareQuote}>
          <button type="button" class={styles.way} onClick={() => panel.drawer.open('feedback')}>
            {feedbackWords(feedback)}
          </button>
        </Line>
      )}
    </>
  );
}

function promisesWords({ mine, theirs }: PreparationView['promises'], theirName: string): string {
  const name = isolated(firstName(theirName));
  if (theirs === 0) return i18n.t('prepare.promisedMine', mine);
  if (mine === 0) return i18n.t('prepare.promisedTheirs', theirs, { name });
  return i18n.t('prepare.promisedBoth', { mine, theirs, name });
}

/** A draft that has lain for a week asks to be said or let go (E9). */
function feedbackWords({ count, oldDays }: NonNullable<PreparationView['feedback']>): string {
  const words = i18n.t('prepare.feedback', count);
  return oldDays === null ? words : `${words} · ${i18n.t('prepare.feedbackOld', { days: oldDays })}`;
}

/** A few lines of the last notes; all of it a click away. */
function LastTime({ last, panel }: { last: NonNullable<PreparationView['last']>; panel: Panel }) {
  const record = panel.records.value.get(last.meetingId);
  return (
    <li class={styles.line}>
      <Disclosure
        kind="link"
        class={styles.unfolds}
        onOpen={(open) => open && void panel.loadRecord(last.meetingId)}
        summary={
          <>
            <span class={styles.soft}>{i18n.t('prepare.last', { when: dayWords(last, panel.now.value) })}</span>
            <span class={styles.gist}>
              {last.lines.map((line, at) => (
                <span key={at} dir="auto" class={styles.gistLine}>
                  {line}
                </span>
              ))}
            </span>
          </>
        }
      >
        <MeetingRecordView record={record} />
      </Disclosure>
    </li>
  );
}
