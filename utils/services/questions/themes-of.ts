import { BANK, QUIET_KEYS } from '@/utils/domain/questions/bank';
import { type TalkedDay, type ThemeDates, themeDates } from '@/utils/domain/questions/theme-dates';
import { guessTheme } from '@/utils/domain/questions/theme-of';
import type { TopicRow } from '@/utils/domain/rows/agenda';
import type { MeetingRow } from '@/utils/domain/rows/meeting';
import type { AskedRow, QuestionRow } from '@/utils/domain/rows/question';
import type { Id } from '@/utils/domain/rows/row';
import type { ThemeTouchRow } from '@/utils/domain/rows/wrap-up';
import type { Theme } from '@/utils/domain/themes/theme';
import { instantToDate } from '@/utils/domain/time/zone';
import type { Unit } from '@/utils/store/unit';
import { mentionedThemes } from '../growth/mentioned-themes';
import { meetingsOf } from '../views/pair-history';

interface ThemesOfPerson {
  touchedOn: ThemeDates;
  /** On the agenda and not talked about yet. */
  waiting: ReadonlySet<Theme>;
  /** Meetings held. */
  met: number;
}

/** The themes of questions that were asked. What breaks a silence opens any theme and touches none. */
export function spokenOf(asked: readonly AskedRow[], own: readonly QuestionRow[], zone: string) {
  const tagged = [...BANK, ...own.map(({ id: key, theme }) => ({ key, theme }))];
  const themes = new Map(tagged.map(({ key, theme }) => [key, theme]));
  return asked.flatMap(({ questionKey, askedAt }) => {
    const theme = themes.get(questionKey);
    if (theme === undefined || QUIET_KEYS.includes(questionKey)) return [];
    return [{ theme, on: instantToDate(askedAt, zone) }];
  });
}

/** When each theme was last spoken of with a person, and which wait on the agenda. */
export async function themesOf(
  unit: Unit,
  pairIds: readonly Id[],
  asked: readonly { theme: Theme; on: string }[],
  zone: string,
): Promise<ThemesOfPerson> {
  const every = <T>(read: (pairId: Id) => Promise<T[]>) => Promise.all(pairIds.map(read)).then((lists) => lists.flat());
  const [topics, said, mentioned, meetings] = await Promise.all([
    every((id) => unit.where('topic', 'pair', id)),
    every((id) => unit.where('theme-touch', 'pair', id)),
    mentionedThemes(unit, pairIds),
    meetingsOf(unit, pairIds),
  ]);
  const open = topics.filter((topic) => topic.doneAt === null && topic.parkedAt === null);
  const waiting = open.map((topic) => topic.theme ?? guessTheme(topic.text)).filter((theme) => theme !== null);
  return {
    touchedOn: themeDates(talkedDays({ topics, said, mentioned, meetings }, zone), asked),
    waiting: new Set(waiting),
    met: meetings.filter(({ state }) => state === 'held').length,
  };
}

interface Talked {
  topics: readonly TopicRow[];
  said: readonly ThemeTouchRow[];
  mentioned: Awaited<ReturnType<typeof mentionedThemes>>;
  meetings: readonly MeetingRow[];
}

function talkedDays({ topics, said, mentioned, meetings }: Talked, zone: string): TalkedDay[] {
  const ticked = Map.groupBy(
    topics.filter(({ doneAt }) => doneAt !== null),
    ({ doneIn }) => doneIn,
  );
  const words = Map.groupBy(said, ({ meetingId }) => meetingId);
  const known = new Set<Id | null>();
  const inMeetings = meetings.flatMap((meeting) => {
    const heard = [...(ticked.get(meeting.id) ?? []), ...(mentioned.get(meeting.id) ?? [])];
    const day = { ticked: heard, said: words.get(meeting.id) ?? [] };
    known.add(meeting.id);
    const on = meeting.date ?? (meeting.start === null ? null : instantToDate(meeting.start, zone));
    return on === null || day.ticked.length + day.said.length === 0 ? [] : [{ ...day, on }];
  });
  const outside = topics.filter(({ doneAt, doneIn }) => doneAt !== null && !known.has(doneIn));
  const alone = outside.map((topic) => ({ on: instantToDate(topic.doneAt!, zone), ticked: [topic], said: [] }));
  return [...inMeetings, ...alone];
}
