import { i18n } from '#i18n';
import type { WeekMeeting } from '@/utils/domain/views/week-view';
import { dayAndTime, dayOfDate } from '@/utils/i18n/dates';
import { isolated } from '@/utils/i18n/isolated';
import { listOf } from '@/utils/i18n/lists';
import { localDate } from '@/utils/state/local-date';

/** What else is to be known of a meeting at a glance, most telling first. */
export function weekFacts(meeting: WeekMeeting): string[] {
  const { movedFrom, zoneCertain, clashes, waiting, state, start } = meeting;
  const facts = [
    movedFrom === null ? null : i18n.t('history.movedFrom', { when: dayAndTime(movedFrom) }),
    repairWords(meeting),
    start !== null && !zoneCertain ? i18n.t('week.zone') : null,
    clashes.length > 0 ? i18n.t('week.clash', { names: listOf(clashes.map(isolated)) }) : null,
    state === 'scheduled' && waiting > 0 ? i18n.t('popup.waiting', waiting) : null,
  ];
  return facts.filter((fact) => fact !== null);
}

function repairWords({ repair, replacedBy }: WeekMeeting): string | null {
  if (repair === 'skipped') return i18n.t('week.skipped');
  if (repair === 'written') return i18n.t('week.written');
  if (repair !== 'replaced') return null;
  const { start = null, date = null } = replacedBy ?? {};
  if (start !== null) return i18n.t('week.madeUp', { when: dayAndTime(start) });
  return date === null
    ? i18n.t('week.madeUpSome')
    : i18n.t('week.madeUp', { when: dayOfDate(date, localDate(Date.now())) });
}
