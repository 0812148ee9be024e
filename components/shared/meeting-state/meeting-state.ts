import { CalendarClock, CalendarX2, Check, Circle, CircleDot, CircleHelp, type IconNode, UserX, X } from 'lucide';
import { i18n } from '#i18n';
import { firstName } from '@/utils/domain/repair/first-name';
import type { MeetingSummary } from '@/utils/domain/views/parts';
import { isolated } from '@/utils/i18n/isolated';

export interface ShownState {
  words: string;
  icon: IconNode;
  tone: 'plain' | 'accent' | 'notice';
  /** It won't take place, or didn't. */
  off: boolean;
}

type Stated = Pick<MeetingSummary, 'state' | 'stateReason' | 'stateBy' | 'movedFrom' | 'start' | 'end' | 'personName'>;

/** What became of a meeting: a word and a picture, so that no colour has to tell it. */
export function meetingState(meeting: Stated, now: number): ShownState {
  const { state } = meeting;
  if (state === 'cancelled') return { words: cancelledWords(meeting), icon: CalendarX2, tone: 'notice', off: true };
  if (state === 'declined') return { words: declinedWords(meeting), icon: UserX, tone: 'notice', off: true };
  if (state === 'missed') return { words: i18n.t('history.state.missed'), icon: X, tone: 'notice', off: true };
  if (state === 'held') return { words: i18n.t('history.state.held'), icon: Check, tone: 'accent', off: false };
  const plain = { tone: 'plain' as const, off: false };
  if (state === 'unknown') return { ...plain, words: i18n.t('history.state.unknown'), icon: CircleHelp };
  if (meeting.stateReason === 'not-shown') {
    return { ...plain, words: i18n.t('history.state.unclear'), icon: CircleHelp, tone: 'notice' };
  }
  if (isRunning(meeting, now)) {
    return { ...plain, words: i18n.t('history.state.running'), icon: CircleDot, tone: 'accent' };
  }
  if (meeting.movedFrom !== null) return { ...plain, words: i18n.t('history.state.moved'), icon: CalendarClock };
  return { ...plain, words: i18n.t('history.state.planned'), icon: Circle };
}

function isRunning({ start, end }: Stated, now: number): boolean {
  return start !== null && end !== null && start <= now && now < end;
}

/** "cancelled by Ana" */
export function cancelledWords({ stateBy, personName }: Pick<Stated, 'stateBy' | 'personName'>): string {
  if (stateBy === 'me') return i18n.t('history.state.cancelledByMe');
  if (stateBy === 'unknown') return i18n.t('history.state.cancelled');
  return i18n.t('history.state.cancelledByThem', { name: isolated(firstName(personName)) });
}

/** "declined by you" */
export function declinedWords({ stateBy, personName }: Pick<Stated, 'stateBy' | 'personName'>): string {
  if (stateBy === 'me') return i18n.t('history.state.declinedByMe');
  if (stateBy === 'unknown') return i18n.t('history.state.declined');
  return i18n.t('history.state.declinedByThem', { name: isolated(firstName(personName)) });
}
