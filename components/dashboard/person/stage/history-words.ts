import { i18n } from '#i18n';
import { type Period, type ProfileHistory, placeOf } from '@/utils/domain/people/profile-history';
import type { ProfileFact } from '@/utils/domain/rows/insight';
import { dayOfDate, dayRange } from '@/utils/i18n/dates';
import { factValueWords, factWords } from '../../../shared/profile-change-words';

/** One period as the drawing, its line underneath and its table tell it. */
export interface HistoryStep {
  what: ProfileFact;
  fact: string;
  /** In the band. */
  label: string;
  when: string;
  /** Shares of the way along the drawing. */
  start: number;
  end: number;
  present: boolean;
}

/** All periods along the time. */
export function historySteps(history: ProfileHistory): HistoryStep[] {
  const steps = history.lanes.flatMap(({ what, periods }) =>
    periods.map(
      (period): HistoryStep => ({
        ...{ what, fact: factWords(what), present: period.present },
        ...{ label: factValueWords(what, period.value, history.to), when: whenWords(period, history) },
        ...{ start: placeOf(history, period.from), end: placeOf(history, period.to) },
      }),
    ),
  );
  return steps.sort((a, b) => a.start - b.start);
}

function whenWords({ from, to, present }: Period, { to: today }: ProfileHistory): string {
  return present ? i18n.t('stage.history.since', { day: dayOfDate(from, today) }) : dayRange(from, to, today);
}

/** What they are now: "Reports to me · Settled in". */
export function presentWords(steps: readonly HistoryStep[]): string {
  const now = (['relation', 'stage'] as const).flatMap((fact) =>
    steps.filter(({ present, what }) => present && what === fact).map(({ label }) => label),
  );
  return now.length > 0 ? i18n.t('stage.history.now', { what: now.join(' · ') }) : '';
}
