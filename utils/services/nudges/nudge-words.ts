import { i18n } from '#i18n';
import type { NudgeAction } from '@/utils/domain/nudges/offers';
import type { Snooze } from '@/utils/domain/nudges/snooze';
import type { NudgeKind } from '@/utils/domain/rows/keeping';
import type { MeetingSummary } from '@/utils/domain/views/parts';
import { dayAndTime, dayOfDate, timeRange } from '@/utils/i18n/dates';

/**
 * What a notification says: a name, a time and how much waits. Others may see the screen, so no topic, no note and
 * not even the meeting's title.
 */
export function nudgeWords(
  kind: NudgeKind,
  meeting: MeetingSummary,
  today: string,
  namesHidden = false,
): { title: string; message: string } {
  const when = whenOf(meeting, today);
  if (namesHidden) return withoutNames(kind, meeting);
  const name = meeting.personName;
  if (kind === 'before') {
    const title = i18n.t('nudge.before.title', {
      name,
      time: meeting.start === null ? '' : timeRange(meeting.start, null),
    });
    return { title, message: waits(meeting.waiting) };
  }
  if (kind === 'moved') {
    const from = meeting.movedFrom === null ? null : dayAndTime(meeting.movedFrom);
    const message = from ? i18n.t('nudge.moved.fromTo', { from, when }) : i18n.t('nudge.moved.to', { when });
    return { title: i18n.t('nudge.moved.title', { name }), message };
  }
  return {
    title: titleOf(kind, meeting),
    message: [i18n.t(`nudge.${kind}.message`, { when }), kept(meeting.waiting)].join(' '),
  };
}

/** For a screen that others see: that there is something, and when; all else is behind the click. */
function withoutNames(kind: NudgeKind, meeting: MeetingSummary): { title: string; message: string } {
  const time = meeting.start === null ? '' : timeRange(meeting.start, null);
  if (kind === 'before') return { title: i18n.t('nudge.covered.before', { time }), message: '' };
  return { title: i18n.t('nudge.covered.title'), message: '' };
}

function titleOf(kind: 'cancelled' | 'declined' | 'missed', meeting: MeetingSummary): string {
  const name = meeting.personName;
  if (kind === 'missed') return i18n.t('nudge.missed.title', { name });
  if (meeting.stateBy === 'me') return i18n.t(`nudge.${kind}.titleByMe`, { name });
  return meeting.stateBy === 'them'
    ? i18n.t(`nudge.${kind}.titleByThem`, { name })
    : i18n.t(`nudge.${kind}.title`, { name });
}

function whenOf(meeting: MeetingSummary, today: string): string {
  if (meeting.start !== null) return dayAndTime(meeting.start);
  return meeting.date === null ? '' : dayOfDate(meeting.date, today);
}

function waits(count: number): string {
  return count === 0 ? i18n.t('nudge.before.nothing') : i18n.t('nudge.before.waits', count);
}

function kept(count: number): string {
  return count === 0 ? '' : i18n.t('nudge.kept', count);
}

export function actionWords(action: NudgeAction, snooze: Snooze): string {
  switch (action) {
    case 'open':
      return i18n.t('nudge.action.open');
    case 'repair':
      return i18n.t('nudge.action.repair');
    case 'held':
      return i18n.t('nudge.action.held');
    case 'fine':
      return i18n.t('nudge.action.fine');
    case 'snooze':
      return i18n.t(`nudge.snooze.${SNOOZE_KEYS[snooze]}`);
  }
}

const SNOOZE_KEYS = { 'ten-minutes': 'tenMinutes', 'one-hour': 'oneHour', tomorrow: 'tomorrow' } as const;
