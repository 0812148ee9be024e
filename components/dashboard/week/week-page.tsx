import { CalendarDays, CalendarRange } from 'lucide';
import { useEffect, useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { EmptyState } from '@/components/ui/empty-state';
import type { Toasts } from '@/components/ui/toasts';
import type { CalendarDate } from '@/utils/domain/calendar/calendar-event';
import { errorCode } from '@/utils/domain/errors';
import type { Id } from '@/utils/domain/rows/row';
import type { WeekDay, WeekView } from '@/utils/domain/views/week-view';
import { weekStart } from '@/utils/domain/week/week-start';
import { firstWeekday } from '@/utils/i18n/weekdays';
import type { Week } from '@/utils/state/dashboard/week-model';
import { localDate } from '@/utils/state/local-date';
import { lazyRepair } from '../../panel/lazy-repair';
import { RepairVoice } from '../../repair/repair-voice';
import { QuestionsSection } from '../../shared/answers/questions-section';
import { CalendarLinks } from '../../shared/calendar-links';
import { errorWords } from '../../shared/error-words';
import { StageQuestionCard } from '../../shared/stage/stage-question-card';
import { usePort } from '../../shared/use-port';
import { PageFrame } from '../page-frame';
import { Day } from './week-day';
import { WeekName, WeekWays, weekLead } from './week-head';
import styles from './week-page.module.css';

interface WeekPageProps {
  week: Week;
  /** A day of the week to show; null: today. */
  date: CalendarDate | null;
  toasts: Toasts;
}

/** A week of one's one-on-ones: what became of each, how that is known, and what needs an answer first. */
export function WeekPage({ week, date, toasts }: WeekPageProps) {
  const now = Date.now();
  const today = localDate(now);
  const from = weekStart(date ?? today, firstWeekday());
  useEffect(week.start, [week]);
  useEffect(() => week.show(from), [week, from]);
  const view = week.view.value;
  const shown = week.from.value ?? from;
  const thisWeek = weekStart(today, firstWeekday());
  return (
    <PageFrame
      title={<WeekName from={shown} thisWeek={thisWeek} />}
      lead={weekLead(shown, view?.tally ?? null)}
      action={<WeekWays from={from} thisWeek={thisWeek} />}
      ready={view !== null}
      error={week.error.value ?? week.failure.value}
    >
      {view && (
        <RepairVoice.Provider value={toasts.show}>
          <Content {...{ view, week, now, today, toasts }} />
        </RepairVoice.Provider>
      )}
    </PageFrame>
  );
}

interface ContentProps {
  view: WeekView;
  week: Week;
  now: number;
  today: CalendarDate;
  toasts: Toasts;
}

function Content({ view, week, now, today, toasts }: ContentProps) {
  const port = usePort();
  const repair = useMemo(() => lazyRepair(port), [port]);
  const open = (meetingId: Id) => {
    week.open(meetingId).catch((thrown) => toasts.show(errorWords(errorCode(thrown))));
  };
  const asked = new Set(view.questions.flatMap((one) => ('meeting' in one ? one.meeting.id : [])));
  const empty = view.days.every(isEmpty);
  if (view.firstRun && empty) {
    return (
      <EmptyState icon={CalendarDays} title={i18n.t('popup.first.title')} action={<CalendarLinks />}>
        {i18n.t('popup.first.text')}
      </EmptyState>
    );
  }
  return (
    <>
      <QuestionsSection questions={view.questions} answers={week.answers} repair={repair} />
      {view.stages.map((question) => (
        <StageQuestionCard key={question.personId} question={question} onAnswer={week.answerStage} tell={toasts.show} />
      ))}
      {empty ? (
        <EmptyState icon={CalendarRange} title={i18n.t('week.empty')}>
          {i18n.t('week.emptyText')}
        </EmptyState>
      ) : (
        <ol class={styles.days}>
          {view.days
            .filter((day) => day.working || day.date === today || !isEmpty(day))
            .map((day) => (
              <Day key={day.date} {...{ day, asked, now, today, repair, open }} tell={toasts.show} />
            ))}
        </ol>
      )}
    </>
  );
}

function isEmpty({ meetings, away }: WeekDay): boolean {
  return meetings.length + away.length === 0;
}
