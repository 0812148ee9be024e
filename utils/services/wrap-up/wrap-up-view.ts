import { timeOfMeeting } from '@/utils/domain/meetings/time-of-meeting';
import { roleTowards } from '@/utils/domain/repair/role';
import type { MeetingRow } from '@/utils/domain/rows/meeting';
import type { Id } from '@/utils/domain/rows/row';
import type { WrapUpView } from '@/utils/domain/views/wrap-up-view';
import { asksForBetter, standingAgreement } from '@/utils/domain/wrap-up/ratings';
import { type ThemeMark, themesTouched } from '@/utils/domain/wrap-up/themes-touched';
import type { Unit } from '@/utils/store/unit';
import { settingsIn } from '../data/settings';
import { mentionedThemes } from '../growth/mentioned-themes';
import { checkDue } from '../insights/effectiveness';
import { meetingWith } from '../people/meeting-with';
import { ofPairs } from '../people/of-pairs';
import { meetingsOf } from '../views/pair-history';
import type { WorkerContext } from '../worker-context';

/** Meetings whose themes are shown beside this one's. */
const RECENT = 5;

/** What a meeting left behind, with what earlier ones with the same person did. */
export function wrapUpView(context: WorkerContext, meetingId: Id): Promise<WrapUpView> {
  return context.database.read(async (unit) => {
    const [{ meeting, person, pairIds }, settings] = await Promise.all([
      meetingWith(unit, meetingId),
      settingsIn(unit),
    ]);
    const [meetings, wrapUps, mentioned] = await Promise.all([
      meetingsOf(unit, pairIds),
      ofPairs(unit, pairIds, 'wrap-up', 'pair'),
      mentionedThemes(unit, pairIds),
    ]);
    const marksOf = (id: Id) => themeMarks(unit, id, mentioned.get(id));

    const byMeeting = new Map(wrapUps.map((row) => [row.meetingId, row]));
    const before = meetings.filter((one) => one.id !== meetingId && timeOfMeeting(one) < timeOfMeeting(meeting));
    const earlier = before.flatMap((one) => byMeeting.get(one.id) ?? []);
    const own = byMeeting.get(meetingId);
    const due = await checkDue(unit, person, pairIds, meetings, context.zone());
    return {
      meetingId,
      rating: own?.rating ?? null,
      better: own?.better ?? null,
      secondsMe: own?.secondsMe ?? 0,
      secondsThem: own?.secondsThem ?? 0,
      guessedShare: own?.guessedShare ?? null,
      wentQuiet: own?.wentQuiet ?? false,
      role: roleTowards(person.relation, settings),
      themes: await marksOf(meetingId),
      asksForBetter: asksForBetter(own ? [...earlier, own] : []),
      agreement: standingAgreement(earlier),
      checkDue: due && { ...due, personId: person.id },
      recent: await recentThemes(marksOf, before.filter((one) => one.state === 'held').slice(-RECENT)),
      next: nextAfter(meetings, meeting, unit.now),
      recurring: meeting.recurring === true,
    };
  });
}

type Mentioned = ReturnType<Awaited<ReturnType<typeof mentionedThemes>>['get']>;

async function themeMarks(unit: Unit, meetingId: Id, mentioned: Mentioned = []): Promise<ThemeMark[]> {
  const [ticked, said] = await Promise.all([
    unit.where('topic', 'doneIn', meetingId),
    unit.where('theme-touch', 'meeting', meetingId),
  ]);
  return themesTouched([...ticked, ...mentioned], said);
}

function recentThemes(
  marksOf: (id: Id) => Promise<ThemeMark[]>,
  meetings: readonly MeetingRow[],
): Promise<WrapUpView['recent']> {
  return Promise.all(
    meetings.map(async ({ id, start, date }) => {
      const marks = await marksOf(id);
      return { meetingId: id, start, date, themes: marks.filter((mark) => mark.touched).map(({ theme }) => theme) };
    }),
  );
}

function nextAfter(meetings: readonly MeetingRow[], meeting: MeetingRow, now: number): WrapUpView['next'] {
  const after = Math.max(timeOfMeeting(meeting), meeting.start === null ? 0 : now);
  const next = meetings.find((one) => one.id !== meeting.id && one.state === 'scheduled' && timeOfMeeting(one) > after);
  return next ? { start: next.start, date: next.date, timeZone: next.timeZone } : null;
}
