import { actionItemView } from '@/utils/domain/actions/action-item-view';
import { gistLines } from '@/utils/domain/agenda/gist';
import { topicView } from '@/utils/domain/agenda/topic-view';
import { feedbackView, isOldDraft } from '@/utils/domain/feedback/feedback-state';
import { timeOfMeeting } from '@/utils/domain/meetings/time-of-meeting';
import { promptsFor } from '@/utils/domain/preparation/prompts';
import { roleTowards } from '@/utils/domain/repair/role';
import { byAge } from '@/utils/domain/rows/by-age';
import type { MeetingRow } from '@/utils/domain/rows/meeting';
import type { Id } from '@/utils/domain/rows/row';
import { instantToDate } from '@/utils/domain/time/zone';
import type { PreparationView, PromptView } from '@/utils/domain/views/preparation-view';
import type { Unit } from '@/utils/store/unit';
import { settingsIn } from '../data/settings';
import { growthDay } from '../growth/growth-day';
import { meetingWith } from '../people/meeting-with';
import { ofPairs } from '../people/of-pairs';
import { stageQuestionOf } from '../people/stage-questions';
import type { WorkerContext } from '../worker-context';
import { captureViews, waitingCaptures } from './captures';
import { notesOf } from './meeting-record';
import { meetingsOf } from './pair-history';

const GIST_LINES = 3;
const OLDEST = 2;

interface Around {
  unit: Unit;
  zone: string;
  meeting: MeetingRow;
  /** All with this person, by time. */
  meetings: MeetingRow[];
  /** Those before this one. */
  before: MeetingRow[];
  pairIds: Id[];
}

/** What is worth a look before a meeting: asked for after the panel's first picture, in one question. */
export function preparationView(context: WorkerContext, meetingId: Id): Promise<PreparationView> {
  const zone = context.zone();
  return context.database.read(async (unit) => {
    const [{ meeting, circle, person, pairIds }, settings] = await Promise.all([
      meetingWith(unit, meetingId),
      settingsIn(unit),
    ]);
    const meetings = await meetingsOf(unit, pairIds);
    const before = meetings.filter((one) => one.id !== meetingId && timeOfMeeting(one) < timeOfMeeting(meeting));
    const around = { unit, zone, meeting, meetings, before, pairIds };
    const [last, promises, oldest, growthOn, captures, feedback, prompts, stage] = await Promise.all([
      lastNotes(around),
      openPromises(around),
      oldestTopics(around),
      growthDay(unit, pairIds, zone),
      waitingCaptures(unit),
      unsaidFeedback(around),
      promptViews(around, promptsFor(roleTowards(person.relation, settings))),
      stageQuestionOf(unit, circle, person, zone),
    ]);
    return {
      ...{ meetingId, visibility: 'private', last, promises, oldest, growthOn, feedback, prompts, stage },
      captures: captureViews(
        captures.filter(({ pairId }) => pairId !== null && pairIds.includes(pairId)),
        circle,
      ),
    };
  });
}

/** Shared notes first, then one's own; where neither says anything, what was talked about. */
async function lastNotes({ unit, before }: Around): Promise<PreparationView['last']> {
  const last = before.findLast(({ state }) => state === 'held');
  if (!last) return null;
  const [notes, topics] = await Promise.all([notesOf(unit, last), unit.where('topic', 'doneIn', last.id)]);
  const written = gistLines(`${notes.shared.body}\n${notes.private.body}`, GIST_LINES);
  const talked = topics.map(({ text }) => text).join(' · ');
  const lines = written.length > 0 ? written : gistLines(talked, 1);
  return lines.length > 0 ? { meetingId: last.id, start: last.start, date: last.date, lines } : null;
}

async function openPromises({ unit, zone, meeting, meetings, pairIds }: Around): Promise<PreparationView['promises']> {
  const rows = await ofPairs(unit, pairIds, 'action-item', 'open');
  const surroundings = { personName: '', meetings, zone, today: instantToDate(unit.now, zone) };
  const items = rows.filter(({ madeIn }) => madeIn !== meeting.id).map((row) => actionItemView(row, surroundings));
  return {
    mine: items.filter(({ owner }) => owner === 'me').length,
    theirs: items.filter(({ owner }) => owner === 'them').length,
    overdue: items.filter(({ overdue }) => overdue).length,
  };
}

async function oldestTopics({ unit, meeting, meetings, pairIds }: Around): Promise<PreparationView['oldest']> {
  const open = await ofPairs(unit, pairIds, 'topic', 'open');
  return open
    .filter((topic) => topic.parkedAt === null && !topic.pinned && topic.notIn !== meeting.id)
    .sort(byAge)
    .map((topic) => topicView(topic, meetings, unit.now))
    .filter(({ meetingsWaited }) => meetingsWaited > 0)
    .slice(0, OLDEST)
    .map(({ id, text, ageDays, meetingsWaited }) => ({ id, text, ageDays, meetingsWaited }));
}

/** What was planned and whose topic was ticked has been said. */
async function unsaidFeedback({ unit, pairIds }: Around): Promise<PreparationView['feedback']> {
  const rows = await ofPairs(unit, pairIds, 'feedback', 'pair');
  const topics = await Promise.all(rows.map((row) => unit.get('topic', row.topicId)));
  const unsaid = rows
    .map((row, at) => feedbackView(row, topics[at]?.doneAt ?? null, unit.now))
    .filter(({ state, direction }) => direction === 'given' && (state === 'draft' || state === 'planned'));
  if (unsaid.length === 0) return null;
  const old = unsaid.filter(isOldDraft).map(({ ageDays }) => ageDays);
  return { count: unsaid.length, oldDays: old.length > 0 ? Math.max(...old) : null };
}

async function promptViews(
  { unit, meeting, before, pairIds }: Around,
  prompts: ReturnType<typeof promptsFor>,
): Promise<PromptView[]> {
  const rows = await ofPairs(unit, pairIds, 'prompt-answer', 'pair');
  const answers = new Map(rows.map((row) => [`${row.meetingId} ${row.prompt}`, row.text]));
  const answer = (at: Pick<MeetingRow, 'id'>, prompt: string) => answers.get(`${at.id} ${prompt}`) ?? '';
  return prompts.map((prompt) => {
    const last = before.findLast((one) => answer(one, prompt) !== '');
    return {
      prompt,
      text: answer(meeting, prompt),
      last: last ? { text: answer(last, prompt), start: last.start, date: last.date } : null,
    };
  });
}
