import { i18n } from '#i18n';
import { dayAndTime, dayOfDate, timeRange } from './dates';
import { isolated } from './isolated';
import { listOf } from './lists';

/**
 * What a notification says: names, a time and how much waits. Others may see the screen, so no topic, no note, no
 * feedback and not even a meeting's title. The settings show the same words as what one will see.
 */
interface MeetingToTell {
  personName: string;
  start: number | null;
  /** `YYYY-MM-DD` of a meeting without a clock time. */
  date: string | null;
  movedFrom: number | null;
  stateBy: 'me' | 'them' | 'unknown';
  /** Open topics and action items. */
  waiting: number;
}

type OfMeeting = 'topics' | 'before' | 'wrap-up' | 'unwritten' | 'missed' | 'cancelled' | 'moved' | 'declined';
type OfPerson = 'gap' | 'long-gap' | 'tight' | 'feedback';
type OfSeveral = Exclude<OfMeeting, 'before' | 'wrap-up'> | OfPerson;

/** One notification's facts. `days`: since they last met. `names`: of several, each once. */
export type NudgeFacts =
  | { kind: OfMeeting; meeting: MeetingToTell }
  | { kind: OfPerson; person: { name: string; days: number } }
  | { kind: 'digest'; week: { meetings: number; promises: number; topics: number } }
  | { kind: OfSeveral; several: { count: number; names: string[] } };

interface NudgeWords {
  title: string;
  message: string;
}

export function nudgeWords(facts: NudgeFacts, today: string, namesHidden = false): NudgeWords {
  if ('several' in facts) return severalWords(facts.kind, facts.several, namesHidden);
  if ('week' in facts) return weekWords(facts.week);
  if (namesHidden) return withoutNames(facts);
  return 'person' in facts ? personWords(facts.kind, facts.person) : meetingWords(facts.kind, facts.meeting, today);
}

/** More names than this are a number. */
const NAMED = 3;

function severalWords(kind: OfSeveral, { count, names }: { count: number; names: string[] }, hidden: boolean) {
  if (hidden) return { title: i18n.t('nudge.covered.several', { count }), message: '' };
  const rest = names.length - NAMED;
  const shown = names.slice(0, rest === 1 ? NAMED + 1 : NAMED).map(isolated);
  const listed = listOf(rest > 1 ? [...shown, i18n.t('nudge.others', { count: rest })] : shown);
  return { title: i18n.t(`nudge.several.${kind === 'long-gap' ? 'longGap' : kind}`, { count }), message: listed };
}

function weekWords({ meetings, promises, topics }: { meetings: number; promises: number; topics: number }): NudgeWords {
  const title = meetings === 0 ? i18n.t('nudge.digest.free') : i18n.t('nudge.digest.title', meetings);
  const parts = [
    promises === 0 ? '' : i18n.t('nudge.digest.promises', promises),
    topics === 0 ? '' : i18n.t('nudge.digest.topics', topics),
  ].filter((part) => part !== '');
  return { title, message: parts.join(' ') || i18n.t('nudge.digest.clear') };
}

function personWords(kind: OfPerson, person: { name: string; days: number }): NudgeWords {
  const name = isolated(person.name);
  const days = person.days;
  if (kind === 'long-gap') {
    return { title: i18n.t('nudge.longGap.title', { days, name }), message: i18n.t('nudge.longGap.message') };
  }
  if (kind === 'gap') return { title: i18n.t('nudge.gap.title', { name }), message: i18n.t('nudge.gap.message', days) };
  return { title: i18n.t(`nudge.${kind}.title`, { name }), message: i18n.t(`nudge.${kind}.message`) };
}

function meetingWords(kind: OfMeeting, meeting: MeetingToTell, today: string): NudgeWords {
  const when = whenOf(meeting, today);
  const name = isolated(meeting.personName);
  const time = timeOf(meeting);
  if (kind === 'before')
    return { title: i18n.t('nudge.before.title', { name, time }), message: waits(meeting.waiting) };
  if (kind === 'topics')
    return { title: i18n.t('nudge.topics.title', { name, when }), message: i18n.t('nudge.topics.message') };
  if (kind === 'wrap-up' || kind === 'unwritten') {
    const key = kind === 'wrap-up' ? 'wrapUp' : kind;
    return { title: i18n.t(`nudge.${key}.title`, { name }), message: i18n.t(`nudge.${key}.message`) };
  }
  if (kind === 'moved') {
    const from = meeting.movedFrom === null ? null : dayAndTime(meeting.movedFrom);
    const message = from ? i18n.t('nudge.moved.fromTo', { from, when }) : i18n.t('nudge.moved.to', { when });
    return { title: i18n.t('nudge.moved.title', { name }), message };
  }
  const message = [i18n.t(`nudge.${kind}.message`, { when }), kept(meeting.waiting)].filter((part) => part !== '');
  return { title: titleOf(kind, meeting, name), message: message.join(' ') };
}

/** For a screen that others see: that there is something, and when; all else is behind the click. */
function withoutNames(facts: Exclude<NudgeFacts, { week: unknown } | { several: unknown }>): NudgeWords {
  if (facts.kind === 'before')
    return { title: i18n.t('nudge.covered.before', { time: timeOf(facts.meeting) }), message: '' };
  if (facts.kind === 'wrap-up') return { title: i18n.t('nudge.covered.wrapUp'), message: '' };
  return { title: i18n.t('nudge.covered.title'), message: '' };
}

function titleOf(kind: 'cancelled' | 'declined' | 'missed', { stateBy }: MeetingToTell, name: string): string {
  if (kind === 'missed') return i18n.t('nudge.missed.title', { name });
  if (stateBy === 'me') return i18n.t(`nudge.${kind}.titleByMe`, { name });
  return stateBy === 'them' ? i18n.t(`nudge.${kind}.titleByThem`, { name }) : i18n.t(`nudge.${kind}.title`, { name });
}

function timeOf({ start }: MeetingToTell): string {
  return start === null ? '' : timeRange(start, null);
}

function whenOf({ start, date }: MeetingToTell, today: string): string {
  if (start !== null) return dayAndTime(start);
  return date === null ? '' : dayOfDate(date, today);
}

function waits(count: number): string {
  return count === 0 ? i18n.t('nudge.before.nothing') : i18n.t('nudge.before.waits', count);
}

function kept(count: number): string {
  return count === 0 ? '' : i18n.t('nudge.kept', count);
}

const SNOOZE_KEYS = { 'ten-minutes': 'tenMinutes', 'one-hour': 'oneHour', tomorrow: 'tomorrow' } as const;

/** What stands on a notification's button. `back`: when one is at work next, unless that is tomorrow. */
export function nudgeActionWords(
  action: 'open' | 'repair' | 'ask' | 'held' | 'fine' | 'look' | 'snooze',
  snooze: keyof typeof SNOOZE_KEYS,
  days: { today: string; back: string | null },
): string {
  if (action !== 'snooze') return i18n.t(`nudge.action.${action}`);
  return snooze === 'tomorrow' && days.back !== null
    ? i18n.t('nudge.snooze.onDay', { day: dayOfDate(days.back, days.today) })
    : i18n.t(`nudge.snooze.${SNOOZE_KEYS[snooze]}`);
}
